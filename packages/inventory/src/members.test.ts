import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import type { Inventory } from "./component.ts";
import { inventoryOfMember, membersOf } from "./members.ts";
import { readProjects } from "./projects.ts";

/** `web` needs `lib` and, to develop, `tool`; `lib` tests with `mocha` and brings `peer` along for an optional peer. */
const lock = JSON.stringify({
  name: "shop",
  lockfileVersion: 3,
  packages: {
    "": { workspaces: ["packages/*"], dependencies: { own: "1" } },
    "node_modules/@shop/lib": { resolved: "packages/lib", link: true },
    "node_modules/tool": { resolved: "packages/tool", link: true },
    "node_modules/web": { resolved: "packages/web", link: true },
    "node_modules/host": {
      version: "1.0.0",
      peerDependencies: { peer: "1" },
      peerDependenciesMeta: { peer: { optional: true } },
    },
    "node_modules/mocha": { version: "10.0.0", dev: true, dependencies: { x: "1" } },
    "node_modules/own": { version: "1.0.0" },
    "node_modules/peer": { version: "1.0.0" },
    "node_modules/x": { version: "1.0.0" },
    "packages/lib": {
      name: "@shop/lib",
      version: "1.1.0",
      dependencies: { x: "2", peer: "1" },
      devDependencies: { mocha: "10" },
    },
    "packages/lib/node_modules/x": { version: "2.0.0" },
    "packages/tool": { version: "0.0.1", dependencies: { host: "1", x: "1" } },
    "packages/web": {
      version: "2.0.0",
      dependencies: { "@shop/lib": "1", x: "1" },
      devDependencies: { tool: "0" },
      optionalDependencies: { absent: "1" },
    },
    "packages/web/node_modules/x": { version: "1.0.0" },
  },
});

const { inventory } = await readProjects(["."], fakeHost({ files: { "package-lock.json": lock } }));
const members = new Map(
  membersOf(inventory).map((at) => [inventory.components[at]?.name, inventoryOfMember(inventory, at)]),
);
const told = ({ components }: Inventory): readonly string[] =>
  components.map(({ ref, role, scope }) => `${ref.replace("pkg:npm/", "")} ${role} ${scope}`);

test("members come in the order of their folders", () => {
  expect([...members.keys()]).toEqual(["@shop/lib", "tool", "web"]);
});

test("a member holds what it reaches, scopes as it sees them, its own development included", () => {
  expect(told(members.get("@shop/lib") as Inventory)).toEqual([
    "%40shop/lib@1.1.0 project required",
    "mocha@10.0.0 package excluded",
    "peer@1.0.0 package required",
    "x@1.0.0 package excluded",
    "x@2.0.0 package required",
  ]);
});

test("another member is a package like any other: its own development stays out", () => {
  expect(told(members.get("web") as Inventory)).toEqual([
    "web@2.0.0 project required",
    "host@1.0.0 package excluded",
    "peer@1.0.0 package required",
    "x@1.0.0 package excluded",
    "%40shop/lib@1.1.0 member required",
    "x@2.0.0 package required",
    "tool@0.0.1 member excluded",
    "x@1.0.0#packages/web/node_modules/x package required",
  ]);
});

test("an optional peer is used where it is there, though another member brought it", () => {
  expect(told(members.get("tool") as Inventory)).toEqual([
    "tool@0.0.1 project required",
    "host@1.0.0 package required",
    "peer@1.0.0 package optional",
    "x@1.0.0 package required",
  ]);
});

test("edges lead to the same packages as in the whole, and what is missing is told of the member that misses it", () => {
  for (const own of members.values())
    for (const { purl, place, edges } of own.components) {
      const whole = inventory.components.find((one) => one.place === place);
      const targets = (whole?.edges ?? []).map(({ to }) => inventory.components[to]?.place);
      for (const { to } of edges) expect(targets, purl).toContain(own.components[to]?.place);
    }
  expect(members.get("web")?.manifests).toEqual(["package-lock.json"]);
});

test("the whole is as it was", async () => {
  const again = await readProjects(["."], fakeHost({ files: { "package-lock.json": lock } }));
  expect(inventory).toEqual(again.inventory);
});
