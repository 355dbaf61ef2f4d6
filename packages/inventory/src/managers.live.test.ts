import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { nodeFiles } from "@ospo-actions/core";
import { workspaceWith } from "@ospo-actions/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inventoryOf } from "./build.ts";
import type { Component } from "./component.ts";
import { readProject } from "./project.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const wanted = {
  dependencies: { "is-odd": "3.0.1", "lodash-four": "npm:lodash@4.17.21", express: "4.19.2" },
  devDependencies: { mocha: "10.2.0" },
  optionalDependencies: { fsevents: "2.3.3" },
};
const member = {
  name: "@real/core",
  version: "1.1.0",
  dependencies: { "is-odd": "2.0.0", react: "18.2.0", "react-dom": "18.2.0" },
};

async function project(workspaces: readonly string[] | undefined): Promise<string> {
  const folder = await workspaceWith({
    "package.json": JSON.stringify({ name: "real", version: "1.0.0", private: true, workspaces, ...wanted }),
    "packages/core/package.json": JSON.stringify(member),
    "pnpm-workspace.yaml": "packages: [packages/*]\n",
  });
  folders.push(folder);
  return folder;
}

function run(command: string, args: readonly string[], folder: string): string {
  return execFileSync(command, args, {
    cwd: folder,
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  }).toString();
}

async function read(folder: string): Promise<readonly Component[]> {
  const files = nodeFiles({ workspace: folder, temporary: folder, writable: [] });
  const inventory = inventoryOf([await readProject(".", files)]);
  expect(inventory.problems).toEqual([]);
  return inventory.components.slice(1);
}

interface Listed {
  readonly from?: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, Listed>>;
  readonly devDependencies?: Readonly<Record<string, Listed>>;
  readonly optionalDependencies?: Readonly<Record<string, Listed>>;
}

/** `name@version` of what `pnpm list --json` lists, links to members left out. */
function pnpmListing(json: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = JSON.parse(json) as Listed[];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const field of ["dependencies", "devDependencies", "optionalDependencies"] as const)
      for (const [name, listed] of Object.entries(next[field] ?? {})) {
        if (!listed.version.startsWith("link:")) found.add(`${listed.from ?? name}@${listed.version}`);
        open.push(listed);
      }
  }
  return found;
}

let tools: string;
beforeAll(async () => {
  tools = await workspaceWith({ "package.json": '{"private":true}' });
  folders.push(tools);
  const packages = ["pnpm8@npm:pnpm@8", "pnpm9@npm:pnpm@9", "pnpm10@npm:pnpm@10"];
  if (platform() === "linux" && arch() === "x64") packages.push("@oven/bun-linux-x64@1");
  run("npm", ["install", "--ignore-scripts", "--no-audit", ...packages], tools);
}, 120_000);

test.each([["pnpm8"], ["pnpm9"], ["pnpm10"]])(
  "a workspace locked by %s just now has the component set of its `list`",
  { timeout: 120_000 },
  async (name) => {
    const folder = await project(undefined);
    const pnpm = [join(tools, "node_modules", name, "bin/pnpm.cjs")];
    run(process.execPath, [...pnpm, "install", "--ignore-scripts"], folder);
    const listed = pnpmListing(
      run(process.execPath, [...pnpm, "list", "-r", "--depth", "Infinity", "--json"], folder),
    );
    const ours = (await read(folder)).filter(({ role }) => role === "package");
    const optional = ours.filter(({ scope }) => scope === "optional").map(({ name }) => name);
    expect(optional).toContain("fsevents");
    expect(new Set(ours.map(({ name, version }) => `${name}@${version}`))).toEqual(
      new Set([...listed, "fsevents@2.3.3"]),
    );
  },
);

test.skipIf(platform() !== "linux" || arch() !== "x64")(
  "a workspace locked by bun just now (linux-x64) has the component set of `bun pm ls --all`",
  { timeout: 120_000 },
  async () => {
    const folder = await project(["packages/*"]);
    const bun = join(tools, "node_modules/@oven/bun-linux-x64/bin/bun");
    run(bun, ["install", "--ignore-scripts", "--save-text-lockfile"], folder);
    const [, ...lines] = run(bun, ["pm", "ls", "--all"], folder).trim().split("\n");
    const listed = lines.map((line) => line.replace(/^[│├└─ ]+/, ""));
    const ours = (await read(folder)).map(({ role, name, alias, version, path }) =>
      role === "member" ? `${name}@workspace:${path}` : `${alias ?? name}@${version}`,
    );
    expect(new Set(ours)).toEqual(new Set([...listed, "fsevents@2.3.3"]));
    expect(readFileSync(join(folder, "bun.lock"), "utf8")).toContain('"lockfileVersion"');
  },
);

test("lockfileVersion 1 of npm just now means what version 3 does", { timeout: 120_000 }, async () => {
  const sets = await Promise.all(
    ["1", "3"].map(async (version) => {
      const folder = await project(["packages/*"]);
      const flags = ["--package-lock-only", "--ignore-scripts", "--no-audit", "--lockfile-version", version];
      run("npm", ["install", ...flags], folder);
      return (await read(folder)).map(({ purl, scope }) => `${purl} ${scope}`).sort();
    }),
  );
  expect(sets[0]).toEqual(sets[1]);
});
