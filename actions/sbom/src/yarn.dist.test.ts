import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bomListing, runDist, workspaceWith, zipOf } from "@ospo-actions/testing";
import { afterAll, describe, expect, test } from "vitest";

const fixtures = join(import.meta.dirname, "../../../packages/inventory/src/fixtures");
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

function fixture(name: string): string {
  return readFileSync(join(fixtures, name), "utf8");
}

/** The folder of a real project: its lock and every package.json. */
async function projectOf(name: string): Promise<string> {
  const manifests = JSON.parse(fixture(`${name}.manifests.json`)) as Record<string, object>;
  const texts = Object.entries(manifests).map(([path, value]) => [path, JSON.stringify(value)]);
  const folder = await workspaceWith({
    "yarn.lock": fixture(`${name}.yarn.lock`),
    ...Object.fromEntries(texts),
  });
  folders.push(folder);
  return folder;
}

interface Sbom {
  readonly components: readonly { readonly purl: string; readonly licenses?: readonly unknown[] }[];
}

describe.each([
  ["yarn-classic-workspace", 119],
  ["yarn-berry-workspace", 209],
])("dist/sbom on %s", (name, count) => {
  test("writes a valid SBOM of all that yarn lists", { timeout: 60_000 }, async () => {
    const folder = await projectOf(name);
    const { status, outputs, summary } = await runDist("sbom", { workspace: folder });
    expect([status, outputs.get("components")]).toEqual([0, String(count)]);
    const ours = bomListing(readFileSync(outputs.get("sbom-path") ?? "", "utf8"));
    const asked = [
      "linked@",
      "portaled@",
      "lodash-alias@",
      "string-width-cjs@",
      "strip-ansi-cjs@",
      "wrap-ansi-cjs@",
    ];
    const theirs = fixture(`${name}.list.txt`)
      .trim()
      .split("\n")
      .filter((one) => one !== "berry@1.2.3" && !asked.some((prefix) => one.startsWith(prefix)));
    expect(theirs.filter((one) => !ours.has(one))).toEqual([]);
    expect(summary).toContain("SBOM: ✅ pass");
  });

  test("gives the same bytes in two folders", { timeout: 60_000 }, async () => {
    const runs = [await projectOf(name), await projectOf(name)].map(async (folder) => {
      const { outputs } = await runDist("sbom", {
        workspace: folder,
        env: { SOURCE_DATE_EPOCH: "1700000000" },
      });
      return readFileSync(outputs.get("sbom-path") ?? "", "utf8");
    });
    const [first, second] = await Promise.all(runs);
    expect(first).toBe(second);
  });
});

test("licenses come out of the zips of Plug'n'Play, and its script is never run", {
  timeout: 60_000,
}, async () => {
  const folder = await projectOf("yarn-berry-workspace");
  const data = {
    packageRegistryData: [
      ["chalk", [["npm:4.1.2", { packageLocation: "./.yarn/cache/chalk.zip/node_modules/chalk/" }]]],
    ],
  };
  const quoted = JSON.stringify(data, undefined, 2).replaceAll("\n", "\\\n");
  const script = `require("node:fs").writeFileSync("ran", "");\nconst RAW_RUNTIME_STATE =\n'${quoted}';\n`;
  await writeFile(join(folder, ".pnp.cjs"), script);
  await mkdir(join(folder, ".yarn/cache"), { recursive: true });
  const manifest = '{"name":"chalk","version":"4.1.2","license":"MIT"}';
  await writeFile(
    join(folder, ".yarn/cache/chalk.zip"),
    zipOf({ "node_modules/chalk/package.json": manifest }),
  );
  const { status, outputs } = await runDist("sbom", {
    workspace: folder,
    nodeFlags: [
      "--permission",
      `--allow-fs-read=${folder}`,
      `--allow-fs-read=${join(fixtures, "../../../../dist")}`,
      "--allow-fs-read=/tmp",
      "--allow-fs-write=/tmp",
      "--disallow-code-generation-from-strings",
    ],
  });
  const { components } = JSON.parse(readFileSync(outputs.get("sbom-path") ?? "", "utf8")) as Sbom;
  expect(status).toBe(0);
  expect(components.find(({ purl }) => purl === "pkg:npm/chalk@4.1.2")?.licenses).toEqual([
    { license: { id: "MIT", acknowledgement: "declared" } },
  ]);
  expect(() => readFileSync(join(folder, "ran"))).toThrow();
});

test.each([
  ["no package.json", { "yarn.lock": "# yarn lockfile v1\n" }, /cannot be read without package.json/],
  [
    "a lock of a yarn to come",
    { "yarn.lock": "__metadata:\n  version: 11\n", "package.json": "{}" },
    /__metadata.version 11; 4 to 10 are read/,
  ],
  [
    "a conflicted lock",
    { "yarn.lock": "# yarn lockfile v1\n<<<<<<< HEAD\n", "package.json": "{}" },
    /merge conflict markers \(line 2\)/,
  ],
])("%s ends with a clear error and no SBOM", async (_name, files, message) => {
  const folder = await workspaceWith(files as Record<string, string>);
  folders.push(folder);
  const { status, stdout, outputs } = await runDist("sbom", { workspace: folder });
  expect(status).toBe(3);
  expect(stdout).toMatch(message);
  expect(Object.fromEntries(outputs)).toMatchObject({ verdict: "fail", "sbom-path": "" });
});
