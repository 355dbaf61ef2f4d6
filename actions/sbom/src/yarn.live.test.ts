import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { bomListing, runDist, workspaceWith } from "@ospo-actions/testing";
import { afterAll, describe, expect, test } from "vitest";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))), 120_000);

const fixtures = join(import.meta.dirname, "../../../packages/inventory/src/fixtures");
const patch = `diff --git a/index.js b/index.js
--- a/index.js
+++ b/index.js
@@ -8,5 +8,6 @@
 var isOdd = require('is-odd');
${" "}
 module.exports = function isEven(i) {
+  // patched
   return !isOdd(i);
 };
`;
const large = {
  "package.json": {
    name: "large",
    version: "1.0.0",
    dependencies: {
      react: "18",
      "react-dom": "18",
      "react-scripts": "5",
      "@nestjs/core": "11",
      "aws-sdk": "2",
    },
    devDependencies: { storybook: "9", lerna: "8", "@angular/cli": "20", "semantic-release": "24" },
  },
};

/** Ways to ask for a package that are rare, and must not make a lock look out of date. */
const odd = {
  "package.json": {
    name: "odd",
    version: "1.0.0",
    private: true,
    workspaces: ["packages/*"],
    dependencies: {
      alias: "npm:is-odd@3.0.1",
      ms: "latest",
      semver: " >=7.0.0 <8 ",
      chalk: "^4 || ^5",
      copied: "./vendor/local",
      linked: "link:./vendor/local",
      "is-number": "*",
      "left-pad": "1.x",
      debug: "",
      has: "=1.0.4",
    },
    devDependencies: { ms: "2.1.3", "@odd/a": "^1.0.0" },
    optionalDependencies: { fsevents: "2.3.3" },
    peerDependencies: { react: "not a range" },
    peerDependenciesMeta: { react: { optional: true } },
  },
  "packages/a/package.json": { name: "@odd/a", version: "1.2.0", dependencies: { "is-even": "1" } },
  "vendor/local/package.json": { name: "local", version: "3.0.0" },
};

function manifestsOf(name: string): Record<string, object> {
  return JSON.parse(readFileSync(join(fixtures, `${name}.manifests.json`), "utf8")) as Record<string, object>;
}

async function folderOf(manifests: Record<string, object>, more: Record<string, string>): Promise<string> {
  const texts = Object.entries(manifests).map(([path, value]) => [path, JSON.stringify(value)]);
  const folder = await workspaceWith({ ...Object.fromEntries(texts), "is-even.patch": patch, ...more });
  folders.push(folder);
  return folder;
}

const registry = (): string =>
  execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();

function yarn(version: string, folder: string, args: readonly string[]): string {
  return execFileSync("npx", ["--yes", version, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      YARN_NPM_REGISTRY_SERVER: registry(),
      YARN_ENABLE_IMMUTABLE_INSTALLS: "0",
      YARN_ENABLE_TELEMETRY: "0",
      YARN_ENABLE_SCRIPTS: "0",
    },
  });
}

interface Tree {
  readonly name: string;
  readonly shadow?: boolean;
  readonly children?: readonly Tree[];
}

/** `yarn list` names packages as they are asked for: an alias by itself, told apart by the lock. */
function classicListing(json: string, lock: string): ReadonlySet<string> {
  const aliases = new Map(
    [...lock.matchAll(/"([^"@]+)@npm:([^"]+)@[^"]*"/g)].map(([, from = "", to = ""]) => [from, to]),
  );
  const { data } = JSON.parse(json.trim().split("\n").at(-1) ?? "") as { data: { trees: readonly Tree[] } };
  const found = new Set<string>();
  const open = [...data.trees];
  for (let next = open.pop(); next; next = open.pop()) {
    open.push(...(next.children ?? []));
    if (next.shadow) continue;
    const at = next.name.lastIndexOf("@");
    found.add(`${aliases.get(next.name.slice(0, at)) ?? next.name.slice(0, at)}${next.name.slice(at)}`);
  }
  return found;
}

/** `name@version` of each locator of `yarn info`. */
function berryListing(lines: string): ReadonlySet<string> {
  const listed = lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { value: string; children: { Version: string } });
  return new Set(
    listed.map(({ value, children }) => `${value.slice(0, value.indexOf("@", 1))}@${children.Version}`),
  );
}

/** The folder that is asked for under names of its own; its own name is `local`. */
function published(listing: ReadonlySet<string>, project: string): ReadonlySet<string> {
  const names = [...listing].map((one) => one.replace(/^(?:linked|portaled|copied)@.*/, "local@3.0.0"));
  return new Set(names.filter((one) => one !== project));
}

async function listedBy(folder: string): Promise<ReadonlySet<string>> {
  const { status, outputs, stdout } = await runDist("sbom", {
    workspace: folder,
    env: { HOME: process.env.HOME ?? "" },
  });
  expect([status, stdout.match(/^::(?:error|warning).*/m)?.[0]]).toEqual([0, undefined]);
  return bomListing(readFileSync(outputs.get("sbom-path") ?? "", "utf8"));
}

describe.each([
  ["a workspace", manifestsOf("yarn-classic-workspace"), 100, "y1@1.2.3"],
  ["a project that asks in odd ways", odd, 15, "odd@1.0.0"],
  ["an application of some thousand packages", large, 1_500, "large@1.0.0"],
])("%s, made by yarn 1 just now", (_name, manifests, least, project) => {
  test("has the component set of yarn list", { timeout: 600_000 }, async () => {
    const folder = await folderOf(manifests, { ".yarnrc": `registry "${registry()}"\n` });
    yarn("yarn@1.22.22", folder, ["install", "--ignore-scripts", "--ignore-engines", "--non-interactive"]);
    const lock = readFileSync(join(folder, "yarn.lock"), "utf8");
    const theirs = classicListing(yarn("yarn@1.22.22", folder, ["list", "--json"]), lock);
    const ours = await listedBy(folder);
    expect(ours.size).toBeGreaterThan(least);
    expect(ours).toEqual(published(theirs, project));
  });
});

describe.each([
  ["a workspace with node_modules", manifestsOf("yarn-berry-workspace"), "node-modules", 200, "berry@1.2.3"],
  ["a workspace with Plug'n'Play", manifestsOf("yarn-berry-workspace"), "pnp", 200, "berry@1.2.3"],
  ["a project that asks in odd ways", odd, "pnp", 15, "odd@1.0.0"],
  ["an application of some thousand packages", large, "pnp", 1_500, "large@1.0.0"],
])("%s, made by yarn 4 just now", (_name, manifests, nodeLinker, least, project) => {
  test("has the component set of yarn info -AR, and its licenses", { timeout: 600_000 }, async () => {
    const folder = await folderOf(manifests, {
      "yarn.lock": "",
      ".yarnrc.yml": `nodeLinker: ${nodeLinker}\n`,
    });
    yarn("@yarnpkg/cli-dist@4.18.1", folder, ["install", "--mode=skip-build"]);
    const theirs = berryListing(yarn("@yarnpkg/cli-dist@4.18.1", folder, ["info", "-AR", "--json"]));
    const ours = await listedBy(folder);
    expect(ours.size).toBeGreaterThan(least);
    expect(ours).toEqual(published(theirs, project));
    const { components } = JSON.parse(readFileSync(join(folder, "sbom.cdx.json"), "utf8")) as {
      components: readonly { licenses?: readonly unknown[] }[];
    };
    expect(components.filter(({ licenses }) => licenses).length).toBeGreaterThan(0.75 * components.length);
  });
});
