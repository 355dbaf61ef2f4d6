import type { Component, Inventory } from "./component.ts";

/** What nothing was read for, such as the base of a project that is new. */
export const emptyInventory: Inventory = { manifests: [], components: [], problems: [], unreadable: 0 };

/** Inventories of several documents as one, none above the others: each edge points to where its target is now. */
export function sideBySide(inventories: readonly Inventory[]): Inventory {
  const [only, ...others] = inventories;
  if (only !== undefined && others.length === 0) return only;
  const components: Component[] = [];
  for (const inventory of inventories) {
    const start = components.length;
    for (const component of inventory.components) {
      const edges = component.edges.map(({ kind, to }) => ({ kind, to: to + start }));
      components.push({ ...component, edges });
    }
  }
  return {
    manifests: inventories.flatMap(({ manifests }) => manifests),
    components,
    problems: inventories.flatMap(({ problems }) => problems),
    unreadable: inventories.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}
