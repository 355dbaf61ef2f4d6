import { asString, entriesOf, isObject, type JsonObject, OspoError } from "@ospo-actions/core";
import { parseJson } from "../json.ts";

/** A package-lock.json (or npm-shrinkwrap.json) as lockfileVersion 2 to 4 have it, checked at its top. */
export interface NpmLock {
  readonly name: string | undefined;
  /** By place, `""` being the project. */
  readonly packages: ReadonlyMap<string, JsonObject>;
  /** Places whose entry is what their package.json says: lockfileVersion 1 says nothing of them. */
  readonly manifests: ReadonlySet<string>;
  /** Places whose entry is not an object. */
  readonly unreadable: readonly string[];
}

const renew = "Run `npm install --package-lock-only` and commit the lock file.";

/** The lock file's JSON, of lockfileVersion 1 to 4: npm 12 writes 4 where it patches packages. */
export function parseNpmJson(text: string, shown: string): JsonObject {
  const lock = parseJson(text, shown, renew);
  const { lockfileVersion: version } = lock;
  if (version === 1 || version === 2 || version === 3 || version === 4) return lock;
  const stated = version === undefined ? "no lockfileVersion" : `lockfileVersion ${JSON.stringify(version)}`;
  throw new OspoError("FORMAT", `${shown} has ${stated}; 1 to 4 are read`, {
    fix: "Run `npm install --package-lock-only --lockfile-version 3` and commit the lock file.",
  });
}

/** What a lock file of lockfileVersion 2 to 4 lists. */
export function npmLockOf(lock: JsonObject, shown: string): NpmLock {
  if (!isObject(lock.packages)) {
    throw new OspoError("FORMAT", `${shown} has no "packages": it is not complete`, { fix: renew });
  }
  const packages = new Map<string, JsonObject>();
  const unreadable: string[] = [];
  entriesOf(lock.packages).forEach(([place, entry]) => {
    if (isObject(entry)) packages.set(place, entry);
    else unreadable.push(place);
  });
  return { name: asString(lock.name), packages, manifests: new Set(), unreadable };
}
