import semver from "semver";
import type { Component, Inventory } from "./component.ts";
import { distinctComponents } from "./distinct.ts";

/** What of a component is not as it was. `digest`: the same version, with another content than before. */
export type Aspect = "version" | "license" | "scope" | "source" | "digest";

/** One difference between two inventories. `from` is of the base, `to` of the head. */
export type Change =
  | { readonly kind: "added"; readonly to: Component }
  | { readonly kind: "removed"; readonly from: Component }
  | {
      readonly kind: "changed";
      readonly from: Component;
      readonly to: Component;
      readonly aspects: readonly Aspect[];
    };

/**
 * What `head` lists otherwise than `base`, in the order of names. Components count once a purl. What left
 * and what came under one name belong together where they stand at the same place, else where the same
 * packages ask for them, else as their versions are ordered; the rest is added or removed. Linear.
 */
export function diffInventories(base: Inventory, head: Inventory): readonly Change[] {
  const before = byName(base);
  const after = byName(head);
  const askers = { base: askersOf(base), head: askersOf(head) };
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const old = new Map((before.get(name) ?? []).map((one) => [one.purl, one]));
    const current = new Map((after.get(name) ?? []).map((one) => [one.purl, one]));
    const kept = [...current.values()].flatMap((to) => changed(old.get(to.purl), to));
    const left = [...old.values()].filter(({ purl }) => !current.has(purl));
    const came = [...current.values()].filter(({ purl }) => !old.has(purl));
    return [...kept, ...paired(left, came, askers)];
  });
}

function byName(inventory: Inventory): ReadonlyMap<string, readonly Component[]> {
  return Map.groupBy(distinctComponents(inventory), ({ name, purl }) => `${name} ${typeOf(purl)}`);
}

/** `pkg:npm` of a purl: packages of two ecosystems may share a name. */
function typeOf(purl: string): string {
  return purl.slice(0, purl.indexOf("/"));
}

/** Nothing where both are the same in every aspect. */
function changed(from: Component | undefined, to: Component): readonly Change[] {
  if (from === undefined) return [];
  const aspects = aspectsOf(from, to);
  return aspects.length > 0 ? [{ kind: "changed", from, to, aspects }] : [];
}

function aspectsOf(from: Component, to: Component): readonly Aspect[] {
  const aspects: Aspect[] = [];
  if (from.version !== to.version) aspects.push("version");
  // A lock without licenses says nothing of a change.
  if (from.license && to.license && from.license.text !== to.license.text) aspects.push("license");
  if (from.scope !== to.scope) aspects.push("scope");
  if (from.source.kind !== to.source.kind || from.patch !== to.patch) aspects.push("source");
  if (from.version === to.version && isOtherContent(from, to)) aspects.push("digest");
  return aspects;
}

/** Whether digests of one algorithm differ; two documents that share none say nothing. */
function isOtherContent({ digests: before }: Component, { digests: after }: Component): boolean {
  const known = new Map(before.map(({ algorithm, hex }) => [algorithm, hex]));
  return after.some(({ algorithm, hex }) => (known.get(algorithm) ?? hex) !== hex);
}

type Askers = ReadonlyMap<Component, ReadonlySet<string>>;

function paired(
  left: readonly Component[],
  came: readonly Component[],
  askers: { readonly base: Askers; readonly head: Askers },
): readonly Change[] {
  const open = new Set(left);
  const partner = new Map<Component, Component>();
  const match = (of: (one: Component, side: "base" | "head") => Iterable<string>): void => {
    const known = new Map<string, Component[]>();
    for (const from of open)
      for (const key of of(from, "base")) {
        const same = known.get(key);
        if (same) same.push(from);
        else known.set(key, [from]);
      }
    for (const to of came) {
      if (partner.has(to)) continue;
      const from = firstOpen(of(to, "head"), known, open);
      if (from === undefined) continue;
      partner.set(to, from);
      open.delete(from);
    }
  };
  match(({ path }) => [path]);
  match((one, side) => askers[side].get(one) ?? []);
  const rest = [...open].sort(byVersion);
  for (const to of came.filter((one) => !partner.has(one)).sort(byVersion)) {
    const from = rest.shift();
    if (from === undefined) break;
    partner.set(to, from);
    open.delete(from);
  }
  return [
    ...came.flatMap((to): readonly Change[] => {
      const from = partner.get(to);
      return from ? changed(from, to) : [{ kind: "added", to }];
    }),
    ...[...open].map((from): Change => ({ kind: "removed", from })),
  ];
}

/** The first that is still open under one of `keys`; those that are not are dropped on the way. */
function firstOpen(
  keys: Iterable<string>,
  known: ReadonlyMap<string, Component[]>,
  open: ReadonlySet<Component>,
): Component | undefined {
  for (const key of keys) {
    const candidates = known.get(key) ?? [];
    while (candidates[0] !== undefined && !open.has(candidates[0])) candidates.shift();
    if (candidates[0] !== undefined) return candidates[0];
  }
  return undefined;
}

/** Newest first; what is no version of semver comes last. */
function byVersion(a: Component, b: Component): number {
  const [one, other] = [semver.parse(a.version), semver.parse(b.version)];
  if (one && other) return semver.rcompare(one, other);
  return one ? -1 : other ? 1 : 0;
}

/** Names of what asks for each distinct component, members by their path. */
function askersOf({ components }: Inventory): Askers {
  const main = new Map<string, Component>();
  for (const component of components) {
    if (!main.has(component.purl) || component.ref === component.purl) main.set(component.purl, component);
  }
  const askers = new Map<Component, Set<string>>();
  for (const asker of components) {
    for (const { to } of asker.edges) {
      const wanted = main.get(components[to]?.purl ?? "");
      if (wanted === undefined) continue;
      const names = askers.get(wanted) ?? new Set();
      names.add(asker.role === "package" ? asker.name : asker.path);
      askers.set(wanted, names);
    }
  }
  return askers;
}
