import { readFileSync } from "node:fs";
import { fakeHost } from "@ospo-actions/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import type { Component, Inventory } from "../component.ts";
import { lineFinder } from "../lines.ts";
import { readProject } from "../project.ts";
import { parseBunLock } from "./lock.ts";
import { readBunLock } from "./read.ts";

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
}

const workspace = fixture("bun-workspace.bun.lock");
const manifests = new Map([
  ["", { name: "real", version: "1.0.0", license: "MIT" }],
  ["packages/core", { license: "ISC" }],
  ["lib", { name: "local-lib", version: "3.2.1", license: "MIT" }],
]);

function read(text: string): Inventory {
  const reading = readBunLock(parseBunLock(text, "bun.lock"), "bun.lock", "app", (at) => manifests.get(at));
  return inventoryOf([reading]);
}

function lockOf(packages: object, dependencies: object, more: object = {}): string {
  return JSON.stringify({ lockfileVersion: 2, workspaces: { "": { dependencies } }, packages, ...more });
}

function at(inventory: Inventory, place: string): Component {
  const component = inventory.components.find((candidate) => candidate.place === place);
  if (component === undefined) throw new Error(`nothing at ${place}`);
  return component;
}

/** As `bun pm ls` writes it: under the name it is installed as, from where it comes. */
function asBunLists({ role, name, alias, version, path, source }: Component): string {
  if (role === "member") return `${name}@workspace:${path}`;
  const from = source.kind === "registry" || source.kind === "bundled" ? version : source.url;
  return `${alias ?? name}@${from?.replace(/^file:/, "")}`;
}

test("a real workspace lock has the component set of `bun pm ls --all`, and what is bundled or for other platforms", () => {
  const { components, problems } = read(workspace);
  const listed = new Set(fixture("bun-workspace.bun-pm-ls.txt").trim().split("\n"));
  const { packages } = parseBunLock(workspace, "bun.lock");
  const elsewhere = new Set(
    [...packages]
      .filter(([, { info }]) => "os" in info || "cpu" in info || "bundled" in info)
      .map(([key]) => key),
  );
  const [, ...ours] = components;
  expect(problems).toEqual([]);
  expect(new Set(ours.map(asBunLists))).toEqual(
    new Set([...listed, ...ours.filter(({ place }) => elsewhere.has(place)).map(asBunLists)]),
  );
  expect(listed.size).toBeGreaterThan(40);
  expect(new Set(components.map(({ ref }) => ref)).size).toBe(components.length);
});

test("members, aliases, digests, scopes and lines of a real lock", () => {
  const inventory = read(workspace);
  expect(inventory.components[0]).toMatchObject({ name: "real", version: "1.0.0", license: { text: "MIT" } });
  expect(at(inventory, "packages/core")).toMatchObject({
    role: "member",
    purl: "pkg:npm/%40real/core@1.1.0",
  });
  expect(at(inventory, "lodash-four")).toMatchObject({
    name: "lodash",
    alias: "lodash-four",
    purl: "pkg:npm/lodash@4.17.21",
    digests: [{ algorithm: "SHA-512" }],
  });
  expect(at(inventory, "chalk")).toMatchObject({ scope: "excluded", development: true });
  expect(at(inventory, "fsevents")).toMatchObject({ scope: "optional" });
  expect(at(inventory, "web/is-odd")).toMatchObject({ path: "packages/web/node_modules/is-odd" });
  const lineOf = lineFinder(workspace);
  const lines = workspace.split("\n");
  for (const { place } of inventory.components)
    expect(lines[(lineOf(place) ?? 0) - 1]?.trim()).toMatch(new RegExp(`^"${place}": [\\[{]`));
});

test("each kind of source is told, and from the registry's package by its purl", () => {
  const inventory = read(workspace);
  expect(at(inventory, "local-lib")).toMatchObject({
    version: "3.2.1",
    source: { kind: "link", url: "lib" },
  });
  expect(at(inventory, "vendored")).toMatchObject({
    source: { kind: "file", url: "file:vendor/vendored-1.0.0.tgz" },
    digests: [{ algorithm: "SHA-512" }],
  });
  expect(at(inventory, "gitty").purl).toMatch(/^pkg:npm\/gitty\?vcs_url=git%2Bhttps:%2F%2Fgit\.example/);
  const others = read(
    lockOf(
      {
        g: ["g@github:acme/g#0123abc", {}, "acme-g-0123abc"],
        t: ["t@https://files.example/t.tgz", {}],
        r: ["r@1.0.0", "https://registry.example/r/-/r-1.0.0.tgz", {}, "sha512-x"],
        old: ["old@1.0.0", "https://registry.example/", {}, ""],
        l: ["l@link:../l", {}],
      },
      { g: "1", t: "1", r: "1", old: "1", l: "1" },
    ),
  );
  expect(others.components.slice(1).map(({ source }) => source)).toEqual([
    { kind: "git", url: "git+https://github.com/acme/g.git#0123abc" },
    { kind: "tarball", url: "https://files.example/t.tgz" },
    { kind: "registry", url: "https://registry.example/r/-/r-1.0.0.tgz" },
    { kind: "registry" },
    { kind: "link", url: "../l" },
  ]);
});

test("a patched package names its patch, a trusted one runs scripts, a bundled one has no digest", () => {
  const inventory = read(workspace);
  expect(at(inventory, "is-odd").patch).toBe("patches/is-odd@3.0.1.patch");
  expect(at(inventory, "web/is-odd").patch).toBeUndefined();
  const bundled = inventory.components.filter(({ source }) => source.kind === "bundled");
  expect(bundled.map(({ name }) => name)).toContain("@emnapi/core");
  expect(bundled.every(({ digests }) => digests.length === 0)).toBe(true);
  const trusting = read(lockOf({ a: ["a@1.0.0", "", {}, ""] }, { a: "1" }, { trustedDependencies: ["a"] }));
  expect(at(trusting, "a").installScript).toBe(true);
});

test("what only bundled packages ask for is bundled too, what others ask for as well is not", () => {
  const inside = { bundled: true, dependencies: { deep: "1", shared: "1" } };
  const inventory = read(
    lockOf(
      {
        a: ["a@1.0.0", "", { dependencies: { inside: "1" } }, ""],
        shared: ["shared@1.0.0", "", {}, "sha512-AAAA"],
        left: ["left@1.0.0", "", {}, "sha512-AAAA"],
        "a/inside": ["inside@1.0.0", "", inside, "sha512-AAAA"],
        "a/deep": ["deep@1.0.0", "", { dependencies: { deeper: "1" } }, "sha512-AAAA"],
        "a/deep/deeper": ["deeper@1.0.0", "", {}, "sha512-AAAA"],
      },
      { a: "1", shared: "1" },
    ),
  );
  const bundled = inventory.components.filter(({ source }) => source.kind === "bundled");
  expect(bundled.map(({ name, digests }) => [name, digests.length])).toEqual([
    ["inside", 0],
    ["deep", 0],
    ["deeper", 0],
  ]);
  expect(at(inventory, "left")).toMatchObject({ extraneous: true, source: { kind: "registry" } });
});

test("a name is found below the asking package first, then below those above it", () => {
  const inventory = read(
    lockOf(
      {
        a: ["a@1.0.0", "", { dependencies: { "@s/b": "2", c: "1" } }, ""],
        "@s/b": ["@s/b@1.0.0", "", {}, ""],
        c: ["c@1.0.0", "", { dependencies: { "@s/b": "1" } }, ""],
        "a/@s/b": ["@s/b@2.0.0", "", { dependencies: { c: "2" } }, ""],
        "a/@s/b/c": ["c@2.0.0", "", { dependencies: { "@s/b": "2" } }, ""],
      },
      { a: "1", "@s/b": "1" },
    ),
  );
  const asked = (place: string) =>
    at(inventory, place).edges.map(({ to }) => inventory.components[to]?.place);
  expect(asked("a")).toEqual(["a/@s/b", "c"]);
  expect(asked("c")).toEqual(["@s/b"]);
  expect(asked("a/@s/b")).toEqual(["a/@s/b/c"]);
  expect(asked("a/@s/b/c")).toEqual(["a/@s/b"]);
});

test("lockfileVersion 0 states what a member asks for twice, and the root may be asked for", () => {
  const text = `{ "lockfileVersion": 0, // bun 1.2
    "workspaces": { "": { "name": "root" }, "m": { "name": "m", "dependencies": { "root": "*", "a": "1", }, }, },
    "packages": { "m": ["m@workspace:m", { "dependencies": { "root": "*", "a": "1" } }],
      "root": ["root@root:", {}], "a": ["a@1.0.0", "", {}, "",], }, /* end */ }`;
  const inventory = read(text);
  expect(inventory.problems).toEqual([]);
  expect(inventory.components.map(({ name, role }) => [name, role])).toEqual([
    ["root", "project"],
    ["m", "member"],
    ["a", "package"],
  ]);
});

test("what is not there is a failing problem, unless it is optional; a peer is a note", () => {
  const info = {
    dependencies: { x: "1" },
    optionalDependencies: { y: "1" },
    peerDependencies: { z: "1", w: "1" },
  };
  const { problems } = read(
    lockOf({ a: ["a@1.0.0", "", { ...info, optionalPeers: ["w"] }, ""] }, { a: "1" }),
  );
  expect(problems.map(({ kind, level, key }) => [kind, level, key])).toEqual([
    ["missing-peer", "note", "z"],
    ["missing", "fail", "x"],
  ]);
});

test("an entry that bun does not write is counted and told, and does not stop the others", () => {
  const deep = Array.from({ length: 100 }, () => "a").join("/");
  const packages = { a: ["a@1.0.0", "", {}, ""], b: null, c: ["c"], d: {}, [deep]: ["e@1.0.0", "", {}, ""] };
  const inventory = read(lockOf(packages, { a: "1" }));
  expect(inventory.unreadable).toBe(4);
  expect(inventory.problems.map(({ place }) => place)).toEqual(["b", "c", "d", deep]);
  expect(at(inventory, "a").scope).toBe("required");
});

test.each([
  ["{", /ends in the middle/],
  ['{\n<<<<<<< HEAD\n"lockfileVersion":2', /merge conflict markers \(line 2\)/],
  ['{"lockfileVersion":2,\n"workspaces":{"a" 1}}', /line 2/],
  ['{"lockfileVersion":3,"workspaces":{}}', /lockfileVersion 3; 0, 1 and 2 are read/],
  ["{}", /no lockfileVersion/],
  ['{"lockfileVersion":1}', /has no "workspaces"/],
  ["[,]", /not JSON|no JSON object/],
])("%j is refused with a reason", (text, message) => {
  expect(() => parseBunLock(text, "bun.lock")).toThrow(
    expect.objectContaining({ code: "FORMAT", message: expect.stringMatching(message) }),
  );
});

test("a binary lock file is refused with bun's command that makes a text of it", async () => {
  const { files } = fakeHost({ files: { "bun.lockb": "#!/usr/bin/env bun\nbun-lockfile-format-v0\n" } });
  await expect(readProject(".", files)).rejects.toMatchObject({
    code: "FORMAT",
    fix: expect.stringContaining("bun install --save-text-lockfile --frozen-lockfile --lockfile-only"),
  });
});

test("any names make a lock that is read whole", () => {
  const name = fc
    .oneof(fc.string({ minLength: 1 }), fc.constantFrom("__proto__", "constructor", "toString"))
    .filter((text) => !/[/@]/.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (names) => {
      const tuples = names.map((own, i) => {
        const next = names[(i + 1) % names.length] as string;
        return `${JSON.stringify(own)}: [${JSON.stringify(`${own}@1.0.0`)}, "", { "dependencies": { ${JSON.stringify(next)}: "1", }, }, "",],`;
      });
      const inventory = read(
        `{ "lockfileVersion": 1, "workspaces": { "": { "dependencies": { ${JSON.stringify(names[0])}: "*", }, }, }, "packages": { ${tuples.join("\n")} }, }`,
      );
      expect(inventory.problems).toEqual([]);
      expect(inventory.components.slice(1).map((component) => component.place)).toEqual(
        expect.arrayContaining(names),
      );
      expect(inventory.components.every(({ scope }) => scope === "required")).toBe(true);
    }),
  );
});
