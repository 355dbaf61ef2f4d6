import type { Component, Inventory } from "./component.ts";

/** One component a purl, the project itself left out: what `components`, `checked` and `expected` count. */
export function distinctComponents({ components }: Inventory): readonly Component[] {
  const byPurl = new Map<string, Component>();
  for (const component of components) {
    if (component.role === "project") continue;
    if (!byPurl.has(component.purl) || component.ref === component.purl)
      byPurl.set(component.purl, component);
  }
  return [...byPurl.values()];
}

/** Purls of what the project and its members ask for themselves. */
export function directPurls({ components }: Inventory): ReadonlySet<string> {
  const direct = new Set<string>();
  for (const { role, edges } of components) {
    if (role === "package") continue;
    for (const { to } of edges) {
      const target = components[to];
      if (target?.role === "package") direct.add(target.purl);
    }
  }
  return direct;
}
