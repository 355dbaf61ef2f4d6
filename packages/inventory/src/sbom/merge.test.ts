import { expect, test } from "vitest";
import { validateCycloneDx } from "../cyclonedx/validate.ts";
import { toCycloneDx } from "../cyclonedx/write.ts";
import { serializeSpdx, toSpdx } from "../spdx/write.ts";
import { mergeSboms } from "./merge.ts";
import { readSbom } from "./read.ts";

const options = { timestamp: new Date(0), tool: { name: "ospo-actions", version: "1.0.0" } };
const product = { name: "shop", purl: "pkg:github/acme/shop" };

const cyclone = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: { component: { type: "application", name: "web", "bom-ref": "web" } },
  components: [{ type: "library", name: "a", version: "1", "bom-ref": "pkg:npm/a@1", purl: "pkg:npm/a@1" }],
  dependencies: [{ ref: "web", dependsOn: ["pkg:npm/a@1"] }],
});
function spdx(text: string): string {
  return JSON.stringify({
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: "api",
    documentNamespace: "https://acme.example/api",
    creationInfo: { created: "2026-01-01T00:00:00Z", creators: ["Tool: maker-2.0"] },
    hasExtractedLicensingInfos: [{ licenseId: "LicenseRef-1", extractedText: text }],
    packages: [
      {
        SPDXID: "SPDXRef-a",
        name: "a",
        downloadLocation: "NOASSERTION",
        licenseDeclared: "MIT AND LicenseRef-1",
      },
    ],
  });
}

async function merged(texts: readonly string[]) {
  const parts = [];
  for (const [at, text] of texts.entries()) {
    const { document, file } = await readSbom(text, `${at}.json`);
    parts.push({ document, file });
  }
  return mergeSboms(parts, product, options);
}

test("documents of two formats become one product, whose file is valid in both", async () => {
  const document = await merged([cyclone, spdx("Be nice.")]);
  expect(document.components.map(({ ref, dependsOn }) => [ref, dependsOn])).toEqual([
    ["pkg:github/acme/shop", ["web", "SPDXRef-a"]],
    ["web", ["pkg:npm/a@1"]],
    ["pkg:npm/a@1", undefined],
    ["SPDXRef-a", undefined],
  ]);
  expect(document.tools.map(({ name }) => name)).toEqual(["ospo-actions", "maker"]);
  expect(await validateCycloneDx(toCycloneDx(document), "1.6")).toEqual([]);
  expect((await readSbom(serializeSpdx(toSpdx(document)), "x.json")).faults).toEqual([]);
});

test("the same component in two documents keeps both its places", async () => {
  const document = await merged([cyclone, cyclone, cyclone]);
  expect(document.components.map(({ ref }) => ref)).toEqual([
    "pkg:github/acme/shop",
    "web",
    "pkg:npm/a@1",
    "web#1.json",
    "pkg:npm/a@1#1.json",
    "web#2.json",
    "pkg:npm/a@1#2.json",
  ]);
  expect(document.components[3]?.dependsOn).toEqual(["pkg:npm/a@1#1.json"]);
  expect(await validateCycloneDx(toCycloneDx(document), "1.6")).toEqual([]);
});

test("one license id that means two texts becomes two ids", async () => {
  const { components, licenseTexts } = await merged([spdx("Be nice."), spdx("Be bold.")]);
  expect(components.slice(1).map(({ declared }) => declared?.text)).toEqual([
    "MIT AND LicenseRef-1",
    "MIT AND LicenseRef-1-1.json",
  ]);
  expect([...licenseTexts].map(([id, { text }]) => [id, text])).toEqual([
    ["LicenseRef-1", "Be nice."],
    ["LicenseRef-1-1.json", "Be bold."],
  ]);
});
