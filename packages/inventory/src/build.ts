import type { Component, Edge } from "./component.ts";
import { standings } from "./graph.ts";

/** What a reader tells of one install; the rest of a `Component` follows from the whole graph. */
export type Draft = Omit<Component, "ref" | "scope" | "development" | "extraneous" | "edges"> & {
  readonly edges: readonly Edge[];
};

/** Components from a reader's drafts: scopes from the graph, a unique `ref` for every copy. */
export function componentsOf(drafts: readonly Draft[]): readonly Component[] {
  const refs = uniqueRefs(drafts);
  const standing = standings(drafts);
  return drafts.map((draft, at) => Object.assign({ ref: refs[at] as string }, draft, standing[at]));
}

/** The purl for the copy with the shortest place (the first of them in order), `purl#path` for the others. */
function uniqueRefs(drafts: readonly Draft[]): readonly string[] {
  const main = new Map<string, number>();
  drafts.forEach(({ purl, path }, at) => {
    const best = main.get(purl);
    if (best === undefined || comesBefore(path, (drafts[best] as Draft).path)) main.set(purl, at);
  });
  return drafts.map(({ purl, path }, at) => (main.get(purl) === at ? purl : `${purl}#${encodeURI(path)}`));
}

function comesBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
