import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import { readNpmLock } from "../npm/read.ts";
import type { SbomDocument } from "../sbom/document.ts";
import { sbomOf } from "../sbom/from-inventory.ts";
import { readSbom, requireSound } from "../sbom/read.ts";
import { inventoryOfSbom } from "../sbom/to-inventory.ts";
import { serializeSpdx, toSpdx } from "./write.ts";

const data = new URL("../../../../../shared/data/sbom/", import.meta.url);
const there = existsSync(data);
const files = there ? readdirSync(new URL("spdx/", data)) : [];
const options = { timestamp: new Date(0), tool: { name: "ospo-actions", version: "0.0.0" } };

function text(file: string): string {
  return readFileSync(new URL(`spdx/${file}`, data), "utf8");
}

/** The JSON Schema of SPDX 2.3, which is in the data and in no package. */
function schemaErrors(document: unknown): unknown {
  const schema = JSON.parse(readFileSync(new URL("schema/spdx-2.3.schema.json", data), "utf8")) as object;
  const ajv = new Ajv2019({ strict: false });
  return ajv.validate(schema, document) ? [] : ajv.errors;
}

test.skipIf(!there)("every SPDX document in the data is read (needs shared/data)", async () => {
  const counts: Record<string, unknown> = {};
  for (const file of files) {
    const reading = await readSbom(text(file), file);
    const { components, format } = requireSound(reading);
    const licensed = components.filter(({ declared, concluded }) => declared ?? concluded).length;
    counts[file] = [format.version, components.length, licensed];
    expect(inventoryOfSbom(reading.document, file).components.length).toBeGreaterThanOrEqual(
      components.length,
    );
  }
  expect(counts).toEqual({
    "OSSNA-04-SBOMwSecurity-2.3.json": ["2.3", 2, 0],
    "example11-2.3.spdx.json": ["2.3", 5, 5],
    "example11-3.0.spdx3.json": ["3.0.1", 5, 5],
    "example8-maven-2.3.spdx.json": ["2.3", 8, 4],
    "example8-maven-3.0.spdx3.json": ["3.0.1", 9, 4],
    "example9-appbomination-2.2.spdx.json": ["2.2", 17, 17],
  });
});

test.skipIf(!there).each(files)(
  "%s is written as valid SPDX 2.3 with the same components, licenses and dependencies (needs shared/data)",
  async (file) => {
    const { document } = await readSbom(text(file), file);
    const written = serializeSpdx(toSpdx(document));
    expect(schemaErrors(JSON.parse(written))).toEqual([]);
    const again = await readSbom(written, file);
    expect(again.faults.filter(({ level }) => level === "fail")).toEqual([]);
    expect(essence(again.document)).toEqual(essence(document));
  },
);

test.skipIf(!there)("the SPDX of a lock with 2,652 installs is valid (needs shared/data)", async () => {
  const lock = new URL("../fixtures/npm-2652-installs.package-lock.json.gz", import.meta.url);
  const inventory = inventoryOf([
    readNpmLock(gunzipSync(readFileSync(lock)).toString(), "package-lock.json", "app"),
  ]);
  const written = serializeSpdx(toSpdx(sbomOf(inventory, options)));
  expect(schemaErrors(JSON.parse(written))).toEqual([]);
  expect((await readSbom(written, "sbom.json")).faults).toEqual([]);
});

test.skipIf(!there)(
  "the 3.0.1 documents that are read are valid by SPDX's own schema (needs shared/data)",
  () => {
    const schema = JSON.parse(readFileSync(new URL("schema/spdx-3.0.1.schema.json", data), "utf8")) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const three = files.filter((file) => file.includes("3.0"));
    expect(three.filter((file) => !validate(JSON.parse(text(file))))).toEqual([]);
  },
);

/** What must not get lost from one document to another: components and their licenses, digests, dependencies. */
function essence({ components, subject, licenseTexts }: SbomDocument) {
  return {
    subject,
    licenseTexts: [...licenseTexts],
    components: components
      .map(
        ({
          ref,
          name,
          version,
          purl,
          type,
          declared,
          concluded,
          digests,
          references,
          dependsOn,
          supplier,
        }) => ({
          ref,
          name,
          version,
          purl,
          type,
          declared: declared?.text,
          concluded: concluded?.text,
          digests,
          references,
          dependsOn: dependsOn?.toSorted(),
          supplier,
        }),
      )
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}

const spdx = {
  spdxVersion: "SPDX-2.3",
  dataLicense: "CC0-1.0",
  SPDXID: "SPDXRef-DOCUMENT",
  name: "app",
  documentNamespace: "https://example.com/app",
  creationInfo: { created: "2026-01-01T00:00:00Z", creators: ["Tool: GitHub.com-Dependency-Graph"] },
};
const root = { SPDXID: "SPDXRef-root", name: "acme/app", downloadLocation: "NOASSERTION" };

test("GitHub's export is read, a range in place of a version as one", async () => {
  const purl = (locator: string) => [
    { referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: locator },
  ];
  const packages = [
    root,
    { ...root, SPDXID: "SPDXRef-a", name: "a", versionInfo: "^5.6.0", externalRefs: purl("pkg:npm/a") },
    {
      ...root,
      SPDXID: "SPDXRef-b",
      name: "b",
      versionInfo: "5.6.1",
      licenseConcluded: "MIT",
      externalRefs: purl("pkg:npm/b@5.6.1"),
    },
  ];
  const relationships = [
    { spdxElementId: "SPDXRef-DOCUMENT", relationshipType: "DESCRIBES", relatedSpdxElement: "SPDXRef-root" },
    { spdxElementId: "SPDXRef-root", relationshipType: "DEPENDS_ON", relatedSpdxElement: "SPDXRef-a" },
    { spdxElementId: "SPDXRef-root", relationshipType: "DEPENDS_ON", relatedSpdxElement: "SPDXRef-b" },
  ];
  const export_ = { sbom: { ...spdx, packages, relationships } };
  const { document, faults } = await readSbom(JSON.stringify(export_), "github.json");
  expect(faults).toEqual([]);
  expect(document.subject).toBe("SPDXRef-root");
  expect(document.components.map(({ name, version, range }) => [name, version, range])).toEqual([
    ["acme/app", undefined, undefined],
    ["a", undefined, "^5.6.0"],
    ["b", "5.6.1", undefined],
  ]);
  expect(document.components[2]?.concluded).toEqual({ text: "MIT", origin: "github.json" });
});

test.each([
  [
    "a relationship to nothing",
    {
      relationships: [
        { spdxElementId: "SPDXRef-root", relationshipType: "DEPENDS_ON", relatedSpdxElement: "SPDXRef-gone" },
      ],
    },
    "/relationships/0",
  ],
  ["an id used twice", { packages: [root, root] }, "/packages/1/SPDXID"],
  ["a package without a name", { packages: [{ ...root, name: undefined }] }, "/packages/0"],
  ["packages that are no array", { packages: {} }, "/packages"],
  ["no creation info", { creationInfo: undefined }, ""],
  [
    "things that contain each other",
    {
      packages: [root, { ...root, SPDXID: "SPDXRef-b" }],
      relationships: [
        { spdxElementId: "SPDXRef-root", relationshipType: "CONTAINS", relatedSpdxElement: "SPDXRef-b" },
        { spdxElementId: "SPDXRef-b", relationshipType: "CONTAINS", relatedSpdxElement: "SPDXRef-root" },
      ],
    },
    "/relationships",
  ],
])("%s is a fault with its place", async (_name, part, at) => {
  const reading = await readSbom(JSON.stringify({ ...spdx, packages: [root], ...part }), "sbom.json");
  expect(reading.faults).toMatchObject([{ level: "fail", at }]);
  expect(() => requireSound(reading)).toThrow(/sbom\.json is not valid SPDX 2\.3/);
});

test.each([
  ["DEV_DEPENDENCY_OF", "excluded"],
  ["TEST_DEPENDENCY_OF", "excluded"],
  ["OPTIONAL_DEPENDENCY_OF", "optional"],
])("%s gives the scope %s", async (relationshipType, scope) => {
  const packages = [root, { ...root, SPDXID: "SPDXRef-b" }];
  const relationships = [
    { spdxElementId: "SPDXRef-b", relationshipType, relatedSpdxElement: "SPDXRef-root" },
  ];
  const whole = { ...spdx, packages, relationships, documentDescribes: ["SPDXRef-root"] };
  const { document } = await readSbom(JSON.stringify(whole), "sbom.json");
  expect(document.components[1]?.scope).toBe(scope);
});
