import { entriesOf, isObject, type JsonObject } from "@ospo-actions/core";
import type { EdgeKind } from "../component.ts";

/** Gives the package.json of a folder below the project (`""` the project's), where there is one. */
export type ManifestOf = (folder: string) => JsonObject | undefined;

/** What a package.json, or an entry of a lock, asks for. */
export interface Wish {
  readonly name: string;
  readonly range: string;
  readonly kind: EdgeKind;
}

/** The wishes of a package.json; a name in several fields counts as yarn counts it, optional before all. */
export function manifestWishes(about: JsonObject): ReadonlyMap<string, Wish> {
  const wishes = new Map<string, Wish>();
  const add = (field: unknown, kindOf: (name: string) => EdgeKind): void => {
    for (const [name, range] of entriesOf(field)) {
      if (typeof range === "string") wishes.set(name, { name, range, kind: kindOf(name) });
    }
  };
  const peers = about.peerDependenciesMeta;
  add(about.peerDependencies, (name) => (isOptional(peers, name) ? "optional-peer" : "peer"));
  add(about.devDependencies, () => "development");
  const meta = about.dependenciesMeta;
  add(about.dependencies, (name) => (isOptional(meta, name) ? "optional" : "production"));
  add(about.optionalDependencies, () => "optional");
  return wishes;
}

/** Whether it is for others to provide. */
export function isPeer(kind: EdgeKind): boolean {
  return kind === "peer" || kind === "optional-peer";
}

function isOptional(meta: unknown, name: string): boolean {
  if (!isObject(meta) || !Object.hasOwn(meta, name)) return false;
  const about = meta[name];
  return isObject(about) && about.optional === true;
}

/** What a folder without a name of its own is called: the last part of its path. */
export function folderName(folder: string): string {
  return folder.split("/").pop() || folder;
}
