import type { Edge } from "../component.ts";
import type { Install } from "./berry.ts";
import { mapOf } from "./lock.ts";

/** Peers of one install: who provides them, and what nobody does. */
interface Peers {
  readonly edges: readonly Edge[];
  readonly missing: readonly string[];
}

/** Keep a hostile lock linear: real ones ask some ten thousand times, and have few providers of one peer. */
const mostQuestions = 1_000_000;
const mostProviders = 32;

/**
 * Yarn takes a peer from whoever asks for the package: from its dependencies, or itself, or its own peers.
 * `provided` are the dependencies of each install by the name that it asks for.
 */
export function peersOf(
  installs: readonly Install[],
  provided: readonly ReadonlyMap<string, number>[],
): (at: number) => Peers {
  const wanted = installs.map(wantedPeers);
  const providers = installs.map(() => new Map<string, Set<number>>());
  /** By install and peer: further installs that get this peer from it. */
  const heirs = installs.map(() => new Map<string, number[]>());
  const queue: { readonly at: number; readonly name: string; readonly provider: number }[] = [];
  const provide = (at: number, name: string, provider: number): void => {
    const known = entryOf(providers[at], name, () => new Set<number>());
    if (known.has(provider) || known.size >= mostProviders) return;
    known.add(provider);
    queue.push({ at, name, provider });
  };
  let questions = 0;
  provided.forEach((own, parent) => {
    for (const child of new Set(own.values())) {
      for (const name of wanted[child]?.keys() ?? []) {
        if (++questions > mostQuestions) return;
        const provider = own.get(name) ?? (installs[parent]?.located.name === name ? parent : undefined);
        if (provider !== undefined) provide(child, name, provider);
        else if (wanted[parent]?.has(name)) entryOf(heirs[parent], name, () => []).push(child);
      }
    }
  });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const heir of heirs[next.at]?.get(next.name) ?? []) provide(heir, next.name, next.provider);
  }
  return (at) => {
    const edges: Edge[] = [];
    const missing: string[] = [];
    for (const [name, kind] of wanted[at] ?? []) {
      if (provided[at]?.has(name)) continue;
      const found = providers[at]?.get(name) ?? [];
      for (const to of found) edges.push({ kind, to });
      if (kind === "peer" && providers[at]?.has(name) !== true && questions <= mostQuestions)
        missing.push(name);
    }
    return { edges, missing };
  };
}

function wantedPeers({ entry }: Install): ReadonlyMap<string, "peer" | "optional-peer"> {
  const meta = mapOf(entry.fields.get("peerDependenciesMeta"));
  const names = [...mapOf(entry.fields.get("peerDependencies")).keys()];
  return new Map(
    names.map((name) => [name, mapOf(meta.get(name)).get("optional") === "true" ? "optional-peer" : "peer"]),
  );
}

function entryOf<T>(map: Map<string, T> | undefined, key: string, make: () => T): T {
  const known = map?.get(key);
  if (known !== undefined) return known;
  const made = make();
  map?.set(key, made);
  return made;
}
