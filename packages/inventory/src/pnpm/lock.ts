import { asString, entriesOf, isObject, type JsonObject, OspoError } from "@ospo-actions/core";
import { loadAll } from "js-yaml";
import { refuseConflict } from "../json.ts";
import { splitKey } from "./key.ts";
import { upgradedSections } from "./version6.ts";

/** A pnpm-lock.yaml, of lockfileVersion 6 to 9, as 9 has it; checked at its top. */
export interface PnpmLock {
  /** Project folder (`.` the root's) -> what it asks for. */
  readonly importers: ReadonlyMap<string, JsonObject>;
  /** `name@version` -> what the registry says of it. */
  readonly packages: ReadonlyMap<string, JsonObject>;
  /** `name@version(peers…)` -> what it is linked with. */
  readonly snapshots: ReadonlyMap<string, JsonObject>;
  /** Key of lockfileVersion 6 -> key of 9; empty for 9. */
  readonly renamed: ReadonlyMap<string, string>;
  /** `name@version`, `name@range` or `name` -> the patch: its file, from pnpm 11 on its digest. */
  readonly patches: ReadonlyMap<string, string>;
  /** The whole document, for what only few ask. */
  readonly document: JsonObject;
  /** Keys of entries that are no mapping. */
  readonly unreadable: readonly string[];
}

const renew = "Run `pnpm install --lockfile-only` and commit the lock file.";

export function parsePnpmLock(text: string, shown: string): PnpmLock {
  refuseConflict(text, shown, renew);
  const lock = mainDocument(text, shown);
  const version = String(lock.lockfileVersion ?? "none");
  if (!/^[679](\.|$)/.test(version)) {
    throw new OspoError("FORMAT", `${shown} has lockfileVersion ${version}; 6, 7 and 9 are read`, {
      fix: "Run `pnpm install --lockfile-only` with pnpm 9 or later and commit the lock file.",
    });
  }
  const unreadable: string[] = [];
  const sectionOf = (value: unknown): ReadonlyMap<string, JsonObject> => {
    const entries = new Map<string, JsonObject>();
    for (const [key, entry] of entriesOf(value)) {
      if (isObject(entry)) entries.set(key, entry);
      else unreadable.push(key);
    }
    return entries;
  };
  const isSplit = lock.snapshots !== undefined || version.startsWith("9");
  if (isSplit && !isObject(lock.importers)) {
    throw new OspoError("FORMAT", `${shown} has no "importers": it is not complete`, { fix: renew });
  }
  const sections = isSplit
    ? {
        importers: sectionOf(lock.importers),
        packages: sectionOf(lock.packages),
        snapshots: sectionOf(lock.snapshots),
        renamed: new Map<string, string>(),
      }
    : upgradedSections(lock, sectionOf);
  return { ...sections, patches: patchesOf(lock), document: lock, unreadable };
}

/** By the selector as stated, and by name, where the first of a name stands for its ranges. */
function patchesOf(lock: JsonObject): ReadonlyMap<string, string> {
  const patches = new Map<string, string>();
  for (const [selector, about] of entriesOf(lock.patchedDependencies)) {
    const patch = (isObject(about) ? asString(about.path) : asString(about)) ?? selector;
    patches.set(selector, patch);
    const name = splitKey(selector)?.name ?? selector;
    if (!patches.has(name)) patches.set(name, patch);
  }
  return patches;
}

/** pnpm 11 and later may put a document of its own tools first; the project's lock is the last one. */
function mainDocument(text: string, shown: string): JsonObject {
  let documents: unknown[];
  try {
    documents = loadAll(text) as unknown[];
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line?: number } };
    const where = mark?.line === undefined ? "" : ` in line ${mark.line + 1}`;
    throw new OspoError("FORMAT", `${shown} is not YAML: ${reason ?? "unexpected text"}${where}`, {
      fix: renew,
      cause: error,
    });
  }
  const last = documents.at(-1);
  if (isObject(last)) return last;
  throw new OspoError("FORMAT", `${shown} is empty or holds no mapping`, { fix: renew });
}
