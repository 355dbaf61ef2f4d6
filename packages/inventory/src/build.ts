import type { Component, Edge, Inventory, Problem } from "./component.ts";
import { type Standing, standings } from "./graph.ts";

/** A component while it is built: readers fill in what the lock says, `inventoryOf` what the whole graph says. */
export type Draft = { -readonly [K in keyof Component]: Component[K] };

/**
 * A draft with `facts`, and nothing known of the rest. One literal: all components have one shape, which is fast.
 * Half a character in a name or version is marked, as it is in the purl, which cannot carry it.
 */
export function draftOf(
  facts: Partial<Draft> & Pick<Draft, "purl" | "role" | "name" | "path" | "manifest" | "source">,
): Draft {
  return {
    ref: "",
    purl: facts.purl,
    role: facts.role,
    name: facts.name.toWellFormed(),
    version: facts.version?.toWellFormed(),
    path: facts.path,
    manifest: facts.manifest,
    place: facts.place ?? facts.path,
    scope: "required",
    development: false,
    extraneous: false,
    source: facts.source,
    edges: facts.edges ?? [],
    digests: facts.digests ?? [],
    license: facts.license,
    alias: facts.alias,
    installScript: facts.installScript ?? false,
    platformBound: facts.platformBound ?? false,
    deprecated: facts.deprecated,
    private: facts.private ?? false,
    release: facts.release,
    bundles: facts.bundles ?? [],
    patch: facts.patch,
    cacheChecksum: facts.cacheChecksum,
  };
}

/** One lock file as a reader gives it; `drafts[0]` is the project. */
export interface Reading {
  readonly manager: "npm" | "pnpm" | "yarn" | "bun";
  /** The lock file, relative to the workspace. */
  readonly manifest: string;
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  readonly unreadable: number;
}

/** What several projects make up together: named after the repository where one is known. */
export interface Product {
  readonly name: string;
  readonly purl: string;
}

/** What builds the product and is in no lock file: what its workflows use. */
export interface Tools {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** One inventory of all readings; several projects become members of `product`, tools are for its development. */
export function inventoryOf(
  readings: readonly Reading[],
  product: Product = unnamed,
  tools: Tools = { drafts: [], problems: [] },
): Inventory {
  const [only] = readings;
  const listed = readings.length === 1 && only ? only.drafts : joined(readings, product);
  const drafts = withTools(listed, tools.drafts);
  const components = componentsOf(drafts);
  return {
    manifests: readings.map(({ manifest }) => manifest),
    components,
    problems: [...readings.flatMap(({ problems }) => problems), ...tools.problems, ...extraneous(components)],
    unreadable: readings.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

function withTools(drafts: readonly Draft[], tools: readonly Draft[]): readonly Draft[] {
  const [root, ...others] = drafts;
  if (root === undefined || tools.length === 0) return drafts;
  const edges = tools.map((_, at): Edge => ({ kind: "development", to: drafts.length + at }));
  return [{ ...root, edges: [...root.edges, ...edges] }, ...others, ...tools];
}

const unnamed: Product = { name: "product", purl: "pkg:generic/product" };

function joined(readings: readonly Reading[], product: Product): readonly Draft[] {
  const drafts: Draft[] = [];
  const holds: Edge[] = [];
  for (const { drafts: own, manifest } of readings) {
    const start = drafts.length + 1;
    const folder = manifest.slice(0, manifest.lastIndexOf("/") + 1);
    holds.push({ kind: "production", to: start });
    for (const draft of own) {
      const path = `${folder}${draft.path}`.replace(/\/$/, "");
      const edges = draft.edges.map(({ kind, to }) => ({ kind, to: to + start }));
      drafts.push({ ...draft, role: draft.role === "project" ? "member" : draft.role, path, edges });
    }
  }
  const root = draftOf({
    ...product,
    role: "project",
    path: "",
    manifest: "",
    source: { kind: "project" },
    edges: holds,
  });
  return [root, ...drafts];
}

/** Completes the drafts in place: how each is needed, by `seen` from where. */
export function componentsOf(drafts: readonly Draft[], seen = standings): readonly Component[] {
  const refs = uniqueRefs(drafts);
  const standing = seen(drafts);
  drafts.forEach((draft, at) => {
    const { scope, development, extraneous } = standing[at] as Standing;
    draft.ref = refs[at] as string;
    draft.scope = scope;
    draft.development = development;
    draft.extraneous = extraneous;
  });
  return drafts;
}

/** The purl for the copy with the shortest path (the first of them in order), `purl#path` for the others. */
function uniqueRefs(drafts: readonly Draft[]): readonly string[] {
  const main = new Map<string, number>();
  drafts.forEach(({ purl, path }, at) => {
    const best = main.get(purl);
    if (best === undefined || comesBefore(path, (drafts[best] as Draft).path)) main.set(purl, at);
  });
  return drafts.map(({ purl, path }, at) =>
    main.get(purl) === at ? purl : `${purl}#${encodeURI(path.toWellFormed())}`,
  );
}

function comesBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

/** What is in a lock file although the project and its members do not hold it, as npm counts. */
function extraneous(components: readonly Component[]): readonly Problem[] {
  const found = components.filter((component) => component.extraneous);
  if (found.length === 0) return [];
  const asked = new Set(components.flatMap(({ edges }) => edges.map(({ to }) => components[to])));
  return found.map((component) => {
    const { purl: subject, manifest, place } = component;
    const message = asked.has(component)
      ? "It is in the lock file, but only optional peers and other extraneous packages ask for it."
      : "It is in the lock file, but nothing asks for it.";
    return { kind: "extraneous", level: "note", subject, message, manifest, place };
  });
}
