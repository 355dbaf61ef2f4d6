import type { Edge, EdgeKind, Scope } from "./component.ts";

/** What the graph algorithms need of a component; indices are those of `Inventory.components`. */
export interface Vertex {
  readonly role: "project" | "member" | "package";
  readonly edges: readonly Edge[];
}

export interface Standing {
  readonly scope: Scope;
  readonly development: boolean;
  readonly extraneous: boolean;
}

const runtime: ReadonlySet<EdgeKind> = new Set(["production", "peer"]);
const optional: ReadonlySet<EdgeKind> = new Set(["production", "peer", "optional", "optional-peer"]);
/** An optional peer is used where it is there, but, as npm has it, does not keep a package in the tree. */
export const holding: ReadonlySet<EdgeKind> = new Set(["production", "peer", "optional", "development"]);

/**
 * How every vertex is needed, seen from the project and all its members: three walks, linear in edges.
 * A member's development dependencies are development for the whole project.
 */
export function standings(vertices: readonly Vertex[]): readonly Standing[] {
  const roots = rootsOf(vertices);
  const required = reach(vertices, roots, runtime);
  const usable = reach(vertices, roots, optional);
  const held = reach(vertices, roots, holding);
  return vertices.map((_, at) => {
    if (!held[at]) return { scope: "optional", development: false, extraneous: true };
    if (required[at]) return { scope: "required", development: false, extraneous: false };
    if (usable[at]) return { scope: "optional", development: false, extraneous: false };
    return { scope: "excluded", development: true, extraneous: false };
  });
}

/** How vertices that are all reached from the first one are needed, seen from it alone: none is extraneous. */
export function standingsFromFirst(vertices: readonly Vertex[]): readonly Standing[] {
  const required = reach(vertices, [0], runtime);
  const usable = reach(vertices, [0], optional);
  return vertices.map((_, at) => {
    const scope = required[at] ? "required" : usable[at] ? "optional" : "excluded";
    return { scope, development: scope === "excluded", extraneous: false };
  });
}

/** Which vertices `kinds` of edges lead to from `roots` (the roots included): 1 or 0 for each. */
export function reach(
  vertices: readonly Vertex[],
  roots: readonly number[],
  kinds: ReadonlySet<EdgeKind>,
): Uint8Array {
  const seen = new Uint8Array(vertices.length);
  const queue = [...roots];
  for (const root of roots) seen[root] = 1;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const edges = vertices[at]?.edges ?? [];
    for (let next = 0; next < edges.length; next++) {
      const { kind, to } = edges[next] as Edge;
      if (seen[to] || !kinds.has(kind)) continue;
      seen[to] = 1;
      queue.push(to);
    }
  }
  return seen;
}

/** The project and its members: where all asking starts. */
export function rootsOf(vertices: readonly Vertex[]): readonly number[] {
  return vertices.flatMap(({ role }, at) => (role === "package" ? [] : [at]));
}

/** Steps of a path that are told; real ones have some ten, and a hostile lock is one chain. */
const mostSteps = 64;

/**
 * A shortest path from the project or a member to each vertex, as indices; by breadth, linear. Of a long one its start
 * and its end, with -1 for what is left out between them.
 */
export function shortestPaths(vertices: readonly Vertex[]): (at: number) => readonly number[] {
  const from = new Int32Array(vertices.length).fill(-1);
  /** The first step after the root. */
  const through = new Int32Array(vertices.length).fill(-1);
  const queue = [...rootsOf(vertices)];
  for (const root of queue) from[root] = root;
  for (let next = 0; next < queue.length; next++) {
    const at = queue[next] as number;
    for (const { to } of vertices[at]?.edges ?? []) {
      if (from[to] !== -1) continue;
      from[to] = at;
      through[to] = from[at] === at ? to : (through[at] as number);
      queue.push(to);
    }
  }
  return (at) => {
    const path = [at];
    let step = at;
    while (from[step] !== -1 && from[step] !== step) {
      step = from[step] as number;
      if (path.length === mostSteps - 3 && from[step] !== step) {
        const first = through[at] as number;
        return step === first
          ? [from[first] as number, first, ...path.reverse()]
          : [from[first] as number, first, -1, ...path.reverse()];
      }
      path.push(step);
    }
    return path.reverse();
  };
}
