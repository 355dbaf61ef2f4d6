import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import { readNpmLock } from "../npm/read.ts";
import { validateCycloneDx } from "./validate.ts";
import { serializeCycloneDx, toCycloneDx } from "./write.ts";

const options = { timestamp: new Date(0), tool: { name: "ospo-actions", version: "0.0.0" } };
const workspace = readFileSync(
  new URL("../fixtures/npm-workspace.package-lock.json", import.meta.url),
  "utf8",
);
const big = gunzipSync(
  readFileSync(new URL("../fixtures/npm-2652-installs.package-lock.json.gz", import.meta.url)),
).toString();

function bomOf(text: string) {
  return toCycloneDx(inventoryOf([readNpmLock(text, "package-lock.json", "app")]), options);
}

test.each([
  ["the workspace", workspace],
  ["2,652 installs", big],
])("the document of %s is valid", async (_name, text) => {
  expect(await validateCycloneDx(bomOf(text))).toEqual([]);
});

test("the same content has the same serial number at any time, other content another", () => {
  const inventory = inventoryOf([readNpmLock(workspace, "package-lock.json", "x")]);
  const serial = (timestamp: Date, tool = options.tool) =>
    (JSON.parse(serializeCycloneDx(toCycloneDx(inventory, { timestamp, tool }))) as { serialNumber: string })
      .serialNumber;
  expect(serial(new Date(0))).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(serial(new Date(0))).toBe(serial(new Date(1e12)));
  expect(serial(new Date(0), { name: "ospo-actions", version: "9.9.9" })).not.toBe(serial(new Date(0)));
});

test("the order of a lock's entries does not change a byte", () => {
  const lock = JSON.parse(workspace) as { packages: Record<string, unknown> };
  const [root, ...others] = Object.entries(lock.packages);
  if (root === undefined) throw new Error("the fixture has a project");
  const turned = JSON.stringify({ ...lock, packages: Object.fromEntries([root, ...others.reverse()]) });
  expect(serializeCycloneDx(bomOf(turned))).toBe(serializeCycloneDx(bomOf(workspace)));
});

test("what bundles packages is incomplete, the rest complete, and every ref is in one of the two", () => {
  const bom = bomOf(workspace);
  const [complete, incomplete] = bom.compositions;
  expect(complete?.aggregate).toBe("complete");
  expect(incomplete?.dependencies).toContain("pkg:npm/npm@10.8.0");
  expect((complete?.dependencies?.length ?? 0) + (incomplete?.dependencies?.length ?? 0)).toBe(
    bom.components.length + 1,
  );
});

test("license texts become an id, an expression or a name, always as declared", () => {
  const licenses = ["MIT", "(MIT OR Apache-2.0)", "SEE LICENSE IN x", "GPL-2.0+", "LicenseRef-mine", "mit"];
  const packages = Object.fromEntries(
    licenses.map((license, at) => [`node_modules/p${at}`, { version: "1.0.0", license }]),
  );
  const bom = bomOf(JSON.stringify({ lockfileVersion: 3, packages: { "": {}, ...packages } }));
  expect(bom.components.map(({ licenses: [license] = [] }) => license)).toEqual([
    { license: { id: "MIT", acknowledgement: "declared" } },
    { expression: "(MIT OR Apache-2.0)", acknowledgement: "declared" },
    { license: { name: "SEE LICENSE IN x", acknowledgement: "declared" } },
    { expression: "GPL-2.0+", acknowledgement: "declared" },
    { expression: "LicenseRef-mine", acknowledgement: "declared" },
    { license: { name: "mit", acknowledgement: "declared" } },
  ]);
});

test("a digest is kept although the lock states no address", () => {
  const integrity = `sha512-${Buffer.alloc(64, 1).toString("base64")}`;
  const bom = bomOf(
    JSON.stringify({
      lockfileVersion: 3,
      packages: { "": {}, "node_modules/a": { version: "1.0.0", integrity } },
    }),
  );
  expect(bom.components[0]?.externalReferences).toEqual([
    { type: "distribution", url: "pkg:npm/a@1.0.0", hashes: [{ alg: "SHA-512", content: "01".repeat(64) }] },
  ]);
});

test.each([
  ["a reference to nothing", { dependencies: [{ ref: "pkg:npm/gone@1", dependsOn: [] }] }, /no component/],
  [
    "a ref used twice",
    { components: [component(), { ...component(), version: "2.0.0", purl: undefined }] },
    /used twice/,
  ],
  [
    "a purl of another version",
    { components: [{ ...component(), version: "2.0.0" }] },
    /names another package/,
  ],
  ["a time to come", { metadata: { timestamp: "2999-01-01T00:00:00Z" } }, /in the future/],
  [
    "an expression that is none",
    { components: [{ ...component(), licenses: [{ expression: "MIT AND" }] }] },
    /not an SPDX expression/,
  ],
])("%s is found although the schema allows it", async (_name, part, message) => {
  const faults = await validateCycloneDx(
    JSON.parse(JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, ...part })),
  );
  expect(faults.map((fault) => fault.message).join()).toMatch(message);
});

function component() {
  return { type: "library", name: "a", version: "1.0.0", purl: "pkg:npm/a@1.0.0", "bom-ref": "a" };
}

test("10,000 components validate in time linear in their number", async () => {
  const time = async (count: number): Promise<number> => {
    const components = Array.from({ length: count }, (_, at) => ({
      type: "library",
      name: `p${at}`,
      "bom-ref": `p${at}`,
    }));
    const start = performance.now();
    expect(
      await validateCycloneDx({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components }),
    ).toEqual([]);
    return performance.now() - start;
  };
  await time(10_000);
  expect(await time(20_000)).toBeLessThan(20 * (await time(2_500)) + 100);
});

const suite = new URL("../../../../../shared/data/sbom/cyclonedx/spec-1.6/", import.meta.url);
test.skipIf(!existsSync(suite))(
  "the specification's own cases get the specification's verdicts (needs shared/data)",
  async () => {
    const cases = readdirSync(suite).sort();
    const { default: validate } = await import("#schema/cyclonedx-1.6");
    const wrong = cases.filter(
      (file) => validate(JSON.parse(readFileSync(new URL(file, suite), "utf8"))) !== file.startsWith("valid"),
    );
    expect(cases.length).toBe(70);
    expect(wrong).toEqual([]);
  },
);
