import { lazily } from "@ospo-actions/core";
import type { Component, EdgeKind, Inventory } from "./component.ts";
import { reach, rootsOf, type Vertex } from "./graph.ts";

/** What a package is needed for. `peer`: the running product needs it, and only as a peer of what it depends on. */
export type Need = "production" | "peer" | "optional" | "development";

/** A project or member, and what it needs a package for. */
export interface User {
  readonly name: string;
  readonly need: Need;
}

/** How packages are needed, all copies of one together. */
export interface Needs {
  /** Seen from the project and all its members. */
  of(component: Component): Need;
  /** Whether every install holds it, on whatever platform: some way to it has no optional dependency. */
  isFirm(component: Component): boolean;
  /** Each project or member that needs it, by itself; empty where there is but one, or more than can be told. */
  users(component: Component): readonly User[];
}

const production: ReadonlySet<EdgeKind> = new Set(["production"]);
const running: ReadonlySet<EdgeKind> = new Set(["production", "peer"]);
const firm: ReadonlySet<EdgeKind> = new Set(["production", "peer", "development"]);
const usable: ReadonlySet<EdgeKind> = new Set(["production", "peer", "optional", "optional-peer"]);

/** Components and edges, times members: what is looked at to tell members apart. Real monorepos stay far below. */
const mostSteps = 50_000_000;

/** How the packages of an inventory are needed: linear for all, and once more for each member. */
export function needsOf({ components }: Inventory): Needs {
  const roots = rootsOf(components);
  const direct = purlsAt(components, reach(components, roots, production));
  const needed = purlsAt(components, reach(components, roots, running));
  const held = purlsAt(components, reach(components, roots, firm));
  const users = lazily(() => usersIn(components, roots));
  return {
    of({ purl, scope }) {
      if (scope === "optional") return "optional";
      if (scope === "excluded") return "development";
      return needed.has(purl) && !direct.has(purl) ? "peer" : "production";
    },
    isFirm: ({ purl }) => held.has(purl),
    users: ({ purl }) => users().get(purl) ?? [],
  };
}

function usersIn(
  components: readonly Component[],
  roots: readonly number[],
): ReadonlyMap<string, readonly User[]> {
  const users = new Map<string, User[]>();
  const edges = components.reduce((sum, one) => sum + one.edges.length, 0);
  if (roots.length < 2 || roots.length * (components.length + edges) > mostSteps) return users;
  for (const root of roots) {
    const vertices = apart(components, root);
    const name = components[root]?.name ?? "";
    const known = new Set<string>();
    for (const [need, reached] of walks(vertices, root)) {
      for (const purl of purlsAt(components, reached)) {
        if (known.has(purl)) continue;
        known.add(purl);
        const before = users.get(purl);
        if (before) before.push({ name, need });
        else users.set(purl, [{ name, need }]);
      }
    }
  }
  return users;
}

/** From the strongest need to the weakest. */
function* walks(vertices: readonly Vertex[], root: number): Generator<readonly [Need, Uint8Array]> {
  yield ["production", reach(vertices, [root], production)];
  yield ["peer", reach(vertices, [root], running)];
  yield ["optional", reach(vertices, [root], usable)];
  const own = vertices[root]?.edges ?? [];
  const tools = own.flatMap(({ kind, to }) => (kind === "development" ? [to] : []));
  yield ["development", reach(vertices, tools, usable)];
}

/** The project holds all members, which says nothing of its own needs. */
function apart(components: readonly Component[], root: number): readonly Vertex[] {
  const project = components[root];
  if (project?.role !== "project") return components;
  const edges = project.edges.filter(({ to }) => components[to]?.role !== "member");
  return components.with(root, { ...project, edges });
}

/** Purls of the packages among `reached`. */
function purlsAt(components: readonly Component[], reached: Uint8Array): ReadonlySet<string> {
  const purls = new Set<string>();
  for (let at = 0; at < reached.length; at++) {
    const component = components[at];
    if (reached[at] && component?.role === "package") purls.add(component.purl);
  }
  return purls;
}
