import { credentials, eachPart, expectHarmlessRun, runSealed } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { spec } from "./spec.ts";

const outputs = Object.keys(spec.outputs);
const report = "temp/ospo-report/sbom/report.json";
const files = [
  "work/out.json",
  "work/letter.md",
  "work/page.html",
  "work/found.sarif",
  "work/found.csv",
  report,
];
const asked = {
  sbom: "in/*.json",
  "output-file": "out.json",
  "correction-file": "letter.md",
  "html-file": "page.html",
  "sarif-file": "found.sarif",
  "csv-file": "found.csv",
};
const timeout = 120_000;

/** `text` wherever a CycloneDX document has room for words, and where it may not stand. */
function cycloneDx(text: string): string {
  const component = {
    type: text,
    name: text,
    group: text,
    version: text,
    purl: text,
    cpe: text,
    description: text,
    copyright: text,
    author: text,
    scope: text,
    supplier: { name: text, url: [text], contact: [{ name: text, email: text }] },
    licenses: [{ license: { name: text, text: { content: text } } }, { expression: text }],
    hashes: [{ alg: text, content: text }],
    externalReferences: [{ type: text, url: text }],
    properties: [{ name: text, value: text }],
    pedigree: { patches: [{ type: text, diff: { url: text } }] },
  };
  const metadata = {
    timestamp: text,
    authors: [{ name: text, email: text }],
    tools: [{ name: text }],
    component,
  };
  const components = [
    { ...component, "bom-ref": text },
    { ...component, "bom-ref": `${text}2` },
  ];
  const dependencies = [{ ref: text, dependsOn: [text, "gone"] }];
  const document = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, serialNumber: text };
  return JSON.stringify({ ...document, metadata, components, dependencies, [text]: text });
}

/** The same for SPDX, valid but for what the text itself breaks. */
function spdx(text: string): string {
  const part = {
    name: text,
    versionInfo: text,
    supplier: `Organization: ${text}`,
    downloadLocation: text,
    licenseDeclared: text,
    copyrightText: text,
    description: text,
    externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: text }],
  };
  return JSON.stringify({
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: text,
    documentNamespace: text,
    creationInfo: { created: "2026-01-01T00:00:00Z", creators: [`Tool: ${text}`, `Person: ${text}`] },
    hasExtractedLicensingInfos: [{ licenseId: text, extractedText: text }],
    packages: [{ ...part, SPDXID: "SPDXRef-a" }],
    documentDescribes: ["SPDXRef-a"],
    [text]: text,
  });
}

test.each([
  ["CycloneDX", cycloneDx, "cyclonedx-json"],
  ["SPDX", spdx, "spdx-json"],
] as const)(
  "the hostile corpus in %s documents is harmless in every sink",
  { timeout },
  (_name, documentOf, format) =>
    eachPart(async (texts) => {
      const documents = texts.map((text, at) => [`in/${at}.json`, documentOf(text)]);
      const run = await runSealed("sbom", {
        files: Object.fromEntries(documents),
        inputs: { ...asked, format },
      });
      expectHarmlessRun(run, { outputs, files });
      expect(run.written.has(report), run.stdout.slice(-500)).toBe(true);
    }),
);

test("a secret in the addresses of an SBOM is nowhere in what a run leaves", { timeout }, async () => {
  const { env, inputs, npmrc, canaries, urls } = credentials();
  const components = urls.map((url, at) => ({
    type: "library",
    name: `a${at}`,
    version: url,
    description: url,
    externalReferences: [{ type: "distribution", url }],
    properties: [{ name: "x", value: url }],
  }));
  const document = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components };
  const run = await runSealed("sbom", {
    files: { "in/a.json": JSON.stringify(document), ".npmrc": npmrc },
    inputs: { ...asked, ...inputs },
    env,
  });
  expect(run.written.has("work/out.json"), run.stdout.slice(-500)).toBe(true);
  expectHarmlessRun(run, { outputs, files, canaries });
});
