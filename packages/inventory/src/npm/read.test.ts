import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import type { Component, Inventory } from "../component.ts";
import { readNpmLock } from "./read.ts";

const workspace = readFileSync(
  new URL("../fixtures/npm-workspace.package-lock.json", import.meta.url),
  "utf8",
);
const big = gunzipSync(
  readFileSync(new URL("../fixtures/npm-2652-installs.package-lock.json.gz", import.meta.url)),
);

function read(packages: object, lockfileVersion: unknown = 3): Inventory {
  return inventoryOf([
    readNpmLock(JSON.stringify({ lockfileVersion, packages }), "package-lock.json", "app"),
  ]);
}

function at(inventory: Inventory, path: string): Component {
  const component = inventory.components.find((candidate) => candidate.path === path);
  if (component === undefined) throw new Error(`nothing at ${path}`);
  return component;
}

test("a real workspace lock gives every install once, members among them, and no problem", () => {
  const inventory = inventoryOf([readNpmLock(workspace, "package-lock.json", "x")]);
  const roles = inventory.components.map(({ role }) => role);
  expect(roles.filter((role) => role === "project")).toHaveLength(1);
  expect(
    inventory.components
      .filter(({ role }) => role === "member")
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["@acme/a", "@acme/b", "web"]);
  expect(inventory.problems).toEqual([]);
  expect(new Set(inventory.components.map(({ ref }) => ref)).size).toBe(inventory.components.length);
});

test("scopes are seen from all members: development of one is not development of the project's product", () => {
  const inventory = inventoryOf([readNpmLock(workspace, "package-lock.json", "x")]);
  expect(at(inventory, "node_modules/mocha")).toMatchObject({ scope: "excluded", development: true });
  expect(at(inventory, "node_modules/typescript")).toMatchObject({ scope: "excluded" });
  expect(at(inventory, "node_modules/left-pad")).toMatchObject({ scope: "required", development: false });
  expect(at(inventory, "node_modules/react")).toMatchObject({ scope: "required" });
  expect(at(inventory, "node_modules/@esbuild/linux-arm64")).toMatchObject({ scope: "optional" });
});

test("an alias is the package it stands for, found under the name it is installed as", () => {
  const inventory = inventoryOf([readNpmLock(workspace, "package-lock.json", "x")]);
  expect(at(inventory, "node_modules/lodash-alias")).toMatchObject({
    name: "lodash",
    alias: "lodash-alias",
    purl: "pkg:npm/lodash@4.17.21",
  });
});

test("what a package bundles has no digest of its own and says so", () => {
  const inventory = inventoryOf([readNpmLock(workspace, "package-lock.json", "x")]);
  const bundled = inventory.components.filter(({ source }) => source.kind === "bundled");
  expect(bundled.length).toBeGreaterThan(100);
  expect(
    bundled.every(({ digests, path }) => digests.length === 0 && path.startsWith("node_modules/npm/")),
  ).toBe(true);
});

test("a lock of 2,652 installs keeps every copy, digest and license", () => {
  const { components, problems } = inventoryOf([readNpmLock(big.toString(), "package-lock.json", "x")]);
  expect(components).toHaveLength(2653);
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(2132);
  expect(components.filter(({ digests }) => digests.length > 0).length).toBeGreaterThan(2_450);
  expect(components.filter(({ license }) => license).length).toBeGreaterThan(2_640);
  expect(problems.filter(({ level }) => level === "fail")).toEqual([]);
});

test("dependencies are found as Node.js finds them: nearest node_modules first", () => {
  const inventory = read({
    "": { name: "app", version: "1.0.0", dependencies: { a: "1", b: "1" } },
    "node_modules/a": { version: "1.0.0", dependencies: { b: "2" } },
    "node_modules/a/node_modules/b": { version: "2.0.0", dependencies: { c: "1" } },
    "node_modules/b": { version: "1.0.0" },
    "node_modules/c": { version: "1.0.0", dependencies: { a: "1" } },
  });
  const targets = (path: string): readonly string[] =>
    at(inventory, path).edges.map(({ to }) => inventory.components[to]?.path ?? "");
  expect(targets("")).toEqual(["node_modules/a", "node_modules/b"]);
  expect(targets("node_modules/a")).toEqual(["node_modules/a/node_modules/b"]);
  expect(targets("node_modules/a/node_modules/b")).toEqual(["node_modules/c"]);
  expect(targets("node_modules/c")).toEqual(["node_modules/a"]);
});

test("copies of one package share the purl; the one nearest the root has it as its ref", () => {
  const inventory = read({
    "": { dependencies: { a: "1" } },
    "node_modules/a": { version: "1.0.0", dependencies: { x: "1" } },
    "node_modules/a/node_modules/x": { version: "1.0.0" },
    "node_modules/x": { version: "1.0.0" },
  });
  expect(at(inventory, "node_modules/x").ref).toBe("pkg:npm/x@1.0.0");
  expect(at(inventory, "node_modules/a/node_modules/x").ref).toBe(
    "pkg:npm/x@1.0.0#node_modules/a/node_modules/x",
  );
});

test.each([
  [
    "git+ssh://git@github.com/a/x.git#0123abc",
    "git",
    "pkg:npm/x@1.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40github.com%2Fa%2Fx.git%230123abc",
  ],
  [
    "https://example.org/files/x.tgz",
    "tarball",
    "pkg:npm/x@1.0.0?download_url=https:%2F%2Fexample.org%2Ffiles%2Fx.tgz",
  ],
  ["file:vendor/x.tgz", "file", "pkg:npm/x@1.0.0"],
  ["https://registry.example.org/x/-/x-1.0.0.tgz", "registry", "pkg:npm/x@1.0.0"],
  [undefined, "registry", "pkg:npm/x@1.0.0"],
])("resolved %s is a %s source", (resolved, kind, purl) => {
  const inventory = read({
    "": { dependencies: { x: "1" } },
    "node_modules/x": { version: "1.0.0", resolved },
  });
  expect(at(inventory, "node_modules/x")).toMatchObject({ source: { kind }, purl });
});

test("a file: dependency on a folder is a linked package, not a member", () => {
  const inventory = read({
    "": { dependencies: { local: "file:lib" } },
    "node_modules/local": { resolved: "lib", link: true },
    lib: { version: "2.0.0", dependencies: { dep: "1" } },
    "node_modules/dep": { version: "1.0.0" },
  });
  expect(at(inventory, "lib")).toMatchObject({
    role: "package",
    name: "lib",
    source: { kind: "link" },
    scope: "required",
  });
  expect(at(inventory, "node_modules/dep")).toMatchObject({ scope: "required", extraneous: false });
});

test("a linked folder that states no name is called as npm calls it, scope included", () => {
  const inventory = read({
    "": { dependencies: { "@acme/local": "file:libs/@acme/local" } },
    "node_modules/@acme/local": { resolved: "libs/@acme/local", link: true },
    "libs/@acme/local": { version: "2.0.0" },
  });
  expect(at(inventory, "libs/@acme/local").purl).toBe("pkg:npm/%40acme/local@2.0.0");
});

test.each([
  ["MIT", "MIT"],
  [{ type: "MIT", url: "https://example.org" }, "MIT"],
  [["MIT", "Apache2"], "(MIT OR Apache2)"],
  [[{ type: "MIT" }], "MIT"],
  [" ", undefined],
  [7, undefined],
])("license %j is stated as %s", (license, text) => {
  const inventory = read({
    "": { dependencies: { x: "1" } },
    "node_modules/x": { version: "1.0.0", license },
  });
  expect(at(inventory, "node_modules/x").license).toEqual(text && { text, origin: "package-lock.json" });
});

test("names that objects inherit are names like others", () => {
  const text = `{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"1","constructor":"1"}},
    "node_modules/__proto__":{"version":"1.0.0","dependencies":{"toString":"1"}},
    "node_modules/constructor":{"version":"1.0.0"},"node_modules/toString":{"version":"1.0.0"}}}`;
  const inventory = inventoryOf([readNpmLock(text, "package-lock.json", "app")]);
  expect(inventory.components.map(({ name }) => name)).toEqual([
    "app",
    "__proto__",
    "constructor",
    "toString",
  ]);
  expect(inventory.problems).toEqual([]);
  expect(inventory.components.every(({ extraneous }) => !extraneous)).toBe(true);
});

test("a dependency that the lock does not hold is a failing problem, a missing peer a note, an optional one neither", () => {
  const { problems } = read({
    "": { dependencies: { a: "1" } },
    "node_modules/a": {
      version: "1.0.0",
      dependencies: { gone: "1" },
      optionalDependencies: { maybe: "1" },
      peerDependencies: { peer: "1", other: "1" },
      peerDependenciesMeta: { other: { optional: true } },
    },
  });
  expect(problems.map(({ kind, level }) => [kind, level])).toEqual([
    ["missing-peer", "note"],
    ["missing", "fail"],
  ]);
});

test("an entry that is no object is counted and told, and does not stop the others", () => {
  const inventory = read({
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": null,
    "node_modules/c": "1.0.0",
  });
  expect(inventory.unreadable).toBe(2);
  expect(inventory.problems.filter(({ kind }) => kind === "unreadable").map(({ place }) => place)).toEqual([
    "node_modules/b",
    "node_modules/c",
  ]);
  expect(at(inventory, "node_modules/a")).toMatchObject({ extraneous: true });
});

test.each([
  ["not json at all", "not JSON", /line 1/],
  ['{"lockfileVersion":3,"packages":{"":{}', "a cut-off file", /ends in the middle/],
  ['{\n<<<<<<< HEAD\n"lockfileVersion":3', "a conflicted merge", /merge conflict markers \(line 2\)/],
  ['{"lockfileVersion":5,"packages":{}}', "an unknown version", /lockfileVersion 5; 1 to 4 are read/],
  ['{"lockfileVersion":"3"}', "a version of the wrong type", /lockfileVersion "3"/],
  ["{}", "no version", /no lockfileVersion/],
  ['{"lockfileVersion":3}', "no packages", /has no "packages"/],
  ["[]", "no object", /holds no JSON object/],
])("%s is refused as %s", (text, _what, message) => {
  expect(() => readNpmLock(text, "package-lock.json", "app")).toThrow(
    expect.objectContaining({
      code: "FORMAT",
      message: expect.stringMatching(message),
      fix: expect.any(String),
    }),
  );
});

test("a deep chain and a wide circle are walked without recursion", () => {
  const packages: Record<string, object> = { "": { dependencies: { p0: "1" } } };
  for (let at = 0; at < 20_000; at++)
    packages[`node_modules/p${at}`] = { version: "1.0.0", dependencies: { [`p${(at + 1) % 20_000}`]: "1" } };
  const { components, problems } = read(packages);
  expect(components).toHaveLength(20_001);
  expect(components.every(({ scope }) => scope === "required")).toBe(true);
  expect(problems).toEqual([]);
});

test("what a package that was never unpacked bundles is inside its archive, not missing", () => {
  const asked = { x: "1", "@s/y": "1", z: "1" };
  const inventory = read({
    "": { name: "app", optionalDependencies: { a: "1", b: "1" } },
    "node_modules/a": {
      version: "1.0.0",
      bundleDependencies: ["x", "@s/y"],
      dependencies: asked,
      cpu: ["wasm32"],
    },
    "node_modules/b": { version: "1.0.0", bundleDependencies: true, dependencies: { x: "1" } },
  });
  expect(at(inventory, "node_modules/a").bundles).toEqual(["x", "@s/y"]);
  expect(at(inventory, "node_modules/b").bundles).toEqual(["x"]);
  expect(inventory.problems.map(({ kind, key }) => [kind, key])).toEqual([["missing", "z"]]);
});
