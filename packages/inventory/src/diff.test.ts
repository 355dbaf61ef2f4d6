import fc from "fast-check";
import { expect, test } from "vitest";
import { draftOf, inventoryOf } from "./build.ts";
import type { Inventory } from "./component.ts";
import type { Change } from "./diff.ts";
import { diffInventories } from "./diff.ts";
import { npmPurl } from "./purl.ts";

interface Sketch {
  readonly name: string;
  readonly version: string;
  readonly path?: string;
  readonly asks?: readonly number[];
  readonly license?: string;
  readonly development?: boolean;
  readonly git?: boolean;
}

/** A project that asks for what nobody else asks for. `asks` are places in the list. */
function inventory(...sketches: readonly Sketch[]): Inventory {
  const asked = new Set(sketches.flatMap(({ asks = [] }) => asks));
  const drafts = sketches.map(({ name, version, path, asks = [], license, git }) =>
    draftOf({
      purl: npmPurl(name, version),
      role: "package",
      name,
      version,
      path: path ?? `node_modules/${name}@${version}`,
      manifest: "package-lock.json",
      source: git ? { kind: "git", url: "git+ssh://x" } : { kind: "registry" },
      edges: asks.map((at) => ({ kind: "production", to: at + 1 })),
      license: license === undefined ? undefined : { text: license, origin: "lock" },
    }),
  );
  const root = draftOf({
    purl: "pkg:npm/app",
    role: "project",
    name: "app",
    path: "",
    manifest: "package-lock.json",
    source: { kind: "project" },
    edges: sketches.flatMap(({ development }, at) =>
      asked.has(at)
        ? []
        : [{ kind: development ? ("development" as const) : ("production" as const), to: at + 1 }],
    ),
  });
  return inventoryOf([
    { manager: "npm", manifest: "package-lock.json", drafts: [root, ...drafts], problems: [], unreadable: 0 },
  ]);
}

function told(changes: readonly Change[]): readonly string[] {
  const id = ({ name, version }: { name: string; version: string | undefined }): string =>
    `${name}@${version}`;
  return changes.map((change) => {
    if (change.kind === "added") return `+ ${id(change.to)}`;
    if (change.kind === "removed") return `- ${id(change.from)}`;
    return `${id(change.from)} > ${id(change.to)} ${change.aspects.join()}`;
  });
}

test("added, removed and changed are told apart, in the order of names", () => {
  const base = inventory(
    { name: "b", version: "1.0.0" },
    { name: "c", version: "1.0.0" },
    { name: "same", version: "1.0.0" },
  );
  const head = inventory(
    { name: "a", version: "1.0.0" },
    { name: "c", version: "2.0.0" },
    { name: "same", version: "1.0.0" },
  );
  expect(told(diffInventories(base, head))).toEqual(["+ a@1.0.0", "- b@1.0.0", "c@1.0.0 > c@2.0.0 version"]);
});

test("license, scope and source changes show at the same version too", () => {
  const base = inventory(
    { name: "a", version: "1.0.0", license: "MIT" },
    { name: "b", version: "1.0.0" },
    { name: "c", version: "1.0.0" },
  );
  const head = inventory(
    { name: "a", version: "1.0.0", license: "GPL-3.0-only" },
    { name: "b", version: "1.0.0", development: true },
    { name: "c", version: "1.0.0", git: true, license: "MIT" },
  );
  expect(told(diffInventories(base, head))).toEqual([
    "a@1.0.0 > a@1.0.0 license",
    "b@1.0.0 > b@1.0.0 scope",
    "c@1.0.0 > c@1.0.0 source",
  ]);
});

test("of several versions of a name those pair that stand at the same place", () => {
  const base = inventory(
    { name: "x", version: "1.0.0", path: "node_modules/x" },
    { name: "x", version: "2.0.0", path: "node_modules/y/node_modules/x" },
  );
  const head = inventory(
    { name: "x", version: "2.1.0", path: "node_modules/y/node_modules/x" },
    { name: "x", version: "0.9.0", path: "node_modules/x" },
  );
  expect(told(diffInventories(base, head))).toEqual([
    "x@2.0.0 > x@2.1.0 version",
    "x@1.0.0 > x@0.9.0 version",
  ]);
});

test("else those that the same package asks for", () => {
  const base = inventory(
    { name: "p", version: "1.0.0", asks: [2] },
    { name: "q", version: "1.0.0", asks: [3] },
    { name: "x", version: "1.0.0" },
    { name: "x", version: "5.0.0" },
  );
  const head = inventory(
    { name: "p", version: "1.0.0", asks: [2] },
    { name: "q", version: "1.0.0", asks: [3] },
    { name: "x", version: "6.0.0" },
    { name: "x", version: "5.1.0" },
  );
  expect(told(diffInventories(base, head))).toEqual([
    "x@1.0.0 > x@6.0.0 version",
    "x@5.0.0 > x@5.1.0 version",
  ]);
});

test("a second version beside the first is added, and one of two that leaves is removed", () => {
  const one = inventory({ name: "x", version: "1.0.0" });
  const two = inventory({ name: "x", version: "1.0.0" }, { name: "x", version: "2.0.0" });
  expect(told(diffInventories(one, two))).toEqual(["+ x@2.0.0"]);
  expect(told(diffInventories(two, one))).toEqual(["- x@2.0.0"]);
});

const sketches = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom("a", "b", "c", "__proto__"),
    version: fc.constantFrom("1.0.0", "1.1.0", "2.0.0-rc.1", "3.0.0", "x"),
  }),
  { selector: ({ name, version }) => `${name}@${version}`, maxLength: 15 },
);

test("nothing differs from itself, each purl is told once, and what came and left adds up", () => {
  fc.assert(
    fc.property(sketches, sketches, (old, now) => {
      const [base, head] = [inventory(...old), inventory(...now)];
      expect(diffInventories(head, head)).toEqual([]);
      const changes = diffInventories(base, head);
      const from = changes.flatMap((change) => (change.kind === "added" ? [] : change.from.purl));
      const to = changes.flatMap((change) => (change.kind === "removed" ? [] : change.to.purl));
      expect(new Set(from).size).toBe(from.length);
      expect(new Set(to).size).toBe(to.length);
      const purls = (all: typeof old): Set<string> =>
        new Set(all.map(({ name, version }) => npmPurl(name, version)));
      expect(new Set(from)).toEqual(purls(old).difference(purls(now)));
      expect(new Set(to)).toEqual(purls(now).difference(purls(old)));
    }),
  );
});
