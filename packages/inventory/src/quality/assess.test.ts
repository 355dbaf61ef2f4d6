import { existsSync, readFileSync } from "node:fs";
import { hostileTexts } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import { readNpmLock } from "../npm/read.ts";
import { sbomOf } from "../sbom/from-inventory.ts";
import { readSbom } from "../sbom/read.ts";
import { type Assessment, assess, qualityScore } from "./assess.ts";
import { profiles } from "./profiles.ts";
import { correctionRequest } from "./request.ts";

const complete = {
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
  version: 1,
  metadata: {
    timestamp: "2026-01-01T00:00:00Z",
    lifecycles: [{ phase: "build" }],
    tools: { components: [{ type: "application", name: "maker" }] },
    manufacturer: { name: "ACME", url: ["https://acme.example"] },
    component: component("app"),
  },
  components: [component("a")],
  dependencies: [
    { ref: "app", dependsOn: ["a"] },
    { ref: "a", dependsOn: [] },
  ],
  compositions: [{ aggregate: "complete", dependencies: ["app", "a"] }],
};

function component(name: string) {
  const property = (key: string, value: string) => ({ name: `bsi:component:${key}`, value });
  return {
    type: "library",
    name,
    version: "1.0.0",
    "bom-ref": name,
    purl: `pkg:generic/${name}@1.0.0`,
    manufacturer: { name: "ACME", contact: [{ email: "a@acme.example" }] },
    licenses: [
      { license: { id: "MIT", acknowledgement: "declared" } },
      { license: { id: "MIT", acknowledgement: "concluded" } },
    ],
    externalReferences: [
      {
        type: "distribution",
        url: "https://acme.example/a.tgz",
        hashes: [{ alg: "SHA-512", content: "ab".repeat(64) }],
      },
      { type: "source-distribution", url: "https://acme.example/a-src.tgz" },
    ],
    properties: [
      property("filename", "a.tgz"),
      property("executable", "non-executable"),
      property("archive", "archive"),
      property("structured", "structured"),
    ],
  };
}

async function assessed(document: unknown): Promise<readonly Assessment[]> {
  return assess((await readSbom(JSON.stringify(document), "x.json")).document);
}

function open(assessments: readonly Assessment[], id: string): readonly string[] {
  const found = assessments.find(({ profile }) => profile.id === id);
  return found?.applies
    ? found.fields.filter(({ have, of }) => have < of).map(({ field }) => field.id)
    : ["n/a"];
}

test("a document that has every element reaches 100 in every profile", async () => {
  const assessments = await assessed(complete);
  expect(assessments.map((one) => [one.profile.id, one.applies && one.score])).toEqual([
    ["ntia-2021", 100],
    ["cisa-2025-draft", 100],
    ["bsi-tr-03183-2-v2.1", 100],
  ]);
  expect(assessments.flatMap(({ profile }) => open(assessments, profile.id))).toEqual([]);
});

/** Each part of the complete document, and the elements that are missing without it. */
const parts: readonly (readonly [string, (document: typeof complete) => void, string, readonly string[]])[] =
  [
    ["timestamp", (d) => drop(d.metadata, "timestamp"), "ntia-2021", ["timestamp"]],
    ["manufacturer", (d) => drop(d.metadata, "manufacturer"), "ntia-2021", ["author"]],
    ["component manufacturer", (d) => each(d, "manufacturer"), "ntia-2021", ["supplier"]],
    ["version", (d) => each(d, "version"), "ntia-2021", ["version"]],
    ["purl", (d) => each(d, "purl"), "ntia-2021", ["identifier"]],
    ["dependencies", (d) => drop(d, "dependencies"), "ntia-2021", ["relationship"]],
    ["tools", (d) => drop(d.metadata, "tools"), "cisa-2025-draft", ["tool"]],
    ["lifecycles", (d) => drop(d.metadata, "lifecycles"), "cisa-2025-draft", ["context"]],
    ["licenses", (d) => each(d, "licenses"), "cisa-2025-draft", ["license"]],
    ["externalReferences", (d) => each(d, "externalReferences"), "cisa-2025-draft", ["hash"]],
    ["contact", (d) => drop(d.metadata.manufacturer, "url"), "bsi-tr-03183-2-v2.1", ["creator"]],
    ["compositions", (d) => drop(d, "compositions"), "bsi-tr-03183-2-v2.1", ["dependencies"]],
    ["serialNumber", (d) => drop(d, "serialNumber"), "bsi-tr-03183-2-v2.1", ["sbom-uri"]],
    [
      "properties",
      (d) => each(d, "properties"),
      "bsi-tr-03183-2-v2.1",
      ["filename", "executable", "archive", "structured"],
    ],
    [
      "licenses",
      (d) => each(d, "licenses"),
      "bsi-tr-03183-2-v2.1",
      ["distribution-license", "original-license"],
    ],
    [
      "references",
      (d) => each(d, "externalReferences"),
      "bsi-tr-03183-2-v2.1",
      ["hash", "source-uri", "deployable-uri"],
    ],
    [
      "absence of vulnerabilities",
      (d) => Object.assign(d, { vulnerabilities: [] }),
      "bsi-tr-03183-2-v2.1",
      ["no-vulnerabilities"],
    ],
  ];

function drop(from: object, key: string): void {
  Reflect.deleteProperty(from, key);
}

function each({ metadata, components }: typeof complete, key: string): void {
  for (const one of [metadata.component, ...components]) drop(one, key);
}

test.each(parts)("without %s, the element of %s alone is missing", async (_name, change, id, missing) => {
  const document = structuredClone(complete);
  change(document);
  const assessments = await assessed(document);
  expect(open(assessments, id)).toEqual(missing);
  const score = assessments.find(({ profile }) => profile.id === id);
  const weighty = missing.some((one) => !one.endsWith("-uri") && one !== "original-license");
  expect(score?.applies && score.score < 100).toBe(weighty);
});

test("the score falls with the share of components that lack an element, and never reads 100 where one does", async () => {
  const components = Array.from({ length: 999 }, (_, at) => component(`c${at}`));
  const { version: _, ...lacking } = component("last");
  const dependencies = [{ ref: "app", dependsOn: ["last", ...components.map(({ name }) => name)] }];
  const assessments = await assessed({
    ...complete,
    components: [...components, lacking],
    dependencies,
    compositions: [],
  });
  expect(qualityScore(assessments)).toBe(99);
  const [ntia] = assessments;
  expect(ntia?.applies && ntia.fields.find(({ field }) => field.id === "version")).toMatchObject({
    have: 1000,
    of: 1001,
    missing: ["last"],
  });
});

test("BSI's profile does not apply below CycloneDX 1.6, nor ever to SPDX 2, and says so", async () => {
  const old = await assessed({ ...complete, specVersion: "1.5" });
  const spdx = await assessed({ spdxVersion: "SPDX-2.3", packages: [] });
  const reason = (all: readonly Assessment[]) => all.flatMap((one) => (one.applies ? [] : [one.reason]));
  expect(reason(old)).toEqual([expect.stringContaining("from version 1.6 on")]);
  expect(reason(spdx)).toEqual([expect.stringContaining("never conform")]);
  expect(qualityScore(spdx)).toBe(0);
});

test("the SBOM of a lock file lacks suppliers alone by NTIA, once its author is told", () => {
  const lock = readFileSync(new URL("../fixtures/npm-workspace.package-lock.json", import.meta.url), "utf8");
  const inventory = inventoryOf([readNpmLock(lock, "package-lock.json", "app")]);
  const author = { kind: "organization", name: "ACME", contacts: ["sbom@acme.example"] } as const;
  const document = sbomOf(inventory, { timestamp: new Date(0), tool: { name: "t", version: "1" }, author });
  const assessments = assess(document);
  expect(open(assessments, "ntia-2021")).toContain("supplier");
  expect(open(assessments, "ntia-2021")).not.toContain("author");
  expect(qualityScore(assessments)).toBeGreaterThan(80);
});

test("profiles are dated data that name their source, and no text claims conformity with a law", () => {
  for (const { date, source, status, id } of profiles) {
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(source.length).toBeGreaterThan(10);
    expect(status === "draft").toBe(id.includes("draft"));
  }
  expect(JSON.stringify(profiles)).not.toMatch(/compliant|compliance/i);
});

test("a request for correction names what is missing, where and in what; hostile names stay text", async () => {
  const hostile = Object.values(hostileTexts).filter((one) => one.trim() !== "");
  const components = hostile.map((name, at) => ({ type: "library", name, "bom-ref": `${at}` }));
  const { document } = await readSbom(
    JSON.stringify({ ...complete, components, dependencies: [], compositions: [] }),
    "x.json",
  );
  const text = correctionRequest(document, assess(document), "supplier.json");
  expect(text).toContain("| Version of the component | 1 of");
  expect(text).toContain("CycloneDX: components\\[].version");
  expect(text).not.toMatch(/compliant/i);
  const outside = text.replace(/(`+)[^`](?:[\s\S]*?[^`])?\1(?!`)/g, "");
  expect(outside).not.toMatch(/<img|<script|@octocat/);
  const whole = await assessedText(complete);
  expect(whole).toContain("It has all the elements that we look for.");
});

async function assessedText(document: unknown): Promise<string> {
  const { document: read } = await readSbom(JSON.stringify(document), "x.json");
  return correctionRequest(read, assess(read), "x.json");
}

const data = new URL("../../../../../shared/data/sbom/cyclonedx/", import.meta.url);
test.skipIf(!existsSync(data))("a supplier's SBOM is scored alone (needs shared/data)", async () => {
  const scores: Record<string, number> = {};
  for (const file of [
    "juice-shop-npm-flat.1.4.json",
    "laravel-7.12.0.1.4.json",
    "proton-bridge-v1.8.0.bom.json",
  ]) {
    scores[file] = qualityScore(
      assess((await readSbom(readFileSync(new URL(file, data), "utf8"), file)).document),
    );
  }
  expect(scores).toEqual({
    "juice-shop-npm-flat.1.4.json": 69,
    "laravel-7.12.0.1.4.json": 70,
    "proton-bridge-v1.8.0.bom.json": 71,
  });
});
