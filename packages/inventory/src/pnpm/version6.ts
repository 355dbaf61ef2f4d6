import { asString, type JsonObject } from "@ospo-actions/core";

/** The sections of a lock file as lockfileVersion 9 has them, and what told them apart before. */
export interface Sections {
  readonly importers: ReadonlyMap<string, JsonObject>;
  readonly packages: ReadonlyMap<string, JsonObject>;
  readonly snapshots: ReadonlyMap<string, JsonObject>;
  /** Key in the file -> key of lockfileVersion 9. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * The sections of a lockfileVersion 6: keys start with `/` or are an address (`file:lib`), and what 9 has in
 * two sections stands in one. A project without a workspace states its dependencies at the top.
 */
export function upgradedSections(
  lock: JsonObject,
  sectionOf: (value: unknown) => ReadonlyMap<string, JsonObject>,
): Sections {
  const importers = lock.importers === undefined ? new Map([[".", lock]]) : sectionOf(lock.importers);
  const renamed = new Map<string, string>();
  const packages = new Map<string, JsonObject>();
  const snapshots = new Map<string, JsonObject>();
  for (const [key, entry] of sectionOf(lock.packages)) {
    const name = asString(entry.name);
    const renewed = key.startsWith("/") ? key.slice(1) : name === undefined ? key : `${name}@${key}`;
    renamed.set(key, renewed);
    snapshots.set(renewed, entry);
    packages.set(withoutPeers(renewed), entry);
  }
  return { importers, packages, snapshots, renamed };
}

/** `a@1.0.0` of `a@1.0.0(b@2.0.0)`. */
function withoutPeers(key: string): string {
  const paren = key.indexOf("(");
  return paren < 0 ? key : key.slice(0, paren);
}
