import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bomListing, type DistRun, runDist, workspaceWith } from "@ospo-actions/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manager, network, realProject, without } from "./testing/real-project.ts";

const timeout = 400_000;
let toolCache: string;
const folders: string[] = [];
beforeAll(async () => {
  toolCache = await mkdtemp(join(tmpdir(), "ospo-tools-"));
  folders.push(toolCache);
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))), 60_000);

const manifest = {
  name: "app",
  version: "1.0.0",
  dependencies: { express: "4.19.2", "lodash-four": "npm:lodash@4.17.21" },
  devDependencies: { eslint: "8.57.0", mocha: "10.2.0" },
  optionalDependencies: { fsevents: "2.3.3", esbuild: "0.25.0" },
};

function npm(folder: string, ...args: readonly string[]): void {
  execFileSync("npm", [...args, "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "ignore",
  });
}

/** dist/sbom with an engine, and what the engine itself needs: npm, its settings, and the runner's tool cache. */
function run(
  workspace: string,
  inputs: Record<string, string>,
  more: Record<string, string> = {},
): Promise<DistRun> {
  const env = { ...network(), RUNNER_TOOL_CACHE: toolCache };
  return runDist("sbom", { workspace, inputs: { workflows: "false", ...inputs }, env: { ...env, ...more } });
}

async function listingBy(engine: string, folder: string): Promise<ReadonlySet<string>> {
  const file = `${engine}.cdx.json`;
  const { status, stdout, stderr } = await run(folder, { engine, "output-file": file });
  expect([status, stderr], stdout).toEqual([0, ""]);
  return bomListing(readFileSync(join(folder, file), "utf8"));
}

describe("engine: cyclonedx-npm, through the tool cache", () => {
  test("lists of a lock file what our readers list, and is installed once", { timeout }, async () => {
    const folder = await workspaceWith({ "package.json": JSON.stringify(manifest) });
    folders.push(folder);
    npm(folder, "install", "--package-lock-only");
    const theirs = await listingBy("cyclonedx-npm", folder);
    expect(theirs).toEqual(await listingBy("auto", folder));
    expect(theirs.size).toBeGreaterThan(200);
    const [tool = ""] = await readdir(toolCache);
    expect(tool).toMatch(/^ospo-cyclonedx-cyclonedx-npm$/);
    const offline = { npm_config_registry: "http://127.0.0.1:9/" };
    const again = await run(folder, { engine: "cyclonedx-npm" }, offline);
    expect([again.status, again.stderr], again.stdout).toEqual([0, ""]);
    expect(bomListing(readFileSync(join(folder, "sbom.cdx.json"), "utf8"))).toEqual(theirs);
  });

  test("lists of an installed tree what is for this platform alone", { timeout }, async () => {
    const folder = await workspaceWith({ "package.json": JSON.stringify(manifest) });
    folders.push(folder);
    npm(folder, "install");
    const [theirs, ours] = [await listingBy("cyclonedx-npm", folder), await listingBy("auto", folder)];
    expect(without(theirs, ours)).toEqual([]);
    const elsewhere = without(ours, theirs);
    expect(elsewhere.filter((one) => !/^(?:@esbuild\/[\w-]+@0\.25\.0|fsevents@2\.3\.3)$/.test(one))).toEqual(
      [],
    );
    expect(elsewhere.length).toBeGreaterThan(10);
  });

  test.each([
    [
      "pnpm",
      "pnpm@12.21.0",
      ["install", "--ignore-scripts"],
      { "pnpm-workspace.yaml": "packages: [packages/*]\n" },
    ],
    ["yarn 1", "yarn@1.22.22", ["install", "--ignore-scripts", "--ignore-engines"], {}],
    [
      "yarn 4 with Plug'n'Play",
      "@yarnpkg/cli-dist@4.18.1",
      ["install", "--mode=skip-build"],
      { "yarn.lock": "" },
    ],
    [
      "yarn 4 with node_modules",
      "@yarnpkg/cli-dist@4.18.1",
      ["install", "--mode=skip-build"],
      { "yarn.lock": "", ".yarnrc.yml": "nodeLinker: node-modules\n" },
    ],
    ["bun", "bun@1.4.5", ["install", "--ignore-scripts"], {}],
  ])(
    "refuses a tree of %s, with or without its lock file",
    { timeout },
    async (name, version, args, files) => {
      const workspaces = name === "pnpm" ? {} : { workspaces: ["packages/*"] };
      const folder = await realProject(workspaces, files as Record<string, string>);
      manager(version, folder, args);
      const locks = ["pnpm-lock.yaml", "yarn.lock", "bun.lock"].filter((lock) =>
        existsSync(join(folder, lock)),
      );
      expect(locks).toHaveLength(1);
      const refused = await run(folder, { engine: "cyclonedx-npm" });
      expect([refused.status, refused.stdout]).toEqual([
        2,
        expect.stringMatching(/reads what npm installs, and \. holds/),
      ]);
      await rm(join(folder, locks[0] ?? ""));
      const { status, stdout } = await run(folder, { engine: "cyclonedx-npm" });
      expect([status, stdout]).toEqual([
        name === "bun" ? 3 : 2,
        expect.stringMatching(/reads what npm installs, and \. holds|cyclonedx-npm could not read|Neither/),
      ]);
      expect(existsSync(join(folder, "sbom.cdx.json"))).toBe(false);
    },
  );
});
