import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { bomListing, runDist, workspaceWith } from "@ospo-actions/testing";
import { afterAll, expect } from "vitest";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))), 120_000);

const project = {
  name: "real",
  version: "1.0.0",
  private: true,
  dependencies: {
    "is-odd": "3.0.1",
    "lodash-four": "npm:lodash@4.17.21",
    express: "4.19.2",
    "local-lib": "file:./lib",
    "is-even": "1.0.0",
  },
  devDependencies: { mocha: "10.2.0" },
  optionalDependencies: { fsevents: "2.3.3", "@tailwindcss/oxide-wasm32-wasi": "4.1.12", esbuild: "0.25.0" },
};
const member = {
  name: "@real/core",
  version: "1.1.0",
  dependencies: { "is-odd": "2.0.0", react: "18.2.0", "react-dom": "18.2.0", npm: "10.8.0" },
  peerDependencies: { zod: "3" },
};
const library = {
  name: "local-lib",
  version: "3.0.0",
  license: "MIT",
  dependencies: { "left-pad": "1.3.0" },
};
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

/**
 * The folder of a project as a person has it, not yet installed: two members, an alias, a folder, a package of two
 * versions, one that bundles others, optional ones for other platforms, peers, and a patch to put on `is-even`.
 */
export async function realProject(manifest: object, files: Record<string, string> = {}): Promise<string> {
  const folder = await workspaceWith({
    "package.json": JSON.stringify({ ...project, ...manifest }),
    "packages/core/package.json": JSON.stringify(member),
    "packages/web/package.json": JSON.stringify({ name: "web", version: "0.1.0", private: true }),
    "lib/package.json": JSON.stringify(library),
    "patches/is-even@1.0.0.patch": patch,
    ...files,
  });
  folders.push(folder);
  return folder;
}

/** Runs a package manager that npm fetches, such as `pnpm@12.21.0`, and gives what it says. */
export function manager(version: string, folder: string, args: readonly string[]): string {
  return execFileSync("npx", ["--yes", version, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
  });
}

/** What a process needs to reach the registry where this one does. */
export function network(): Readonly<Record<string, string>> {
  const needed = /^(?:HOME|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|https?_proxy|no_proxy)$/i;
  const own = Object.entries(process.env).flatMap(([name, value = ""]) =>
    needed.test(name) ? [[name, value]] : [],
  );
  const registry = execFileSync("npm", ["config", "get", "registry"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
  return { ...Object.fromEntries(own), npm_config_registry: registry };
}

interface Listed {
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly scope?: string;
  readonly licenses?: readonly unknown[];
  readonly pedigree?: { readonly patches?: readonly { readonly diff?: { readonly url?: string } }[] };
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** What dist/sbom makes of a folder. */
export interface Made {
  readonly verdict: string | undefined;
  /** `name@version` of all components. */
  readonly listing: ReadonlySet<string>;
  readonly components: readonly Listed[];
  propertyOf(component: Listed, name: string): string | undefined;
}

export async function sbomOf(folder: string, inputs: Record<string, string> = {}): Promise<Made> {
  const env = { HOME: process.env.HOME ?? "", PATH: process.env.PATH ?? "" };
  const run = await runDist("sbom", { workspace: folder, inputs: { workflows: "false", ...inputs }, env });
  expect([run.status, run.stdout.match(/^::error.*/m)?.[0]], run.stdout).toEqual([0, undefined]);
  const text = readFileSync(join(folder, "sbom.cdx.json"), "utf8");
  return {
    verdict: run.outputs.get("verdict"),
    listing: bomListing(text),
    components: (JSON.parse(text) as { readonly components: readonly Listed[] }).components,
    propertyOf: ({ properties = [] }, name) => properties.find((one) => one.name === name)?.value,
  };
}

/** What is in the first and not in the second, sorted. */
export function without(all: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...all].filter((one) => !others.has(one)).sort();
}
