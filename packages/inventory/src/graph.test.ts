import fc from "fast-check";
import { expect, test } from "vitest";
import type { Edge, EdgeKind } from "./component.ts";
import { reach, rootsOf, shortestPaths, standings, type Vertex } from "./graph.ts";

const kind = fc.constantFrom<EdgeKind>("production", "development", "optional", "peer", "optional-peer");
const graph = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.array(fc.array(fc.record({ kind, to: fc.nat(size - 1) }), { maxLength: 4 }), {
    minLength: size,
    maxLength: size,
  }),
);

function vertices(edges: readonly (readonly Edge[])[]): readonly Vertex[] {
  return edges.map((list, at) => ({
    role: at === 0 ? "project" : at === 1 ? "member" : "package",
    edges: list,
  }));
}

test("a required vertex is asked for by a root or another required one, over an edge that requires", () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const all = vertices(edges);
      const standing = standings(all);
      standing.forEach(({ scope }, at) => {
        if (scope !== "required" || all[at]?.role !== "package") return;
        const asked = all.some(
          (from, index) =>
            standing[index]?.scope === "required" &&
            from.edges.some((edge) => edge.to === at && ["production", "peer"].includes(edge.kind)),
        );
        expect(asked).toBe(true);
      });
    }),
  );
});

test("a path starts at a root, follows edges, and is no longer than the graph", () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const all = vertices(edges);
      const roots = new Set(rootsOf(all));
      const everything = new Set<EdgeKind>([
        "production",
        "development",
        "optional",
        "peer",
        "optional-peer",
      ]);
      const reachable = reach(all, [...roots], everything);
      const pathTo = shortestPaths(all);
      for (const at of all.keys()) {
        const path = pathTo(at);
        expect(path.at(-1)).toBe(at);
        expect(path.length).toBeLessThanOrEqual(all.length);
        if (!reachable[at]) {
          expect(path).toEqual([at]);
          continue;
        }
        expect(roots.has(path[0] as number)).toBe(true);
        for (let step = 1; step < path.length; step++) {
          expect(all[path[step - 1] as number]?.edges.some(({ to }) => to === path[step])).toBe(true);
        }
      }
    }),
  );
});

test("a path as long as a hostile lock is cut in the middle, and keeps its ends", () => {
  for (const size of [3, 60, 62, 63, 64, 65, 66, 70, 200_000]) {
    const chain = Array.from({ length: size }, (_, at): Vertex => {
      const edges = at + 1 < size ? [{ kind: "production", to: at + 1 } as const] : [];
      return { role: at === 0 ? "project" : "package", edges };
    });
    const pathTo = shortestPaths(chain);
    const path = pathTo(size - 1);
    expect([path[0], path[1], path.at(-1)]).toEqual([0, 1, size - 1]);
    expect(path.length).toBeLessThanOrEqual(64);
    const gap = path.indexOf(-1);
    const steps = path.map((step, at) => (at === 0 ? 0 : step - (path[at - 1] as number)));
    expect(gap < 0 ? size <= 64 : gap === 2 && size > 63).toBe(true);
    expect(steps.slice(gap < 0 ? 1 : 4).every((step) => step === 1)).toBe(true);
    for (let at = 0; at < size; at += 1_000) pathTo(at);
  }
});
