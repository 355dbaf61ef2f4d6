import { expect, test } from "vitest";
import { inventoryOf } from "./build.ts";
import { distinctComponents } from "./distinct.ts";
import { readNpmLock } from "./npm/read.ts";

/** `shared` 1.0.0 stands below a tool of development and, further down, below what ships. */
const lock = JSON.stringify({
  name: "app",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { shipped: "1", shared: "2" }, devDependencies: { tool: "1" } },
    "node_modules/shared": { version: "2.0.0" },
    "node_modules/tool": { version: "1.0.0", dev: true, dependencies: { shared: "1" } },
    "node_modules/tool/node_modules/shared": { version: "1.0.0", dev: true },
    "node_modules/shipped": { version: "1.0.0", dependencies: { shared: "1" } },
    "node_modules/shipped/node_modules/shared": { version: "1.0.0" },
  },
});

test("a package that ships in one place and serves development in another counts as one that ships", () => {
  const distinct = distinctComponents(inventoryOf([readNpmLock(lock, "package-lock.json", "app")]));
  expect(distinct.map(({ purl, scope }) => [purl, scope])).toEqual([
    ["pkg:npm/shared@2.0.0", "required"],
    ["pkg:npm/tool@1.0.0", "excluded"],
    ["pkg:npm/shared@1.0.0", "required"],
    ["pkg:npm/shipped@1.0.0", "required"],
  ]);
});
