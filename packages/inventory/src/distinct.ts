import type { Component, Inventory, Scope } from "./component.ts";

/** What needs a package most, first. */
const byNeed: readonly Scope[] = ["required", "optional", "excluded"];

/**
 * One component a purl, the project itself left out: what `components`, `checked` and `expected` count. Of several
 * copies the one that is needed most: what one copy is used for in development alone may ship in another.
 */
export function distinctComponents({ components }: Inventory): readonly Component[] {
  const byPurl = new Map<string, Component>();
  components.forEach((component) => {
    if (component.role === "project") return;
    const known = byPurl.get(component.purl);
    if (known === undefined || comesBefore(component, known)) byPurl.set(component.purl, component);
  });
  return [...byPurl.values()];
}

function comesBefore(one: Component, other: Component): boolean {
  const more = byNeed.indexOf(one.scope) - byNeed.indexOf(other.scope);
  return more === 0 ? one.ref === one.purl : more < 0;
}

/** Purls of what the project and its members ask for themselves. */
export function directPurls({ components }: Inventory): ReadonlySet<string> {
  const direct = new Set<string>();
  for (const { edges } of components.filter(({ role }) => role !== "package")) {
    for (const { to } of edges) {
      const target = components[to];
      if (target?.role === "package") direct.add(target.purl);
    }
  }
  return direct;
}
