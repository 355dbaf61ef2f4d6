import { isObject, type JsonObject, stringsOf } from "@ospo-actions/core";
import type { Edge, EdgeKind } from "../component.ts";
import type { Places } from "./places.ts";

/** What a lock entry asks for, and what of it the lock does not hold. */
export interface Requests {
  readonly edges: readonly Edge[];
  readonly missing: readonly { readonly name: string; readonly kind: EdgeKind }[];
  /** Names of packages inside its archive that the lock does not hold: npm lists them where it unpacked it. */
  readonly bundles: readonly string[];
}

/** `isTop`: development dependencies count for the project, its members and the folders it links, as npm has it. */
export function requestsOf(entry: JsonObject, place: string, isTop: boolean, places: Places): Requests {
  const edges: Edge[] = [];
  const missing: { name: string; kind: EdgeKind }[] = [];
  const bundles: string[] = [];
  const asked = wanted(entry, isTop);
  if (asked.size === 0) return { edges, missing, bundles };
  const isBundled = bundled(entry);
  const find = places.finder(place);
  for (const [name, kind] of asked) {
    const to = find(name);
    if (to !== undefined) edges.push({ kind, to });
    else if (isBundled(name)) bundles.push(name);
    else if (kind !== "optional" && kind !== "optional-peer") missing.push({ name, kind });
  }
  return { edges, missing, bundles };
}

/** What a manifest puts into its archive: names, or all that it asks for. */
function bundled({ bundleDependencies, bundledDependencies }: JsonObject): (name: string) => boolean {
  const stated = bundleDependencies ?? bundledDependencies;
  if (stated === undefined) return () => false;
  const names = new Set(stringsOf(stated));
  return (name) => stated === true || names.has(name);
}

const nothing: ReadonlyMap<string, EdgeKind> = new Map();

/** Name -> kind. A name in several fields counts as npm counts it: optional before production before development before peer. */
function wanted(entry: JsonObject, isTop: boolean): ReadonlyMap<string, EdgeKind> {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = entry;
  const devDependencies = isTop ? entry.devDependencies : undefined;
  if (!dependencies && !optionalDependencies && !peerDependencies && !devDependencies) return nothing;
  const all = new Map<string, EdgeKind>();
  const meta = isObject(peerDependenciesMeta) ? peerDependenciesMeta : {};
  for (const name of namesOf(peerDependencies)) {
    const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
    all.set(name, isObject(about) && about.optional === true ? "optional-peer" : "peer");
  }
  for (const name of namesOf(devDependencies)) all.set(name, "development");
  for (const name of namesOf(dependencies)) all.set(name, "production");
  for (const name of namesOf(optionalDependencies)) all.set(name, "optional");
  return all;
}

function namesOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}
