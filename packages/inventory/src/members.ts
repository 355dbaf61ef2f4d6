import { componentsOf, type Draft } from "./build.ts";
import type { Component, Edge, Inventory } from "./component.ts";
import { standingsFromFirst } from "./graph.ts";

/** Where the members of a workspace stand among the components, in the order of their folders. */
export function membersOf({ components }: Inventory): readonly number[] {
  const members = components.flatMap(({ role }, at) => (role === "member" ? [at] : []));
  const folder = (at: number): string => components[at]?.path ?? "";
  return members.sort((a, b) => (folder(a) < folder(b) ? -1 : 1));
}

/**
 * The member at `at` as a project of its own: what it reaches, refs and scopes as it sees them. Another member is for
 * it a package like any other: its development dependencies do not come along. Linear in what is reached.
 */
export function inventoryOfMember(inventory: Inventory, at: number): Inventory {
  const { components } = inventory;
  const member = components[at] as Component;
  const reached = reachedFrom(at, components);
  const moved = new Map(reached.map((index, position) => [index, position]));
  const drafts = reached.map((index): Draft => {
    const component = components[index] as Component;
    const edges = edgesOf(index, at, components).flatMap(({ kind, to }): Edge[] => {
      const target = moved.get(to);
      return target === undefined ? [] : [{ kind, to: target }];
    });
    return { ...component, role: index === at ? "project" : component.role, edges };
  });
  const places = new Set(drafts.map(({ manifest, place }) => `${manifest} ${place}`));
  return {
    manifests: [member.manifest],
    components: componentsOf(drafts, standingsFromFirst),
    problems: inventory.problems.filter(({ manifest, place }) => places.has(`${manifest} ${place}`)),
    unreadable: inventory.unreadable,
  };
}

/** The member, then all that it leads to, in the order of the whole. */
function reachedFrom(start: number, components: readonly Component[]): readonly number[] {
  const seen = new Set([start]);
  // A set gives what is added while it is walked, too.
  for (const at of seen) for (const { to } of edgesOf(at, start, components)) seen.add(to);
  seen.delete(start);
  return [start, ...[...seen].sort((a, b) => a - b)];
}

function edgesOf(at: number, member: number, components: readonly Component[]): readonly Edge[] {
  const edges = components[at]?.edges ?? [];
  return at === member ? edges : edges.filter(({ kind }) => kind !== "development");
}
