import { asString, entriesOf, isObject } from "@ospo-actions/core";
import type { EdgeKind } from "../component.ts";
import { keyOf, splitKey } from "./key.ts";
import type { PnpmLock } from "./lock.ts";

const kinds = {
  packageManagerDependencies: "development",
  configDependencies: "development",
  dependencies: "production",
  devDependencies: "development",
  optionalDependencies: "optional",
} as const;

/** What a project or a package of the lock asks for. */
export interface Wish {
  readonly kind: EdgeKind;
  readonly name: string;
  /** Key of the importer or snapshot that fulfils it, or a folder. */
  readonly key: string;
  /** `key` is a folder, which need not be an importer. */
  readonly isLink: boolean;
}

export function importerWishes(folder: string, { importers, renamed }: PnpmLock): readonly Wish[] {
  const importer = importers.get(folder) ?? {};
  return Object.entries(kinds).flatMap(([field, kind]) =>
    entriesOf(importer[field]).flatMap(([name, entry]) => {
      const version = isObject(entry) ? asString(entry.version) : asString(entry);
      return version === undefined ? [] : [wish(kind, name, version, folder, renamed)];
    }),
  );
}

/** A snapshot names the peers that a package got among its dependencies; which of them are peers its package tells. */
export function snapshotWishes(key: string, { snapshots, packages, renamed }: PnpmLock): readonly Wish[] {
  const snapshot = snapshots.get(key) ?? {};
  const { peerDependencies, peerDependenciesMeta: meta } = packages.get(splitKey(key)?.id ?? key) ?? {};
  const peers = new Set(entriesOf(peerDependencies).map(([name]) => name));
  const optional = new Set(
    entriesOf(meta).flatMap(([name, about]) => (isObject(about) && about.optional === true ? [name] : [])),
  );
  return (["dependencies", "optionalDependencies"] as const).flatMap((field) =>
    entriesOf(snapshot[field]).map(([name, version]) => {
      const kind = optional.has(name) ? "optional-peer" : peers.has(name) ? "peer" : kinds[field];
      return wish(kind, name, String(version), ".", renamed);
    }),
  );
}

function wish(
  kind: EdgeKind,
  name: string,
  version: string,
  folder: string,
  renamed: PnpmLock["renamed"],
): Wish {
  return { kind, name, key: keyOf(name, version, folder, renamed), isLink: version.startsWith("link:") };
}

/** Folders that projects link and that are no projects of the workspace, and the name that each is asked for by. */
export function linkedFolders(lock: PnpmLock): ReadonlyMap<string, string> {
  const wishes = [...lock.importers.keys()].flatMap((folder) => importerWishes(folder, lock));
  return new Map(
    wishes.flatMap(({ isLink, key, name }) =>
      isLink && !lock.importers.has(key) ? [[key, name] as const] : [],
    ),
  );
}
