import { OspoError } from "@ospo-actions/core";
import { asString, entriesOf, isObject, type JsonObject, parseJson } from "../json.ts";

/** A package-lock.json (or npm-shrinkwrap.json) of lockfileVersion 2 or 3, checked at its top. */
export interface NpmLock {
  readonly name: string | undefined;
  /** By place, `""` being the project. */
  readonly packages: ReadonlyMap<string, JsonObject>;
  /** Places whose entry is not an object. */
  readonly unreadable: readonly string[];
}

const renew = "Run `npm install --package-lock-only` and commit the lock file.";

export function parseNpmLock(text: string, shown: string): NpmLock {
  const lock = parseJson(text, shown, renew);
  checkVersion(lock.lockfileVersion, shown);
  if (!isObject(lock.packages)) {
    throw new OspoError("FORMAT", `${shown} has no "packages": it is not complete`, { fix: renew });
  }
  const packages = new Map<string, JsonObject>();
  const unreadable: string[] = [];
  for (const [place, entry] of entriesOf(lock.packages)) {
    if (isObject(entry)) packages.set(place, entry);
    else unreadable.push(place);
  }
  return { name: asString(lock.name), packages, unreadable };
}

function checkVersion(version: unknown, shown: string): void {
  if (version === 2 || version === 3) return;
  const stated = version === undefined ? "no lockfileVersion" : `lockfileVersion ${JSON.stringify(version)}`;
  throw new OspoError("FORMAT", `${shown} has ${stated}; 2 and 3 are read`, {
    fix: "Run `npm install --package-lock-only --lockfile-version 3` and commit the lock file.",
  });
}
