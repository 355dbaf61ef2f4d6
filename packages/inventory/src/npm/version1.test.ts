import { readFileSync } from "node:fs";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import type { Component, Inventory } from "../component.ts";
import { readProject } from "../project.ts";

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/npm-lock-version-1.${name}`, import.meta.url), "utf8");
}

const manifest = {
  name: "real",
  version: "1.0.0",
  license: "MIT",
  dependencies: {
    "is-odd": "3.0.1",
    "is-odd-two": "npm:is-odd@2.0.0",
    "lodash-four": "npm:lodash@4.17.21",
    "local-lib": "file:lib",
    vendored: "file:vendor/vendored-1.0.0.tgz",
    "to-regex-range": "5.0.1",
  },
  devDependencies: { chalk: "4.1.2" },
  optionalDependencies: { fsevents: "2.3.3", "@tailwindcss/oxide-wasm32-wasi": "4.1.12" },
};
const library = {
  name: "local-lib",
  version: "3.2.1",
  license: "MIT",
  dependencies: { ms: "2.1.3" },
  devDependencies: { "left-pad": "1.3.0" },
};

async function read(files: Record<string, unknown>): Promise<Inventory> {
  const texts = Object.entries(files).map(([path, value]) => [
    path,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return inventoryOf([await readProject(".", fakeHost({ files: Object.fromEntries(texts) }).files)]);
}

const real = {
  "package-lock.json": fixture("package-lock.json"),
  "package.json": manifest,
  "lib/package.json": library,
};

function at(inventory: Inventory, path: string): Component {
  const component = inventory.components.find((candidate) => candidate.path === path);
  if (component === undefined) throw new Error(`nothing at ${path}`);
  return component;
}

function lockOf(dependencies: object): object {
  return { name: "app", lockfileVersion: 1, requires: true, dependencies };
}

test("a real lock has the component set of `npm ls --all`, a linked folder under the name it is published as", async () => {
  const { components, problems } = await read(real);
  expect(problems).toEqual([]);
  const listed = new Set(fixture("npm-ls.txt").trim().split("\n"));
  // npm calls a linked folder after its path, and takes the version of an archive from its file name.
  const ours = components.slice(1).map(({ name, version, source }) => {
    if (source.kind === "link") return `lib@${version}`;
    return `${name}@${source.kind === "file" ? "1.0.0" : version}`;
  });
  expect(new Set(ours)).toEqual(listed);
  expect(listed.size).toBe(26);
});

test("kinds of dependencies come from package.json, scopes from the walk", async () => {
  const inventory = await read(real);
  expect(inventory.components[0]).toMatchObject({ license: { text: "MIT", origin: "package.json" } });
  expect(at(inventory, "node_modules/chalk")).toMatchObject({ scope: "excluded", development: true });
  expect(at(inventory, "node_modules/fsevents")).toMatchObject({ scope: "optional" });
  expect(at(inventory, "node_modules/left-pad")).toMatchObject({ scope: "excluded" });
  expect(at(inventory, "node_modules/is-number")).toMatchObject({ scope: "required", version: "6.0.0" });
});

test("aliases, nested copies, links, archives and bundled packages are told", async () => {
  const inventory = await read(real);
  expect(at(inventory, "node_modules/lodash-four")).toMatchObject({ name: "lodash", alias: "lodash-four" });
  expect(at(inventory, "node_modules/is-odd-two/node_modules/is-number").version).toBe("4.0.0");
  expect(at(inventory, "lib")).toMatchObject({
    source: { kind: "link" },
    license: { origin: "lib/package.json" },
  });
  expect(at(inventory, "node_modules/vendored").source).toEqual({
    kind: "file",
    url: "file:vendor/vendored-1.0.0.tgz",
  });
  const inner = "node_modules/@tailwindcss/oxide-wasm32-wasi/node_modules/tslib";
  expect(at(inventory, inner)).toMatchObject({ source: { kind: "bundled" }, digests: [], scope: "optional" });
});

test("a package of git or of an address is told from the registry's", async () => {
  const inventory = await read({
    "package.json": { dependencies: { g: "1", t: "1" } },
    "package-lock.json": lockOf({
      g: { version: "git+ssh://git@git.example/a/g.git#0123", from: "git+ssh://git@git.example/a/g.git" },
      t: { version: "https://files.example/t.tgz", integrity: "sha512-x" },
    }),
  });
  expect(inventory.components.slice(1).map(({ purl }) => purl)).toEqual([
    "pkg:npm/g?vcs_url=git%2Bssh:%2F%2Fgit%40git.example%2Fa%2Fg.git%230123",
    "pkg:npm/t?download_url=https:%2F%2Ffiles.example%2Ft.tgz",
  ]);
});

test("what a needed package may lack is optional, seen from the nearest copy", async () => {
  const inventory = await read({
    "package.json": { dependencies: { a: "1" } },
    "package-lock.json": lockOf({
      a: {
        version: "1.0.0",
        requires: { b: "1" },
        dependencies: {
          b: { version: "1.0.0", requires: { c: "1" } },
          c: { version: "1.0.0", optional: true, requires: { d: "1" } },
        },
      },
      c: { version: "2.0.0" },
      d: { version: "1.0.0", optional: true },
    }),
  });
  expect(at(inventory, "node_modules/a/node_modules/c").scope).toBe("optional");
  expect(at(inventory, "node_modules/d").scope).toBe("optional");
});

test("without package.json it is refused: the lock does not say what the project asks for", async () => {
  await expect(read({ "package-lock.json": lockOf({}) })).rejects.toMatchObject({
    code: "FORMAT",
    message: expect.stringContaining("no package.json beside it"),
    fix: expect.stringContaining("--lockfile-version 3"),
  });
});

test("names that objects inherit are names; what is no object or nested too deep is told", async () => {
  let nested = "{}";
  for (let depth = 0; depth < 100; depth++) nested = `{"a":{"version":"1.0.0","dependencies":${nested}}}`;
  const lock = `{"lockfileVersion":1,"dependencies":{"__proto__":{"version":"1.0.0","requires":{"toString":"1"}},
    "toString":{"version":"1.0.0"},"bad":7,"a":{"version":"1.0.0","dependencies":${nested}}}}`;
  const text = '{"dependencies":{"__proto__":"1","a":"1"}}';
  const inventory = await read({ "package.json": text, "package-lock.json": lock });
  expect(inventory.components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["__proto__", "toString", "a"]),
  );
  expect(inventory.unreadable).toBe(2);
});
