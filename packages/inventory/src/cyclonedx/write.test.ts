import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import { readNpmLock } from "../npm/read.ts";
import { sbomOf } from "../sbom/from-inventory.ts";
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
  return toCycloneDx(sbomOf(inventoryOf([readNpmLock(text, "package-lock.json", "app")]), options));
}

test.each([
  ["the workspace", workspace],
  ["2,652 installs", big],
])("the document of %s is valid", async (_name, text) => {
  expect(await validateCycloneDx(bomOf(text), "1.6")).toEqual([]);
});

test("the same content has the same serial number at any time, other content another", () => {
  const inventory = inventoryOf([readNpmLock(workspace, "package-lock.json", "x")]);
  const serial = (timestamp: Date, tool = options.tool) =>
    (
      JSON.parse(serializeCycloneDx(toCycloneDx(sbomOf(inventory, { timestamp, tool })))) as {
        serialNumber: string;
      }
    ).serialNumber;
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
