import { OspoError } from "@ospo-actions/core";
import { loadAll } from "js-yaml";
import { entriesOf, isObject, type JsonObject, refuseConflict } from "../json.ts";

/** A pnpm-lock.yaml of lockfileVersion 9, checked at its top. */
export interface PnpmLock {
  /** Project folder (`.` the root's) -> what it asks for. */
  readonly importers: ReadonlyMap<string, JsonObject>;
  /** `name@version` -> what the registry says of it. */
  readonly packages: ReadonlyMap<string, JsonObject>;
  /** `name@version(peers…)` -> what it is linked with. */
  readonly snapshots: ReadonlyMap<string, JsonObject>;
  readonly unreadable: readonly string[];
}

const renew = "Run `pnpm install --lockfile-only` and commit the lock file.";

export function parsePnpmLock(text: string, shown: string): PnpmLock {
  refuseConflict(text, shown, renew);
  const lock = mainDocument(text, shown);
  const version = String(lock.lockfileVersion ?? "none");
  if (!/^9(\.|$)/.test(version)) {
    throw new OspoError("FORMAT", `${shown} has lockfileVersion ${version}; 9 is read`, { fix: renew });
  }
  if (!isObject(lock.importers)) {
    throw new OspoError("FORMAT", `${shown} has no "importers": it is not complete`, { fix: renew });
  }
  const unreadable: string[] = [];
  const section = (value: unknown): ReadonlyMap<string, JsonObject> => {
    const entries = new Map<string, JsonObject>();
    for (const [key, entry] of entriesOf(value)) {
      if (isObject(entry)) entries.set(key, entry);
      else unreadable.push(key);
    }
    return entries;
  };
  const [importers, packages, snapshots] = [lock.importers, lock.packages, lock.snapshots].map(section);
  if (!importers || !packages || !snapshots) throw new Error("unreachable: three sections in, three out");
  return { importers, packages, snapshots, unreadable };
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
