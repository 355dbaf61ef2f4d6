import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bomListing } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { manager, realProject, sbomOf, without } from "./testing/real-project.ts";

const timeout = 300_000;
const workspace = `packages: [packages/*]
catalog: { chalk: 4.1.2 }
configDependencies: { "@pnpm/plugin-esm-node-path": 0.1.2 }
patchedDependencies: { is-even@1.0.0: patches/is-even@1.0.0.patch }
overrides: { ms: 2.1.3 }
`;

interface Node {
  readonly from?: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, Node>>;
  readonly devDependencies?: Readonly<Record<string, Node>>;
  readonly optionalDependencies?: Readonly<Record<string, Node>>;
}

/** `name@version` of what `pnpm list --json` lists. */
function listingOf(json: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = JSON.parse(json) as Node[];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const field of ["dependencies", "devDependencies", "optionalDependencies"] as const)
      for (const [name, node] of Object.entries(next[field] ?? {})) {
        found.add(`${node.from ?? name}@${node.version}`);
        open.push(node);
      }
  }
  return found;
}

test("a workspace that pnpm 12 installed just now has the components of `pnpm list` and `pnpm sbom`", {
  timeout,
}, async () => {
  const manifest = { devDependencies: { mocha: "10.2.0", chalk: "catalog:", linked: "link:./lib" } };
  const folder = await realProject(manifest, { "pnpm-workspace.yaml": workspace });
  const pnpm = (...args: readonly string[]): string => manager("pnpm@12.21.0", folder, args);
  pnpm("install", "--ignore-scripts");
  const listed = listingOf(pnpm("list", "-r", "--depth", "Infinity", "--json"));
  const document = bomListing(pnpm("sbom", "--sbom-format", "cyclonedx"));
  const { listing, components, verdict } = await sbomOf(folder);
  expect([verdict, listed.size > 150]).toEqual(["pass", true]);
  // Folders, which pnpm lists by their path: here by name and version. And what pnpm says of itself elsewhere.
  expect(without(listing, listed)).toEqual([
    "@pnpm/plugin-esm-node-path@0.1.2",
    "@real/core@1.1.0",
    "local-lib@3.0.0",
    "web@0.1.0",
  ]);
  expect(without(listed, listing)).toEqual(["linked@link:lib", "local-lib@file:lib"]);
  // `pnpm sbom` leaves out members, folders, and packages for other platforms.
  const elsewhere = platformPackages(readFileSync(join(folder, "pnpm-lock.yaml"), "utf8"));
  const others = without(listing, document).filter((one) => !elsewhere.has(one));
  expect(others).toEqual([
    "@pnpm/plugin-esm-node-path@0.1.2",
    "@real/core@1.1.0",
    "local-lib@3.0.0",
    "web@0.1.0",
  ]);
  expect(without(document, listing)).toEqual(["local-lib@file:lib"]);
  const patched = components.filter(({ pedigree }) => pedigree?.patches);
  expect(patched.map(({ name }) => name)).toEqual(["is-even"]);
  const scopeOf = (name: string) => components.find((one) => one.name === name)?.scope;
  expect(["plugin-esm-node-path", "mocha", "fsevents", "express"].map(scopeOf)).toEqual([
    "excluded",
    "excluded",
    "optional",
    "required",
  ]);
});

/** `name@version` of packages that state platforms. */
function platformPackages(lock: string): ReadonlySet<string> {
  const entries = lock.matchAll(/^ {2}'?([^\s':]+)'?:\n(?: {4}.*\n)*? {4}(?:os|cpu): /gm);
  return new Set([...entries].map(([, key = ""]) => key));
}
