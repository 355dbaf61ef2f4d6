import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventoryOf } from "./build.ts";
import type { Inventory } from "./component.ts";
import { readNpmLock } from "./npm/read.ts";
import { omit } from "./omit.ts";

const workspace = readFileSync(
  new URL("./fixtures/npm-workspace.package-lock.json", import.meta.url),
  "utf8",
);
const inventory = inventoryOf([readNpmLock(workspace, "package-lock.json", "x")]);

function names({ components }: Inventory): ReadonlySet<string> {
  return new Set(components.map(({ name }) => name));
}

test("omitting nothing changes nothing", () => {
  expect(omit(inventory, [])).toBe(inventory);
});

test("without dev, what only development needs is gone with its dependencies", () => {
  const kept = names(omit(inventory, ["dev"]));
  expect(kept.has("mocha") || kept.has("typescript") || kept.has("yargs")).toBe(false);
  expect(kept.has("left-pad") && kept.has("debug") && kept.has("react")).toBe(true);
});

test("without optional and peer, platform packages and peers are gone, their askers stay", () => {
  const kept = names(omit(inventory, ["optional", "peer"]));
  expect(kept.has("@esbuild/aix-ppc64") || kept.has("fsevents") || kept.has("react")).toBe(false);
  expect(kept.has("esbuild") && kept.has("@acme/a")).toBe(true);
});

test("edges of what remains lead to what remains", () => {
  const { components } = omit(inventory, ["dev", "optional"]);
  for (const { edges } of components) for (const { to } of edges) expect(components[to]).toBeDefined();
});
