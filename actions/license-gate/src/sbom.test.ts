import { expect, test } from "vitest";
import { gate, mit } from "./testing/project.ts";

function cycloneDx(components: readonly object[]): string {
  const named = components.map((component, at) => ({
    type: "library",
    version: "1",
    "bom-ref": `c${at}`,
    ...component,
  }));
  return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components: named });
}

function spdx(packages: readonly object[], further: object = {}): string {
  const named = packages.map((one, at) => ({
    SPDXID: `SPDXRef-${at}`,
    versionInfo: "1",
    downloadLocation: "NOASSERTION",
    ...one,
  }));
  return JSON.stringify({
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: "app",
    documentNamespace: "https://example.org/app",
    creationInfo: { created: "2026-01-01T00:00:00Z", creators: ["Tool: t"] },
    packages: named,
    relationships: named.map(({ SPDXID }) => ({
      spdxElementId: "SPDXRef-DOCUMENT",
      relationshipType: "DESCRIBES",
      relatedSpdxElement: SPDXID,
    })),
    ...further,
  });
}

test("several SBOMs of other ecosystems are judged as one, each finding in its file", async () => {
  const files = {
    "a.cdx.json": cycloneDx([
      { name: "flask", purl: "pkg:pypi/flask@1", licenses: [{ license: { id: "BSD-3-Clause" } }] },
      { name: "bad", purl: "pkg:pypi/bad@1", licenses: [{ license: { id: "AGPL-3.0-only" } }] },
    ]),
    "b.spdx.json": spdx([
      { name: "own", licenseDeclared: "MIT", licenseConcluded: "NOASSERTION" },
      {
        name: "serde",
        licenseDeclared: "MIT OR Apache-2.0",
        licenseConcluded: "NOASSERTION",
        externalRefs: [
          {
            referenceCategory: "PACKAGE-MANAGER",
            referenceType: "purl",
            referenceLocator: "pkg:cargo/serde@1",
          },
        ],
      },
    ]),
  };
  const { report, status } = await gate(files, { sbom: "*.json" });
  expect(status).toBe(1);
  expect(report?.findings.filter(({ level }) => level !== "note")).toMatchObject([
    { rule: "license/not-allowed", subject: "pkg:pypi/bad@1", at: { file: "a.cdx.json" } },
  ]);
  expect(report?.coverage).toMatchObject({ checked: 4, expected: 4 });
});

test("what a document's maker concluded stands against what is declared, and texts in it are read", async () => {
  const files = {
    "s.json": spdx(
      [
        { name: "odd", licenseDeclared: "MIT", licenseConcluded: "GPL-2.0-only" },
        { name: "own", licenseDeclared: "LicenseRef-own", licenseConcluded: "NOASSERTION" },
      ],
      { hasExtractedLicensingInfos: [{ licenseId: "LicenseRef-own", extractedText: mit }] },
    ),
  };
  const { report } = await gate(files, { sbom: "s.json" });
  expect(report?.findings.filter(({ level }) => level !== "note")).toMatchObject([
    {
      rule: "license/mismatch",
      level: "review",
      data: { name: "odd", declared: "MIT", detected: "GPL-2.0-only" },
    },
  ]);
  const rows = report?.tables.find(({ id }) => id === "packages")?.rows ?? [];
  expect(rows.find(([name]) => name === "own")?.[4]).toBe("MIT");
});

test("a package of which a document says nothing is unknown, and a broken document is an error", async () => {
  const { report } = await gate(
    { "s.json": cycloneDx([{ name: "silent", purl: "pkg:pypi/silent@1" }]) },
    { sbom: "s.json" },
  );
  expect(report?.findings[0]).toMatchObject({ rule: "license/unknown", level: "review" });
  const broken = await gate(
    { "s.json": '{"bomFormat":"CycloneDX","specVersion":"1.6","components":1}' },
    { sbom: "s.json" },
  );
  expect(broken.status).toBe(3);
  expect((await gate({ "s.json": "{}" }, { sbom: "none.json" })).status).toBe(2);
});

test("an SBOM may be the base of another", async () => {
  const old = { name: "old", purl: "pkg:pypi/old@1", licenses: [{ license: { id: "GPL-3.0-only" } }] };
  const fresh = { name: "fresh", purl: "pkg:pypi/fresh@1", licenses: [{ license: { id: "GPL-3.0-only" } }] };
  const files = { "base.json": cycloneDx([old]), "head.json": cycloneDx([old, fresh]) };
  const { report } = await gate(files, { sbom: "head.json", base: "base.json" });
  expect(report?.findings.filter(({ level }) => level === "fail").map(({ subject }) => subject)).toEqual([
    "pkg:pypi/fresh@1",
  ]);
});
