import type { Component, Inventory } from "@ospo-actions/inventory";

/** Gives the name of the package that a component belongs to: of a platform build its parent's, else its own. */
export type FamilyOf = (component: Component) => string;

/**
 * Finds platform builds: packages of the registry that the lock keeps to some platforms, and that one package alone,
 * or another build of it, asks for, as optional. `@rollup/rollup-linux-x64-gnu` is a build of `rollup`; `fsevents`, which
 * many ask for, is nobody's. What only builds of one package ask for, in their own scope, is a part of them
 * (`@img/sharp-wasm32`).
 */
export function familiesOf({ components }: Inventory): FamilyOf {
  const askersOf = new Map<string, Set<string>>();
  const bound = new Set<string>();
  const plain = new Set<string>();
  for (const { name, role, source, platformBound, edges } of components) {
    (role === "package" && source.kind === "registry" && platformBound ? bound : plain).add(name);
    for (const { kind, to } of edges) {
      const asked = components[to]?.name ?? "";
      if (kind !== "optional") plain.add(asked);
      const askers = askersOf.get(asked);
      if (role !== "package") continue;
      if (askers) askers.add(name);
      else askersOf.set(asked, new Set([name]));
    }
  }
  const isBuild = (name: string): boolean => bound.has(name) && !plain.has(name);
  const parents = new Map<string, string>();
  for (const name of bound) {
    const askers = [...(askersOf.get(name) ?? [])].filter((asker) => !isBuild(asker));
    if (isBuild(name) && askers[0] !== undefined && askers.length === 1) parents.set(name, askers[0]);
  }
  const parts = new Map<string, string>();
  for (const [name, askers] of askersOf) {
    const of = new Set([...askers].map((asker) => parents.get(asker)));
    const [parent] = of;
    const isPart = parent !== undefined && of.size === 1 && [...askers].every((asker) => isNear(asker, name));
    if (isPart && !parents.has(name)) parts.set(name, parent);
  }
  return ({ name }) => parents.get(name) ?? parts.get(name) ?? name;
}

function isNear(one: string, other: string): boolean {
  return one.startsWith("@") && one.slice(0, one.indexOf("/") + 1) === other.slice(0, other.indexOf("/") + 1);
}
