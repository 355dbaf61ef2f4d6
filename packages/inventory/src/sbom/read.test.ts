import { existsSync, readdirSync, readFileSync } from "node:fs";
import { OspoError } from "@ospo-actions/core";
import { cpuTime, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validateCycloneDx } from "../cyclonedx/validate.ts";
import { cycloneDxVersions } from "../cyclonedx/version.ts";
import { serializeCycloneDx, toCycloneDx } from "../cyclonedx/write.ts";
import { omit } from "../omit.ts";
import { serializeSpdx, toSpdx } from "../spdx/write.ts";
import { readSbom, requireSound } from "./read.ts";
import { inventoryOfSbom } from "./to-inventory.ts";

const data = new URL("../../../../../shared/data/sbom/cyclonedx/", import.meta.url);
const real = existsSync(data) ? readdirSync(data).filter((file) => file.endsWith(".json")) : [];

test.skipIf(real.length === 0).each(real)(
  "%s, of other tools and ecosystems, is read and written as every version, valid (needs shared/data)",
  async (file) => {
    const { document, faults } = await readSbom(readFileSync(new URL(file, data), "utf8"), file);
    expect(faults).toEqual([]);
    expect(document.components.length).toBeGreaterThan(40);
    for (const version of cycloneDxVersions) {
      const bom = toCycloneDx(document, version);
      expect(await validateCycloneDx(bom, version)).toEqual([]);
      const again = await readSbom(serializeCycloneDx(bom), file);
      expect(again.document.components.map(({ ref, declared }) => [ref, declared?.text])).toEqual(
        document.components.map(({ ref, declared }) => [ref, declared?.text]),
      );
    }
    const spdx = await readSbom(serializeSpdx(toSpdx(document)), file);
    expect(spdx.faults).toEqual([]);
    expect(spdx.document.components.length).toBe(document.components.length);
  },
);

function bom(part: object): string {
  return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, ...part });
}

test.each([
  ["no JSON", "{", /sbom\.json is not JSON: it ends in the middle/],
  ["another JSON", "{}", /no SBOM that is known.*CycloneDX JSON 1\.2 to 1\.7, SPDX/s],
  ["XML", '<?xml version="1.0"?><bom/>', /is XML, which is not read/],
  ["tag-value", "SPDXVersion: SPDX-2.3\n", /is SPDX tag-value, which is not read/],
  ["a version to come", JSON.stringify({ bomFormat: "CycloneDX", specVersion: "2.0" }), /CycloneDX 2\.0/],
  ["an old SPDX", JSON.stringify({ spdxVersion: "SPDX-2.1" }), /SPDX-2\.1/],
])("%s is an error that says what is read", async (_name, text, message) => {
  const error = await readSbom(text, "sbom.json").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OspoError);
  const { code, message: said, fix } = error as OspoError;
  expect([code, `${said}\n${fix}`]).toEqual(["FORMAT", expect.stringMatching(message)]);
});

test("components that stand too deep inside each other, and JSON that does, are refused", async () => {
  let deep: object = { type: "library", name: "a" };
  for (let depth = 0; depth < 100; depth++) deep = { type: "library", name: "a", components: [deep] };
  await expect(readSbom(bom({ components: [deep] }), "sbom.json")).rejects.toMatchObject({ code: "LIMIT" });
  const nested = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
  await expect(
    readSbom(
      `{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[{"type":"library","name":"a","components":[${nested}]}]}`,
      "sbom.json",
    ).then(requireSound),
  ).rejects.toMatchObject({ code: expect.stringMatching(/LIMIT|FORMAT/) });
});

test("a schema's faults come with their places, and the rest is still read", async () => {
  const reading = await readSbom(
    bom({ components: [{ type: "library", name: "a", version: "1", scope: "sometimes" }, 7] }),
    "sbom.json",
  );
  expect(reading.faults[0]).toMatchObject({ level: "fail", at: expect.stringContaining("/components/") });
  expect(reading.document.components.map(({ name }) => name)).toEqual(["a"]);
  expect(() => requireSound(reading)).toThrow(/not valid CycloneDX 1\.6/);
});

test("several licenses apply together; a concluded one is kept apart from the declared", async () => {
  const licenses = [
    { license: { id: "MIT", acknowledgement: "declared" } },
    { license: { name: "My License", acknowledgement: "declared" } },
    { license: { id: "Apache-2.0", acknowledgement: "concluded" } },
  ];
  const { document } = await readSbom(
    bom({ components: [{ type: "library", name: "a", licenses }] }),
    "x.json",
  );
  expect(document.components[0]).toMatchObject({
    declared: { text: "MIT AND (My License)", origin: "x.json" },
    concluded: { text: "Apache-2.0" },
  });
});

test("what is not carried is named, and addresses lose their credentials", async () => {
  const component = {
    type: "library",
    name: "a",
    evidence: {},
    externalReferences: [{ type: "vcs", url: "https://user:secret@git.example/a" }],
  };
  const { document } = await readSbom(bom({ components: [component], vulnerabilities: [] }), "x.json");
  expect(document.dropped).toEqual(["components: evidence", "vulnerabilities"]);
  expect(document.components[0]?.references[0]?.url).toBe("https://git.example/a");
});

test("a foreign document makes an inventory of which development can be left out", async () => {
  const part = (name: string, scope: string) => ({ type: "library", name, "bom-ref": name, scope });
  const text = bom({
    metadata: { component: { type: "application", name: "app", "bom-ref": "app" } },
    components: [part("a", "required"), part("b", "excluded"), part("c", "excluded")],
    dependencies: [
      { ref: "app", dependsOn: ["a", "b"] },
      { ref: "b", dependsOn: ["c"] },
    ],
  });
  const inventory = inventoryOfSbom((await readSbom(text, "x.json")).document, "x.json");
  expect(inventory.components.map(({ ref, role, development }) => [ref, role, development])).toEqual([
    ["app", "project", false],
    ["a", "package", false],
    ["b", "package", true],
    ["c", "package", true],
  ]);
  expect(omit(inventory, ["dev"]).components.map(({ ref }) => ref)).toEqual(["app", "a"]);
});

const json = fc.jsonValue({ maxDepth: 3 });
const keys =
  "components metadata dependencies compositions packages files relationships @graph creationInfo sbom type name SPDXID spdxId licenses hashes purl externalReferences to from".split(
    " ",
  );
const loose = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    json,
    fc.constantFrom<unknown>(...Object.values(hostileTexts)),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 4 }),
  ),
})).value;
const heads = [
  { bomFormat: "CycloneDX", specVersion: "1.6" },
  { bomFormat: "CycloneDX", specVersion: "1.2" },
  { spdxVersion: "SPDX-2.3" },
  { "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld" },
];

test("whatever stands in a document, reading it gives a document or an error of ours", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.dictionary(fc.constantFrom(...keys), loose),
      async (head, rest) => {
        const text = JSON.stringify({ ...rest, ...head });
        const result = await readSbom(text, "x.json").catch((error: unknown) => error);
        if (result instanceof OspoError) return;
        if (result instanceof Error) throw result;
        const { document } = result as Awaited<ReturnType<typeof readSbom>>;
        inventoryOfSbom(document, "x.json");
        serializeCycloneDx(toCycloneDx(document));
        serializeSpdx(toSpdx(document));
      },
    ),
    { numRuns: 300 },
  );
});

test("100,000 components and as many dependencies, some hostile, are read in seconds", {
  timeout: 30_000,
}, async () => {
  const count = 100_000;
  const components = Array.from({ length: count }, (_, at) => ({
    type: "library",
    name: "a",
    "bom-ref": `${at}`,
  }));
  const dependencies = Array.from({ length: count }, (_, at) => ({
    ref: `${at}`,
    dependsOn: [`${(at * 7) % count}`],
  }));
  const start = cpuTime();
  const { document } = await readSbom(bom({ components, dependencies }), "x.json");
  inventoryOfSbom(document, "x.json");
  serializeSpdx(toSpdx(document));
  expect(cpuTime() - start).toBeLessThan(15_000);
});
