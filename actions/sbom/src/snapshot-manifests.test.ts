import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inventoryOf, readProject, readProjects } from "@ospo-actions/inventory";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { alreadyRead, manifestsOf } from "./snapshot-manifests.ts";
import { lock } from "./testing/delivery.ts";

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../../packages/inventory/src/fixtures", name), "utf8");

async function manifestsIn(files: Record<string, string>, paths = ["."]) {
  const { inventory } = await readProjects(paths, fakeHost({ files }));
  return manifestsOf(inventory);
}

const facts = (manifests: Awaited<ReturnType<typeof manifestsIn>>) =>
  manifests.map(({ file, resolved }) => [
    file,
    [...resolved].map(([purl, { relationship, scope, dependencies }]) =>
      [purl, relationship, scope, ...dependencies].join(" "),
    ),
  ]);

test("a manifest tells direct from indirect, runtime from development, and what needs what, by purl", async () => {
  expect(facts(await manifestsIn({ "package-lock.json": lock }))).toEqual([
    [
      "package-lock.json",
      [
        "pkg:npm/a@1.0.0 direct runtime pkg:npm/b@1.0.0",
        "pkg:npm/b@1.0.0 indirect runtime",
        "pkg:npm/d@1.0.0 direct development pkg:npm/b@1.0.0",
      ],
    ],
  ]);
});

test("each lock file is judged alone: what one ships, another may use in development", async () => {
  const other = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      "": { name: "tools", devDependencies: { a: "1" } },
      "node_modules/a": { version: "1.0.0", dev: true, dependencies: { b: "1" } },
      "node_modules/b": { version: "1.0.0", dev: true },
    },
  });
  const files = { "one/package-lock.json": lock, "two/package-lock.json": other };
  expect(facts(await manifestsIn(files, ["one", "two"]))).toEqual([
    ["one/package-lock.json", expect.arrayContaining(["pkg:npm/b@1.0.0 indirect runtime"])],
    [
      "two/package-lock.json",
      ["pkg:npm/a@1.0.0 direct development pkg:npm/b@1.0.0", "pkg:npm/b@1.0.0 indirect development"],
    ],
  ]);
});

test("copies of a package are one: direct and runtime wherever one of them is", async () => {
  const nested = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      "": { name: "app", dependencies: { a: "1" }, devDependencies: { b: "1" } },
      "node_modules/a": { version: "1.0.0", dependencies: { b: "1" } },
      "node_modules/a/node_modules/b": { version: "1.0.0" },
      "node_modules/b": { version: "1.0.0", dev: true },
    },
  });
  expect(facts(await manifestsIn({ "package-lock.json": nested }))[0]?.[1]).toContain(
    "pkg:npm/b@1.0.0 direct runtime",
  );
});

test("members of a workspace, folders and links are no packages; what they ask for is direct", async () => {
  const workspace = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      "": { name: "app", workspaces: ["ui"], dependencies: { local: "file:local" } },
      local: { version: "1.0.0" },
      ui: { name: "@acme/ui", version: "1.0.0", dependencies: { a: "1" } },
      "node_modules/@acme/ui": { resolved: "ui", link: true },
      "node_modules/local": { resolved: "local", link: true },
      "node_modules/a": { version: "1.0.0" },
    },
  });
  expect(facts(await manifestsIn({ "package-lock.json": workspace }))).toEqual([
    ["package-lock.json", ["pkg:npm/a@1.0.0 direct runtime"]],
  ]);
});

test("workflows stay out: GitHub reads them", async () => {
  const reading = await readProject(".", fakeHost({ files: { "package-lock.json": lock } }).files, {});
  const inventory = inventoryOf([reading]);
  const [first] = inventory.components;
  const tool = {
    ...(first as NonNullable<typeof first>),
    role: "package",
    source: { kind: "workflow" },
  } as const;
  const files = manifestsOf({
    ...inventory,
    components: [...inventory.components, { ...tool, manifest: ".github/workflows/ci.yml" }],
  });
  expect(files.map(({ file }) => file)).toEqual(["package-lock.json"]);
});

test("a real bun.lock gives all its packages, and none that GitHub would show twice", async () => {
  const manifests = await manifestsIn({ "bun.lock": fixture("bun-workspace.bun.lock") });
  expect(alreadyRead(manifests)).toEqual([]);
  const [{ file, resolved } = { file: "", resolved: new Map() }] = manifests;
  expect([file, resolved.size > 10]).toEqual(["bun.lock", true]);
  for (const { dependencies } of resolved.values())
    for (const purl of dependencies) expect(resolved.has(purl)).toBe(true);
});

test("lock files that GitHub reads itself are told by name", async () => {
  const manifests = await manifestsIn({ "a/package-lock.json": lock, "b/npm-shrinkwrap.json": lock }, [
    "a",
    "b",
  ]);
  expect(alreadyRead(manifests)).toEqual(["a/package-lock.json"]);
});
