import { readFileSync } from "node:fs";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import type { Component, Inventory } from "../component.ts";
import { lineFinder } from "../lines.ts";
import { readProject } from "../project.ts";

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
}

const manifests = {
  "package.json": {
    name: "real",
    version: "1.0.0",
    dependencies: {
      "is-odd": "3.0.1",
      "lodash-four": "npm:lodash@4.17.21",
      "local-lib": "file:./lib",
      vendored: "file:vendor/vendored-1.0.0.tgz",
    },
    devDependencies: { chalk: "4.1.2", "core-js": "3.30.0" },
    optionalDependencies: { fsevents: "2.3.3", "@tailwindcss/oxide-wasm32-wasi": "4.1.12" },
  },
  "packages/core/package.json": {
    name: "@real/core",
    version: "1.1.0",
    // The lock says 2.1.3 of ms: the project overrides it. zod is a peer that pnpm installs.
    dependencies: { debug: "4.3.4", "react-dom": "18.2.0", react: "18.2.0", ms: "2.1.2" },
    peerDependencies: { zod: "3" },
  },
  "packages/tool/package.json": {
    name: "tool",
    dependencies: { semver: "7.5.0" },
    devDependencies: { web: "workspace:*" },
  },
  "lib/package.json": { name: "local-lib", version: "3.2.1", license: "MIT" },
};

async function read(lock: string, more: Record<string, object> = manifests): Promise<Inventory> {
  const texts = Object.entries(more).map(([path, value]) => [path, JSON.stringify(value)]);
  const files = { ...Object.fromEntries(texts), "pnpm-lock.yaml": lock };
  return inventoryOf([await readProject(".", fakeHost({ files }).files)]);
}

const version6 = fixture("pnpm-8-workspace.pnpm-lock.yaml");
const version9 = fixture("pnpm-12-workspace.pnpm-lock.yaml");

function installs({ components }: Inventory): ReadonlySet<string> {
  return new Set(components.slice(1).map(({ name, version }) => `${name}@${version ?? ""}`));
}

function named({ components }: Inventory, name: string): Component {
  const component = components.find((candidate) => candidate.name === name);
  if (component === undefined) throw new Error(`no ${name}`);
  return component;
}

function listing(name: string): readonly string[] {
  return fixture(name).trim().split("\n");
}

test("a real lock of pnpm 8 has the component set of `pnpm list -r --depth Infinity`", async () => {
  const inventory = await read(version6);
  expect(inventory.problems).toEqual([]);
  const others = [...installs(inventory)].filter((id) => !/^(web|tool|@real\/core|local-lib)@/.test(id));
  const listed = listing("pnpm-8-workspace.pnpm-list.txt").filter((id) => !/@(link|file):/.test(id));
  expect(new Set(others)).toEqual(new Set(listed));
  expect(others).toHaveLength(40);
});

test("a real lock of pnpm 12 has the component set of `pnpm sbom --lockfile-only`", async () => {
  const web = { "packages/web/package.json": { name: "web", version: "0.2.0" } };
  const ours = installs(await read(version9, { ...manifests, ...web }));
  // pnpm leaves out a member without a version, and calls a copied folder after its path.
  const listed = listing("pnpm-12-workspace.pnpm-sbom.txt").map((id) => id.replace("@file:lib", "@3.2.1"));
  expect(new Set([...listed, "tool@"])).toEqual(ours);
});

test("both versions of the lock mean the same project", async () => {
  const facts = (inventory: Inventory) =>
    inventory.components
      .map(({ purl, role, alias, source, bundles, digests, edges }) => ({
        ...{ purl, role, alias, source, bundles, digests },
        edges: new Set(edges.map(({ kind, to }) => `${kind} ${inventory.components[to]?.purl}`)),
      }))
      .sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const [old, now] = [facts(await read(version6)), facts(await read(version9))];
  // Only pnpm 12 gave debug the peer that the project has anyway.
  expect(old.filter(({ purl }) => !purl.includes("/debug@"))).toEqual(
    now.filter(({ purl }) => !purl.includes("/debug@")),
  );
});

test("patches, copied folders, archives, bundled packages and install scripts are told", async () => {
  const inventory = await read(version6);
  expect(
    inventory.components
      .filter(({ patch }) => patch)
      .map(({ name, version, patch }) => [name, version, patch]),
  ).toEqual([["is-odd", "3.0.1", "patches/is-odd@3.0.1.patch"]]);
  const patches = (await read(version9)).components.flatMap(({ patch }) => patch ?? []);
  expect(patches).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(named(inventory, "local-lib")).toMatchObject({ source: { kind: "link" }, license: { text: "MIT" } });
  expect(named(inventory, "vendored")).toMatchObject({ version: "1.0.0", source: { kind: "file" } });
  expect(named(inventory, "@tailwindcss/oxide-wasm32-wasi").bundles).toContain("tslib");
  expect(named(inventory, "core-js").installScript).toBe(true);
  expect(named(inventory, "fsevents").installScript).toBe(false);
});

test("each component's line is that of its entry", async () => {
  const lines = version6.split("\n");
  const lineOf = lineFinder(version6);
  for (const { place, role } of (await read(version6)).components)
    if (role === "package") expect(lines[(lineOf(place) ?? 0) - 1]).toMatch(/^ {2}\S.*:$/);
});

test("a project without a workspace states its dependencies at the top", async () => {
  const lock = `lockfileVersion: '6.1'
dependencies:
  a: { specifier: ^1.0.0, version: 1.0.0(b@2.0.0) }
  g: { specifier: acme/g, version: git.example/acme/g/0123 }
packages:
  /a@1.0.0(b@2.0.0): { resolution: { integrity: sha512-x }, dependencies: { b: 2.0.0, c: /d@3.0.0 }, dev: false }
  /b@2.0.0: { resolution: { integrity: sha512-x } }
  /d@3.0.0: { resolution: { integrity: sha512-x } }
  git.example/acme/g/0123: { resolution: { tarball: https://git.example/acme/g/0123.tgz }, name: g, version: 4.0.0 }
`;
  const inventory = await read(lock, { "package.json": { dependencies: { a: "^1.0.0", g: "acme/g" } } });
  expect(inventory.problems).toEqual([]);
  expect(installs(inventory)).toEqual(new Set(["a@1.0.0", "b@2.0.0", "d@3.0.0", "g@4.0.0"]));
});

test("what package.json asks for anew makes the lock out of date, overrides and peers do not", async () => {
  const root = manifests["package.json"];
  const changed = { ...root, dependencies: { ...root.dependencies, "is-odd": "^3.0.1" } };
  const { problems } = await read(version9, { ...manifests, "package.json": changed });
  expect(problems).toMatchObject([
    {
      kind: "outdated",
      level: "review",
      message: expect.stringContaining("`is-odd` is `^3.0.1`, was `3.0.1`"),
    },
  ]);
});
