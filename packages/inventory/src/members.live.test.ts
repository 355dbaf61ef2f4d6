import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { nodeFiles } from "@ospo-actions/core";
import { workspaceWith } from "@ospo-actions/testing";
import { afterAll, expect, test } from "vitest";
import type { Inventory } from "./component.ts";
import { inventoryOfMember, membersOf } from "./members.ts";
import { omit } from "./omit.ts";
import { readProjects } from "./projects.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** `web` ships `lib` and develops with `tool`; `lib` has a peer, and a test runner of its own. */
async function workspace(range: string): Promise<string> {
  const folder = await workspaceWith({
    "package.json": JSON.stringify({
      name: "shop",
      version: "1.0.0",
      private: true,
      workspaces: ["packages/*"],
      dependencies: { "left-pad": "1.3.0" },
      devDependencies: { prettier: "3.3.3" },
    }),
    "pnpm-workspace.yaml": "packages: [packages/*]\n",
    "packages/lib/package.json": JSON.stringify({
      name: "@shop/lib",
      version: "1.1.0",
      dependencies: { debug: "4.3.6", ws: "8.18.0" },
      devDependencies: { mocha: "10.7.3", bufferutil: "4.0.8" },
      peerDependencies: { react: "18" },
    }),
    "packages/tool/package.json": JSON.stringify({
      name: "@shop/tool",
      version: "0.0.1",
      dependencies: { yargs: "17.7.2", debug: "3.2.7" },
    }),
    "packages/web/package.json": JSON.stringify({
      name: "@shop/web",
      version: "2.0.0",
      dependencies: { "@shop/lib": range, express: "4.19.2", react: "18.3.1" },
      devDependencies: { "@shop/tool": range },
      optionalDependencies: { fsevents: "2.3.3" },
    }),
  });
  folders.push(folder);
  return folder;
}

function run(folder: string, command: string, ...args: readonly string[]): string {
  const bytes = execFileSync(command, args, {
    cwd: folder,
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return bytes.toString();
}

type Listing = ReadonlyMap<string, ReadonlySet<string>>;

/** `name@version` of what each member reaches, itself left out. */
async function read(folder: string, withDevelopment: boolean): Promise<Listing> {
  const files = nodeFiles({ workspace: folder, temporary: folder, writable: [] });
  const { inventory: whole } = await readProjects(["."], { files, env: {} });
  const inventory: Inventory = withDevelopment ? whole : omit(whole, ["dev"]);
  const listings = membersOf(inventory).map((at) => {
    const [member, ...others] = inventoryOfMember(inventory, at).components;
    return [member?.name ?? "", new Set(others.map(({ name, version }) => `${name}@${version}`))] as const;
  });
  return new Map(listings);
}

interface Listed {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, Listed>>;
}

function npmListing(folder: string, member: string, ...flags: readonly string[]): ReadonlySet<string> {
  const args = ["ls", "--workspace", member, "--all", "--package-lock-only", "--json", ...flags];
  const found = new Set<string>();
  const walk = ({ dependencies = {} }: Listed): void => {
    for (const [name, listed] of Object.entries(dependencies)) {
      if (listed.version) found.add(`${name}@${listed.version}`);
      walk(listed);
    }
  };
  walk((JSON.parse(run(folder, "npm", ...args)) as Listed).dependencies?.[member] ?? {});
  return found;
}

test("members of a workspace that npm locked just now reach what `npm ls` lists of each", {
  timeout: 120_000,
}, async () => {
  const folder = await workspace("*");
  run(folder, "npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit");
  const [all, shipped] = [await read(folder, true), await read(folder, false)];
  for (const name of ["@shop/lib", "@shop/tool"])
    expect(all.get(name), name).toEqual(npmListing(folder, name));
  for (const name of shipped.keys())
    expect(shipped.get(name), name).toEqual(npmListing(folder, name, "--omit=dev"));
  // npm lists what `lib` develops with below `web`, too.
  const more = npmListing(folder, "@shop/web").difference(all.get("@shop/web") ?? new Set());
  expect(more).toContain("mocha@10.7.3");
  expect(more.difference(npmListing(folder, "@shop/lib"))).toEqual(new Set());
});

test("members of a workspace that pnpm locked just now reach what `pnpm sbom` lists of each", {
  timeout: 180_000,
}, async () => {
  const folder = await workspace("workspace:*");
  const pnpm = ["--yes", "pnpm@12.21.0"];
  run(folder, "npx", ...pnpm, "install", "--lockfile-only");
  const flags = ["--lockfile-only", "--sbom-format", "cyclonedx", "--split", "--out"];
  const listing = (name: string, prefix: string): ReadonlySet<string> => {
    const { components } = JSON.parse(readFileSync(join(folder, `${prefix}${name}.json`), "utf8")) as {
      components: readonly { group?: string; name: string; version: string }[];
    };
    return new Set(
      components.map(({ group, name: own, version }) => `${group ? `${group}/` : ""}${own}@${version}`),
    );
  };
  run(folder, "npx", ...pnpm, "sbom", ...flags, "all-%s.json");
  run(folder, "npx", ...pnpm, "sbom", "--prod", ...flags, "prod-%s.json");
  const [all, shipped] = [await read(folder, true), await read(folder, false)];
  for (const name of ["lib", "tool"])
    expect(all.get(`@shop/${name}`), name).toEqual(listing(`shop-${name}`, "all-"));
  // An optional peer that `lib` itself develops with: pnpm leaves it out, but not the one that mocha brings for debug.
  const peer = new Set(["bufferutil@4.0.8", "node-gyp-build@4.8.4"]);
  for (const name of ["lib", "tool", "web"])
    expect(shipped.get(`@shop/${name}`)?.difference(peer), name).toEqual(listing(`shop-${name}`, "prod-"));
});
