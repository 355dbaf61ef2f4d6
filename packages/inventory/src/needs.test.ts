import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventoryOf } from "./build.ts";
import { distinctComponents } from "./distinct.ts";
import { needsOf } from "./needs.ts";
import { readNpmLock } from "./npm/read.ts";
import { parsePnpmLock } from "./pnpm/lock.ts";
import { readPnpmLock } from "./pnpm/read.ts";

/** Two members: what `web` ships `tools` needs to develop, and the other way round. */
const lock = JSON.stringify({
  name: "root",
  lockfileVersion: 3,
  packages: {
    "": { name: "root", workspaces: ["packages/*"], devDependencies: { lint: "1" } },
    "packages/web": {
      name: "web",
      version: "1.0.0",
      dependencies: { shown: "1", asks: "1" },
      devDependencies: { built: "1", tools: "1" },
      optionalDependencies: { native: "1" },
    },
    "packages/tools": {
      name: "tools",
      version: "1.0.0",
      dependencies: { built: "1" },
      devDependencies: { shown: "1" },
    },
    "node_modules/web": { resolved: "packages/web", link: true },
    "node_modules/tools": { resolved: "packages/tools", link: true },
    "node_modules/lint": { version: "1.0.0", dev: true },
    "node_modules/shown": { version: "1.0.0" },
    "node_modules/built": { version: "1.0.0" },
    "node_modules/asks": { version: "1.0.0", peerDependencies: { given: "1" } },
    "node_modules/given": { version: "1.0.0", peer: true },
    "node_modules/native": { version: "1.0.0", optional: true },
  },
});

test("the need of the product and that of each member are told apart", () => {
  const inventory = inventoryOf([readNpmLock(lock, "package-lock.json", "root")]);
  const needs = needsOf(inventory);
  const told = distinctComponents(inventory)
    .filter(({ role }) => role === "package")
    .map((one) => [one.name, needs.of(one), needs.users(one).map(({ name, need }) => `${name}: ${need}`)]);
  expect(told.sort()).toEqual([
    ["asks", "production", ["web: production"]],
    ["built", "production", ["web: development", "tools: production"]],
    ["given", "peer", ["web: peer"]],
    ["lint", "development", ["root: development"]],
    ["native", "optional", ["web: optional"]],
    ["shown", "production", ["web: production", "tools: development"]],
  ]);
});

test("what only optional dependencies lead to is not held for sure, in development neither", () => {
  const inventory = inventoryOf([
    readNpmLock(
      JSON.stringify({
        name: "a",
        lockfileVersion: 3,
        packages: {
          "": { name: "a", devDependencies: { bundler: "1" }, optionalDependencies: { native: "1" } },
          "node_modules/bundler": {
            version: "1.0.0",
            dev: true,
            dependencies: { inner: "1" },
            optionalDependencies: { "bundler-linux": "1" },
          },
          "node_modules/inner": { version: "1.0.0", dev: true },
          "node_modules/bundler-linux": { version: "1.0.0", dev: true, optional: true },
          "node_modules/native": { version: "1.0.0", optional: true, dependencies: { below: "1" } },
          "node_modules/below": { version: "1.0.0", optional: true },
        },
      }),
      "package-lock.json",
      "a",
    ),
  ]);
  const needs = needsOf(inventory);
  const firm = distinctComponents(inventory).filter((one) => needs.isFirm(one));
  expect(firm.map(({ name }) => name)).toEqual(["bundler", "inner"]);
});

test("in a project without members nobody has to be told apart", () => {
  const single = JSON.stringify({
    ...JSON.parse(lock),
    packages: { "": { name: "a", dependencies: { b: "1" } }, "node_modules/b": { version: "1.0.0" } },
  });
  const inventory = inventoryOf([readNpmLock(single, "package-lock.json", "a")]);
  const [one] = distinctComponents(inventory);
  expect(one && [needsOf(inventory).of(one), needsOf(inventory).users(one)]).toEqual(["production", []]);
});

test("a real workspace of pnpm has a need for every package", () => {
  const text = readFileSync(new URL("./fixtures/pnpm-workspace.pnpm-lock.yaml", import.meta.url), "utf8");
  const lock = parsePnpmLock(text, "pnpm-lock.yaml");
  const names: Record<string, string> = { "packages/a": "@pn/a", "packages/b": "@pn/b" };
  const inventory = inventoryOf([
    readPnpmLock(lock, "pnpm-lock.yaml", "pn", (folder) => ({ name: names[folder] ?? "pn" })),
  ]);
  const needs = needsOf(inventory);
  const react = inventory.components.find(({ name }) => name === "react");
  expect(react && needs.users(react)).toEqual([
    { name: "@pn/a", need: "production" },
    { name: "@pn/b", need: "production" },
  ]);
  for (const one of distinctComponents(inventory))
    if (one.role === "package") expect(needs.users(one).length).toBeGreaterThan(0);
});
