import { asString, entriesOf, isObject, type JsonObject, OspoError } from "@ospo-actions/core";
import { parseJson } from "../json.ts";
import { jsonOf } from "../jsonc.ts";
import { type BunEntry, bunEntry } from "./entry.ts";

/** A bun.lock of lockfileVersion 0, 1 or 2, checked at its top. */
export interface BunLock {
  /** Folder of each project (`""` the root's) -> what it asks for. */
  readonly workspaces: ReadonlyMap<string, JsonObject>;
  /** `a/b` is the `b` that only `a` finds -> what was chosen. */
  readonly packages: ReadonlyMap<string, BunEntry>;
  /** `name@version` -> the file that changes it. */
  readonly patches: ReadonlyMap<string, string>;
  /** Names of packages whose install scripts the project lets run. */
  readonly trusted: ReadonlySet<string>;
  /** Keys of entries that are not what bun writes. */
  readonly unreadable: readonly string[];
}

const renew = "Run `bun install --lockfile-only` and commit the lock file.";

/** Parses the text of a bun.lock: JSON with trailing commas. */
export function parseBunLock(text: string, shown: string): BunLock {
  const lock = parseJson(jsonOf(text), shown, renew);
  checkVersion(lock.lockfileVersion, shown);
  if (!isObject(lock.workspaces)) {
    throw new OspoError("FORMAT", `${shown} has no "workspaces": it is not complete`, { fix: renew });
  }
  const unreadable: string[] = [];
  const workspaces = new Map<string, JsonObject>();
  for (const [folder, about] of entriesOf(lock.workspaces)) {
    if (isObject(about)) workspaces.set(folder, about);
    else unreadable.push(folder);
  }
  const packages = new Map<string, BunEntry>();
  for (const [key, tuple] of entriesOf(lock.packages)) {
    const entry = bunEntry(tuple);
    if (entry) packages.set(key, entry);
    else unreadable.push(key);
  }
  const patches = entriesOf(lock.patchedDependencies).map(
    ([id, file]) => [id, asString(file) ?? id] as const,
  );
  const trusted = Array.isArray(lock.trustedDependencies) ? lock.trustedDependencies : [];
  return { workspaces, packages, patches: new Map(patches), trusted: new Set(trusted), unreadable };
}

/** For a bun.lockb: bun's old binary lock file, which bun itself turns into text. */
export function binaryLock(shown: string): OspoError {
  return new OspoError("FORMAT", `${shown} is a binary lock file, which only bun can read`, {
    fix: "Run `bun install --save-text-lockfile --frozen-lockfile --lockfile-only`, commit bun.lock and delete bun.lockb.",
  });
}

function checkVersion(version: unknown, shown: string): void {
  if (version === 0 || version === 1 || version === 2) return;
  const stated = version === undefined ? "no lockfileVersion" : `lockfileVersion ${JSON.stringify(version)}`;
  throw new OspoError("FORMAT", `${shown} has ${stated}; 0, 1 and 2 are read`, { fix: renew });
}
