import { distinctComponents, readProjects } from "@ospo-actions/inventory";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { componentTable, licenseTable } from "./tables.ts";

/** A workspace of two members; `x` 1 is there twice, and asks for another `y` at each place. */
const lock = JSON.stringify({
  name: "shop",
  lockfileVersion: 3,
  packages: {
    "": { workspaces: ["web", "api"], dependencies: { x: "1" } },
    web: { version: "1.0.0", dependencies: { y: "2" }, devDependencies: { d: "1" } },
    api: { version: "1.0.0", dependencies: { d: "1", y: "1" } },
    "node_modules/web": { resolved: "web", link: true },
    "node_modules/api": { resolved: "api", link: true },
    "api/node_modules/x": { version: "1.0.0", license: "MIT", dependencies: { y: "1" } },
    "api/node_modules/y": { version: "1.0.0", license: "ISC" },
    "node_modules/d": { version: "1.0.0", dependencies: { x: "1" }, optionalDependencies: { o: "1" } },
    "node_modules/o": { version: "1.0.0", license: "MIT", optional: true },
    "node_modules/x": { version: "1.0.0", license: "MIT", dependencies: { y: "2" } },
    "node_modules/y": { version: "2.0.0", license: "ISC", dependencies: { x: "1" } },
    "node_modules/z": { version: "1.0.0", license: "MIT", dev: true },
  },
});

const { inventory } = await readProjects(["."], fakeHost({ files: { "package-lock.json": lock } }));
const distinct = distinctComponents(inventory);

test("licenses are counted by what their components are needed for, the most used first", () => {
  const { columns, rows, parts } = licenseTable(distinct);
  expect(columns).toEqual(["license", "components", ...(parts ?? [])]);
  expect(rows).toEqual([
    ["MIT", 3, 1, 2, 0],
    ["not stated", 3, 3, 0, 0],
    ["ISC", 2, 2, 0, 0],
  ]);
});

test("the tree starts at members and what the project asks for, and joins copies of a package", () => {
  const { rows, tree } = componentTable(inventory, distinct);
  const shown = (row: number): string => `${rows[row]?.[0]} ${rows[row]?.[1]}`;
  expect(tree?.roots.map(shown)).toEqual(["api 1.0.0", "web 1.0.0", "x 1.0.0"]);
  const edges = rows.map((_, row) => [shown(row), (tree?.edges[row] ?? []).map(shown)]);
  expect(Object.fromEntries(edges)).toMatchObject({
    "api 1.0.0": ["d 1.0.0", "y 1.0.0"],
    "web 1.0.0": ["d 1.0.0", "y 2.0.0"],
    "x 1.0.0": ["y 1.0.0", "y 2.0.0"],
    "y 2.0.0": ["x 1.0.0"],
    "y 1.0.0": [],
  });
});

test("where nothing leads anywhere there is no tree", () => {
  const components = inventory.components.map((component) => ({ ...component, edges: [] }));
  expect(componentTable({ ...inventory, components }, distinct).tree).toBeUndefined();
});
