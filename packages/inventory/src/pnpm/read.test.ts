import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import type { Component, Inventory } from "../component.ts";
import { parsePnpmLock } from "./lock.ts";
import { readPnpmLock } from "./read.ts";

const workspace = readFileSync(new URL("../fixtures/pnpm-workspace.pnpm-lock.yaml", import.meta.url), "utf8");
const manifests = new Map([
  [".", { name: "pn", version: "1.0.0", license: "MIT" }],
  ["packages/a", { name: "@pn/a", version: "1.0.0" }],
  ["packages/b", { name: "@pn/b", version: "2.0.0" }],
]);

function read(text: string): Inventory {
  const lock = parsePnpmLock(text, "pnpm-lock.yaml");
  return inventoryOf([readPnpmLock(lock, "pnpm-lock.yaml", "app", (folder) => manifests.get(folder))]);
}

function named(inventory: Inventory, purl: string): Component {
  const component = inventory.components.find((candidate) => candidate.purl === purl);
  if (component === undefined) throw new Error(`no ${purl}`);
  return component;
}

test("a real workspace lock gives members, scopes, aliases and digests without a problem", () => {
  const inventory = read(workspace);
  expect(inventory.problems).toEqual([]);
  expect(inventory.components.filter(({ role }) => role === "member").map(({ purl }) => purl)).toEqual([
    "pkg:npm/%40pn/a@1.0.0",
    "pkg:npm/%40pn/b@2.0.0",
  ]);
  expect(named(inventory, "pkg:npm/lodash@4.17.21")).toMatchObject({
    scope: "required",
    alias: "lodash-alias",
    digests: [{ algorithm: "SHA-512" }],
  });
  expect(named(inventory, "pkg:npm/mocha@10.2.0")).toMatchObject({ scope: "excluded", development: true });
  expect(named(inventory, "pkg:npm/%40esbuild/aix-ppc64@0.20.0")).toMatchObject({ scope: "optional" });
  expect(named(inventory, "pkg:npm/react@18.2.0")).toMatchObject({ scope: "required" });
});

test("a link leads to the member, not to a package", () => {
  const inventory = read(workspace);
  const targets = named(inventory, "pkg:npm/%40pn/b@2.0.0").edges.map(
    ({ to }) => inventory.components[to]?.name,
  );
  expect(targets).toEqual(["@pn/a", "esbuild"]);
});

test("what a package got for its peers is told from what it depends on", () => {
  const inventory = read(`lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      asks: { specifier: ^1.0.0, version: 1.0.0(given@1.0.0)(loose@1.0.0) }
    devDependencies:
      given: { specifier: ^1.0.0, version: 1.0.0 }
      loose: { specifier: ^1.0.0, version: 1.0.0 }
packages:
  asks@1.0.0:
    resolution: { integrity: sha512-AA== }
    peerDependencies: { given: '*', loose: '*' }
    peerDependenciesMeta: { loose: { optional: true } }
  given@1.0.0: { resolution: { integrity: sha512-AA== } }
  loose@1.0.0: { resolution: { integrity: sha512-AA== } }
snapshots:
  asks@1.0.0(given@1.0.0)(loose@1.0.0):
    dependencies: { given: 1.0.0, loose: 1.0.0 }
  given@1.0.0: {}
  loose@1.0.0: {}
`);
  expect(inventory.problems).toEqual([]);
  const asks = named(inventory, "pkg:npm/asks@1.0.0");
  expect(asks.edges.map(({ kind, to }) => [kind, inventory.components[to]?.name])).toEqual([
    ["peer", "given"],
    ["optional-peer", "loose"],
  ]);
  expect(named(inventory, "pkg:npm/given@1.0.0").scope).toBe("required");
  expect(named(inventory, "pkg:npm/loose@1.0.0").scope).toBe("optional");
});

test("what is locked for an optional peer alone is kept by it, with what it needs, and not extraneous", () => {
  const inventory = read(`lockfileVersion: '9.0'
importers:
  .:
    devDependencies:
      asks: { specifier: 1.0.0, version: 1.0.0 }
packages:
  asks@1.0.0:
    resolution: { integrity: sha512-AA== }
    peerDependencies: { peer: '*' }
    peerDependenciesMeta: { peer: { optional: true } }
  peer@1.0.0: { resolution: { integrity: sha512-AA== } }
  under@1.0.0: { resolution: { integrity: sha512-AA== } }
snapshots:
  asks@1.0.0:
    dependencies: { peer: 1.0.0 }
  peer@1.0.0:
    dependencies: { under: 1.0.0 }
  under@1.0.0: {}
`);
  expect(inventory.problems).toEqual([]);
  for (const name of ["asks", "peer", "under"])
    expect(named(inventory, `pkg:npm/${name}@1.0.0`)).toMatchObject({ scope: "excluded", extraneous: false });
});

test("a git package and a tarball are told from the registry's by their purl", () => {
  const inventory = read(`lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      x: { specifier: github:a/x, version: https://codeload.example.org/a/x/tar.gz/0123 }
      y: { specifier: git, version: git+https://example.org/y.git#4567 }
packages:
  x@https://codeload.example.org/a/x/tar.gz/0123:
    resolution: { tarball: https://codeload.example.org/a/x/tar.gz/0123 }
    version: 1.0.0
  y@git+https://example.org/y.git#4567:
    resolution: { type: git, repo: https://example.org/y.git, commit: '4567' }
    version: 2.0.0
snapshots:
  x@https://codeload.example.org/a/x/tar.gz/0123: {}
  y@git+https://example.org/y.git#4567: {}
`);
  expect(inventory.problems).toEqual([]);
  expect(inventory.components.map(({ purl }) => purl).slice(1)).toEqual([
    "pkg:npm/x@1.0.0?download_url=https:%2F%2Fcodeload.example.org%2Fa%2Fx%2Ftar.gz%2F0123",
    "pkg:npm/y@2.0.0?vcs_url=git%2Bhttps:%2F%2Fexample.org%2Fy.git%234567",
  ]);
});

test("of several documents the last is the project's", () => {
  const first = "lockfileVersion: '9.0'\nimporters:\n  .: {}\n";
  expect(read(`---\n${first}---\n${workspace}`).components.length).toBe(read(workspace).components.length);
});

test.each([
  ["lockfileVersion: 5.4\n", /lockfileVersion 5.4; 6, 7 and 9 are read/],
  ["lockfileVersion: '10.0'\n", /lockfileVersion 10.0; 6, 7 and 9 are read/],
  ["a: [1, 2", /not YAML: .* in line 1/],
  ["", /empty/],
  ["<<<<<<< HEAD\nlockfileVersion: '9.0'\n", /merge conflict markers \(line 1\)/],
  ["lockfileVersion: '9.0'\n", /no "importers"/],
])("%j is refused with a reason", (text, message) => {
  expect(() => parsePnpmLock(text, "pnpm-lock.yaml")).toThrow(
    expect.objectContaining({ code: "FORMAT", message: expect.stringMatching(message) }),
  );
});

test("what the lock asks for but does not hold is a failing problem", () => {
  const inventory = read(
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: { specifier: 1, version: 1.0.0 }\n",
  );
  expect(inventory.problems).toMatchObject([
    { kind: "missing", level: "fail", message: "The project depends on `a`, which is not in the lock file." },
  ]);
});

test("pnpm itself and its plug-ins, which stand in a document of their own, are for development", () => {
  const tools = `---
lockfileVersion: '9.0'
importers:
  .:
    configDependencies:
      plugin: { specifier: 0.1.2, version: 0.1.2 }
    packageManagerDependencies:
      pnpm: { specifier: 12.0.0, version: 12.0.0 }
packages:
  plugin@0.1.2: { resolution: { integrity: sha512-AAAA } }
  pnpm@12.0.0: { resolution: { integrity: sha512-AAAA } }
  '@pnpm/exe.linux-x64@12.0.0': { resolution: { integrity: sha512-AAAA } }
snapshots:
  plugin@0.1.2: {}
  pnpm@12.0.0:
    optionalDependencies: { '@pnpm/exe.linux-x64': 12.0.0 }
  '@pnpm/exe.linux-x64@12.0.0': { optional: true }
---
`;
  const project = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      x: { specifier: 1.0.0, version: 1.0.0 }
packages:
  x@1.0.0: { resolution: { integrity: sha512-AAAA } }
snapshots:
  x@1.0.0: {}
`;
  const { components, problems } = read(tools + project);
  expect(problems).toEqual([]);
  expect(components.map(({ purl, scope }) => [purl, scope])).toEqual([
    ["pkg:npm/pn@1.0.0", "required"],
    ["pkg:npm/plugin@0.1.2", "excluded"],
    ["pkg:npm/pnpm@12.0.0", "excluded"],
    ["pkg:npm/%40pnpm/exe.linux-x64@12.0.0", "excluded"],
    ["pkg:npm/x@1.0.0", "required"],
  ]);
  expect(components[0]?.edges.map(({ kind, to }) => [kind, components[to]?.name])).toEqual([
    ["development", "pnpm"],
    ["development", "plugin"],
    ["production", "x"],
  ]);
});

test("a document before the project's that is not of pnpm's tools is unreadable, not passed over", () => {
  const lock = "lockfileVersion: '9.0'\nimporters:\n  .: { dependencies: {} }\n";
  const { problems, unreadable } = read(`${lock}---\n${lock}`);
  expect([unreadable, problems.map(({ place, level }) => [place, level])]).toEqual([
    1,
    [["document 1", "fail"]],
  ]);
});

test("a folder that is linked and no project of the workspace is there, with what its package.json says", () => {
  const text = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      other: { specifier: link:../other, version: link:../other }
  packages/a:
    devDependencies:
      lib: { specifier: link:../../lib, version: link:../../lib }
`;
  const lock = parsePnpmLock(text, "pnpm-lock.yaml");
  const about = (folder: string) =>
    folder === "lib" ? { name: "@pn/lib", version: "3.0.0", license: "MIT" } : manifests.get(folder);
  const { components, problems } = inventoryOf([readPnpmLock(lock, "pnpm-lock.yaml", "app", about)]);
  expect(problems).toEqual([]);
  expect(components.slice(2)).toMatchObject([
    { purl: "pkg:npm/other", path: "../other", source: { kind: "link" }, scope: "required" },
    {
      purl: "pkg:npm/%40pn/lib@3.0.0",
      path: "lib",
      alias: "lib",
      source: { kind: "link" },
      scope: "excluded",
      license: { text: "MIT", origin: "lib/package.json" },
    },
  ]);
});

test("packages without a snapshot are what is left of a lock that was cut off", () => {
  const cut = workspace.slice(0, workspace.indexOf("\n  react-dom@", workspace.indexOf("snapshots:")) + 1);
  const { problems } = read(cut);
  const lost = problems.filter(({ message }) => message.includes("not among its snapshots"));
  expect(lost.map(({ subject }) => subject)).toContain("react@18.2.0");
  expect(lost[0]).toMatchObject({ kind: "missing", level: "fail" });
});
