import { readFileSync } from "node:fs";
import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import type { Component, Inventory } from "../component.ts";
import { distinctComponents } from "../distinct.ts";
import { readYarnLock } from "./read.ts";

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
}

const classicLock = fixture("yarn-classic-workspace.yarn.lock");
const berryLock = fixture("yarn-berry-workspace.yarn.lock");
const local = { name: "local", version: "3.0.0", license: "MIT", dependencies: { ms: "2.1.2" } };

const classicProject = {
  "package.json": {
    name: "y1",
    version: "1.2.3",
    license: "MIT",
    workspaces: ["packages/*"],
    dependencies: {
      "lodash-alias": "npm:lodash@4.17.20",
      local: "file:./vendor/local",
      linked: "link:./vendor/local",
      chalk: "^4.1.0",
    },
    devDependencies: { mocha: "10.2.0", rimraf: "5.0.5" },
    resolutions: { "is-number": "7.0.0", "**/supports-color": "7.2.0" },
  },
  "packages/a/package.json": {
    name: "@acme/a",
    version: "1.0.0",
    license: "Apache-2.0",
    dependencies: { "react-dom": "18.2.0", react: "18.2.0", lodash: "^4.17.0", debug: "^4.3.0" },
    devDependencies: { "supports-color": "8.1.1" },
    peerDependencies: { "left-pad": "*" },
  },
  "packages/b/package.json": {
    name: "@acme/b",
    version: "2.0.0",
    private: true,
    dependencies: { "@acme/a": "1.0.0", "is-odd": "3.0.1", JSONStream: "1.3.5" },
    optionalDependencies: { fsevents: "2.3.3" },
    devDependencies: { typescript: "5.4.5" },
  },
  "vendor/local/package.json": local,
};

const berryProject = {
  "package.json": {
    name: "berry",
    version: "1.2.3",
    workspaces: ["packages/*"],
    dependencies: {
      chalk: "^4.1.0",
      chokidar: "3.5.3",
      "is-even": "patch:is-even@npm%3A1.0.0#./is-even.patch",
      linked: "link:./vendor/local",
      local: "file:./vendor/local",
      "lodash-alias": "npm:lodash@4.17.20",
      portaled: "portal:./vendor/local",
    },
    devDependencies: { eslint: "8.57.0" },
    resolutions: { "is-number": "7.0.0", "debug@npm:4": "4.3.4" },
  },
  "packages/a/package.json": {
    ...classicProject["packages/a/package.json"],
    devDependencies: { mocha: "10.2.0" },
  },
  "packages/b/package.json": {
    ...classicProject["packages/b/package.json"],
    optionalDependencies: { esbuild: "0.20.0" },
  },
  "vendor/local/package.json": local,
};

async function read(lock: string, project: Record<string, unknown>): Promise<Inventory> {
  const files = Object.entries(project).map(([path, value]) => [
    path,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const host = fakeHost({ files: Object.fromEntries(files) });
  return inventoryOf([await readYarnLock(lock, ".", "yarn.lock", host.files)]);
}

function named(inventory: Inventory, purl: string): Component {
  const component = inventory.components.find((candidate) => candidate.purl === purl);
  if (component === undefined) throw new Error(`no ${purl}`);
  return component;
}

function targets({ components }: Inventory, { edges }: Component): Record<string, string | undefined> {
  return Object.fromEntries(edges.map(({ kind, to }) => [components[to]?.name ?? "", kind]));
}

/** Names that yarn lists as the project asks for them, and we as they were published. */
function listed(text: string, published: Record<string, string>): readonly string[] {
  const names = text.trim().split("\n");
  return [...new Set(names.map((name) => published[name] ?? name))].sort();
}

function namesOf(inventory: Inventory): readonly string[] {
  const [project] = inventory.components;
  const names = [project, ...distinctComponents(inventory)].map((one) => `${one?.name}@${one?.version}`);
  return [...new Set(names)].sort();
}

describe("a workspace of yarn 1", () => {
  test("has the components of `yarn list`, and the project itself", async () => {
    const inventory = await read(classicLock, classicProject);
    const published = {
      "lodash-alias@4.17.20": "lodash@4.17.20",
      "linked@3.0.0": "local@3.0.0",
      "string-width-cjs@4.2.3": "string-width@4.2.3",
      "strip-ansi-cjs@6.0.1": "strip-ansi@6.0.1",
      "wrap-ansi-cjs@7.0.0": "wrap-ansi@7.0.0",
    };
    const theirs = listed(fixture("yarn-classic-workspace.list.txt"), published);
    expect(namesOf(inventory)).toEqual([...theirs, "y1@1.2.3"].sort());
    expect(inventory.problems.map(({ message }) => message)).toEqual([
      "`@acme/a` wants `left-pad` as a peer, which is not there.",
    ]);
  });

  test("gives members, scopes, aliases, folders and digests", async () => {
    const inventory = await read(classicLock, classicProject);
    expect(inventory.components.filter(({ role }) => role === "member").map(({ purl }) => purl)).toEqual([
      "pkg:npm/%40acme/a@1.0.0",
      "pkg:npm/%40acme/b@2.0.0",
    ]);
    expect(targets(inventory, named(inventory, "pkg:npm/%40acme/b@2.0.0"))).toEqual({
      "@acme/a": "production",
      "is-odd": "production",
      JSONStream: "production",
      typescript: "development",
      fsevents: "optional",
    });
    expect(named(inventory, "pkg:npm/react@18.2.0")).toMatchObject({
      scope: "required",
      source: { kind: "registry", url: "https://registry.example.org/react/-/react-18.2.0.tgz" },
      digests: [{ algorithm: "SHA-512" }],
    });
    expect(named(inventory, "pkg:npm/mocha@10.2.0")).toMatchObject({ scope: "excluded", development: true });
    expect(named(inventory, "pkg:npm/fsevents@2.3.3")).toMatchObject({ scope: "optional" });
    expect(named(inventory, "pkg:npm/lodash@4.17.20")).toMatchObject({ alias: "lodash-alias" });
    const folders = inventory.components.filter(({ name }) => name === "local");
    expect(folders.map(({ source, version, license }) => [source.kind, version, license?.text])).toEqual([
      ["link", "3.0.0", "MIT"],
      ["file", "3.0.0", "MIT"],
    ]);
  });
});

describe("a workspace of yarn 4", () => {
  test("has the components of `yarn info -AR`", async () => {
    const inventory = await read(berryLock, berryProject);
    const published = { "linked@0.0.0": "local@3.0.0", "portaled@3.0.0": "local@3.0.0" };
    expect(namesOf(inventory)).toEqual(listed(fixture("yarn-berry-workspace.list.txt"), published));
    expect(inventory.problems.map(({ message }) => message)).toEqual([
      "`@acme/a` wants `left-pad` as a peer, which is not there.",
    ]);
    expect(inventory.components.filter(({ extraneous }) => extraneous)).toEqual([]);
  });

  test("tells development from production by each package.json", async () => {
    const inventory = await read(berryLock, berryProject);
    expect(targets(inventory, named(inventory, "pkg:npm/%40acme/b@2.0.0"))).toEqual({
      "@acme/a": "production",
      "is-odd": "production",
      JSONStream: "production",
      typescript: "development",
      esbuild: "optional",
    });
    expect(named(inventory, "pkg:npm/eslint@8.57.0")).toMatchObject({ scope: "excluded", development: true });
    expect(named(inventory, "pkg:npm/%40esbuild/aix-ppc64@0.20.0")).toMatchObject({ scope: "optional" });
  });

  test("tells a patched package once, with its patch, yarn's own patches too", async () => {
    const inventory = await read(berryLock, berryProject);
    const patched = inventory.components.filter(({ patch }) => patch);
    expect(patched.map(({ ref, patch, scope }) => [ref, patch, scope])).toEqual([
      ["pkg:npm/fsevents@2.3.3", "optional!builtin<compat/fsevents>", "optional"],
      ["pkg:npm/is-even@1.0.0", "./is-even.patch", "required"],
      ["pkg:npm/typescript@5.4.5", "optional!builtin<compat/typescript>", "excluded"],
    ]);
    expect(targets(inventory, named(inventory, "pkg:npm/chokidar@3.5.3"))).toMatchObject({
      fsevents: "optional",
    });
  });

  test("keeps yarn's checksum apart from digests, and marks what may run scripts", async () => {
    const inventory = await read(berryLock, berryProject);
    expect(inventory.components.every(({ digests }) => digests.length === 0)).toBe(true);
    expect(named(inventory, "pkg:npm/chalk@4.1.2").cacheChecksum).toMatch(/^10c0\/[0-9a-f]{128}$/);
    const scripts = inventory.components.filter(({ installScript }) => installScript);
    expect(scripts.map(({ name }) => name)).toEqual(["esbuild"]);
  });

  test("gives a peer from whoever asks for the package", async () => {
    const inventory = await read(berryLock, berryProject);
    expect(targets(inventory, named(inventory, "pkg:npm/react-dom@18.2.0"))).toMatchObject({ react: "peer" });
  });

  test("takes what `resolutions` set in the place of what is asked for", async () => {
    const inventory = await read(berryLock, berryProject);
    expect(targets(inventory, named(inventory, "pkg:npm/is-odd@3.0.1"))).toEqual({
      "is-number": "production",
    });
    expect(
      inventory.components.filter(({ name }) => name === "is-number").map(({ version }) => version),
    ).toEqual(["7.0.0"]);
  });
});
