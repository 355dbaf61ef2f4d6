import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { cpuTime, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { schemaFaults, validateCycloneDx } from "./validate.ts";

const data = new URL("../../../../../shared/data/sbom/cyclonedx/", import.meta.url);
const suite = new URL("spec-1.6/", data);

test.skipIf(!existsSync(suite))(
  "the specification's own 70 cases for 1.6 get the specification's verdicts (needs shared/data)",
  async () => {
    const cases = readdirSync(suite).sort();
    const wrong: string[] = [];
    for (const file of cases) {
      const faults = await schemaFaults(read(new URL(file, suite)), "1.6");
      if ((faults.length === 0) !== file.startsWith("valid")) wrong.push(file);
    }
    expect(cases.length).toBe(70);
    expect(wrong).toEqual([]);
  },
);

const oracles = [
  ["1.4", Spec.Version.v1dot4],
  ["1.5", Spec.Version.v1dot5],
  ["1.6", Spec.Version.v1dot6],
  ["1.7", Spec.Version.v1dot7],
] as const;

test.skipIf(!existsSync(suite)).each(oracles)(
  "as %s the same cases get the verdicts of cyclonedx-library's strict validator (needs shared/data)",
  { timeout: 60_000 },
  async (version, oracleVersion) => {
    const oracle = new Validation.JsonStrictValidator(oracleVersion);
    const verdicts = { valid: 0, invalid: 0 };
    for (const file of readdirSync(suite)) {
      const document = {
        ...(read(new URL(file, suite)) as object),
        specVersion: version,
        $schema: undefined,
      };
      const text = JSON.stringify(document);
      const faults = await schemaFaults(JSON.parse(text), version);
      const wanted = (await oracle.validate(text)) === null;
      verdicts[wanted ? "valid" : "invalid"]++;
      expect([file, faults.length === 0]).toEqual([file, wanted]);
    }
    expect(verdicts.valid).toBeGreaterThan(10);
    expect(verdicts.invalid).toBeGreaterThan(10);
  },
);

const scalars = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 1, "", "x", "MIT", "required", "library", "SHA-1", [], {}),
  fc.constantFrom(
    "2026-11-22T10:00:00Z",
    "2026-11-22",
    "ab".repeat(20),
    "pkg:npm/a@1",
    "a@b.example",
    "http:// x",
  ),
  fc.constantFrom(...Object.values(hostileTexts)),
);
const hash = fc.record({ alg: scalars, content: scalars }, { requiredKeys: [] });
const license = fc.oneof(
  fc.record({ expression: scalars, acknowledgement: scalars }, { requiredKeys: ["expression"] }),
  fc.record({ license: fc.record({ id: scalars, name: scalars, url: scalars }, { requiredKeys: [] }) }),
);
const component = fc.record(
  {
    type: fc.oneof(fc.constantFrom("library", "file", "data"), scalars),
    name: fc.oneof(fc.constant("a"), scalars),
    version: scalars,
    "bom-ref": scalars,
    scope: scalars,
    hashes: fc.array(hash, { maxLength: 2 }),
    licenses: fc.array(license, { maxLength: 2 }),
    purl: scalars,
    authors: fc.array(fc.record({ name: scalars, email: scalars }), { maxLength: 2 }),
    swhid: fc.array(scalars, { maxLength: 2 }),
    externalReferences: fc.array(
      fc.record({ type: fc.constantFrom("vcs", "website", "poam"), url: scalars }),
      { maxLength: 2 },
    ),
    isExternal: scalars,
  },
  { requiredKeys: ["type", "name"] },
);
const bom = fc.record(
  {
    serialNumber: fc.oneof(fc.constant("urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79"), scalars),
    version: fc.oneof(fc.constant(1), scalars),
    metadata: fc.record(
      { timestamp: scalars, lifecycles: fc.array(fc.record({ phase: scalars })), component },
      { requiredKeys: [] },
    ),
    components: fc.array(component, { maxLength: 3 }),
    dependencies: fc.array(fc.record({ ref: scalars, dependsOn: fc.array(scalars, { maxLength: 2 }) }), {
      maxLength: 2,
    }),
    compositions: fc.array(fc.record({ aggregate: fc.oneof(fc.constant("complete"), scalars) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);

test.each(oracles)(
  "generated documents of %s get the verdicts of cyclonedx-library's strict validator",
  { timeout: 60_000 },
  async (version, oracleVersion) => {
    const oracle = new Validation.JsonStrictValidator(oracleVersion);
    await fc.assert(
      fc.asyncProperty(bom, async (part) => {
        const text = JSON.stringify({ bomFormat: "CycloneDX", specVersion: version, version: 1, ...part });
        const faults = await schemaFaults(JSON.parse(text), version);
        expect(faults.length === 0).toBe((await oracle.validate(text)) === null);
      }),
      { numRuns: 150 },
    );
  },
);

test.each([
  ["a reference to nothing", { dependencies: [{ ref: "pkg:npm/gone@1", dependsOn: [] }] }, /no component/],
  [
    "a ref used twice",
    { components: [plain(), { ...plain(), version: "2.0.0", purl: undefined }] },
    /used twice/,
  ],
  [
    "a ref used twice, one inside another component",
    { components: [{ ...plain(), components: [{ ...plain(), purl: undefined }] }] },
    /used twice/,
  ],
  ["a purl of another version", { components: [{ ...plain(), version: "2.0.0" }] }, /names another package/],
  ["a purl that is none", { components: [{ ...plain(), purl: "npm:a" }] }, /not a purl/],
  ["a time to come", { metadata: { timestamp: "2999-01-01T00:00:00Z" } }, /in the future/],
  [
    "an expression that is none",
    { components: [{ ...plain(), licenses: [{ expression: "MIT AND" }] }] },
    /not an SPDX expression/,
  ],
])("%s is found although the schema allows it", async (_name, part, message) => {
  const document = JSON.parse(
    JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, ...part }),
  ) as object;
  const faults = await validateCycloneDx(document, "1.6");
  expect(faults.map((fault) => fault.message).join()).toMatch(message);
});

test("a service may be depended on", async () => {
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    components: [plain()],
    services: [{ name: "api", "bom-ref": "api" }],
    dependencies: [{ ref: "a", dependsOn: ["api"] }],
  };
  expect(await validateCycloneDx(document, "1.6")).toEqual([]);
});

function plain() {
  return { type: "library", name: "a", version: "1.0.0", purl: "pkg:npm/a@1.0.0", "bom-ref": "a" };
}

test("10,000 components validate in time linear in their number", async () => {
  const time = async (count: number): Promise<number> => {
    const components = Array.from({ length: count }, (_, at) => ({
      type: "library",
      name: `p${at}`,
      "bom-ref": `p${at}`,
    }));
    const start = cpuTime();
    const document = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components };
    expect(await validateCycloneDx(document, "1.6")).toEqual([]);
    return cpuTime() - start;
  };
  await time(10_000);
  expect(await time(20_000)).toBeLessThan(20 * (await time(2_500)) + 100);
});

function read(file: URL): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
