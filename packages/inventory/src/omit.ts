import type { Component, EdgeKind, Inventory } from "./component.ts";
import { reach, rootsOf } from "./graph.ts";

/** Kinds of dependencies that can be left out, in npm's words. */
export const omissible = ["dev", "optional", "peer"] as const;
export type Omissible = (typeof omissible)[number];

const kindsOf: Readonly<Record<Omissible, readonly EdgeKind[]>> = {
  dev: ["development"],
  optional: ["optional", "optional-peer"],
  peer: ["peer", "optional-peer"],
};

/**
 * The inventory without what only the omitted kinds of dependencies bring in. As with npm, a package that
 * development needs and a product can use optionally stays until both kinds are omitted.
 */
export function omit(inventory: Inventory, kinds: readonly Omissible[]): Inventory {
  if (kinds.length === 0) return inventory;
  const dropped = new Set(kinds.flatMap((kind) => kindsOf[kind]));
  const all: EdgeKind[] = ["production", "development", "optional", "peer", "optional-peer"];
  const { components } = inventory;
  const kept = reach(components, rootsOf(components), new Set(all.filter((kind) => !dropped.has(kind))));
  const moved = new Map<number, number>();
  components.forEach(({ extraneous }, at) => {
    if (kept[at] || extraneous) moved.set(at, moved.size);
  });
  const remaining = [...moved.keys()].map((at) => withEdges(components[at] as Component, dropped, moved));
  return { ...inventory, components: remaining };
}

function withEdges(
  component: Component,
  dropped: ReadonlySet<EdgeKind>,
  moved: ReadonlyMap<number, number>,
): Component {
  const edges = component.edges.flatMap(({ kind, to }) => {
    const target = moved.get(to);
    return target === undefined || dropped.has(kind) ? [] : [{ kind, to: target }];
  });
  return { ...component, edges };
}
