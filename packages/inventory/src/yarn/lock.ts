import { isObject, OspoError } from "@ospo-actions/core";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { refuseConflict } from "../json.ts";
import { yamlFault } from "../yaml.ts";
import { type Dialect, type OddLine, parseLines, type YarnMap, type YarnValue } from "./lines.ts";

/** A yarn.lock, checked at its top. */
export interface YarnLock {
  readonly dialect: Dialect;
  readonly entries: readonly YarnEntry[];
  /** Headers of what is no mapping. */
  readonly unreadable: readonly string[];
}

export interface YarnEntry {
  /** The header as the lock has it: all patterns. */
  readonly key: string;
  readonly patterns: readonly string[];
  readonly fields: YarnMap;
}

const renew = "Run `yarn install` and commit the lock file.";

/** The newest `__metadata.version` that is read: yarn 4.18 writes it. */
const newest = 10;
const oldest = 4;

/** Parses a lock of yarn 1 (`# yarn lockfile v1`) or of yarn 2 and later (`__metadata`). FORMAT for all else. */
export function parseYarnLock(text: string, shown: string): YarnLock {
  refuseConflict(text, shown, renew);
  const isBerry = /^__metadata:\s*$/m.test(text);
  return isBerry ? berryLock(text, shown) : classicLock(text, shown);
}

function classicLock(text: string, shown: string): YarnLock {
  const version = /^# yarn lockfile v(\d+)/m.exec(text)?.[1];
  if (version !== "1") {
    const stated =
      version === undefined ? "neither a `yarn lockfile` line nor `__metadata`" : `version ${version}`;
    throw new OspoError("FORMAT", `${shown} has ${stated}; locks of yarn 1 to 4 are read`, { fix: renew });
  }
  const parsed = parseLines(text, "classic");
  if (isOdd(parsed)) {
    throw new OspoError(
      "FORMAT",
      `${shown} is not a lock of yarn 1: unexpected text in line ${parsed.line}`,
      {
        fix: renew,
      },
    );
  }
  return { dialect: "classic", ...entriesIn(parsed) };
}

function berryLock(text: string, shown: string): YarnLock {
  const parsed = parseLines(text, "berry");
  const lock = isOdd(parsed) ? parseYaml(text, shown) : parsed;
  const metadata = lock.get("__metadata");
  const version = mapOf(metadata).get("version");
  const number = Number(version);
  if (typeof version !== "string" || !/^\d+$/.test(version) || number < oldest || number > newest) {
    const stated = typeof version === "string" ? version : "none";
    const fix =
      number > newest
        ? "Update ospo-actions, or use the version of yarn that wrote the lock before."
        : "Run `yarn install` with yarn 2 or later and commit the lock file.";
    throw new OspoError(
      "FORMAT",
      `${shown} has __metadata.version ${stated}; ${oldest} to ${newest} are read`,
      { fix },
    );
  }
  const packages = new Map(lock);
  packages.delete("__metadata");
  return { dialect: "berry", ...entriesIn(packages) };
}

function entriesIn(lock: YarnMap): Pick<YarnLock, "entries" | "unreadable"> {
  const entries: YarnEntry[] = [];
  const unreadable: string[] = [];
  for (const [key, fields] of lock) {
    if (typeof fields === "string" || !fields.has("version")) unreadable.push(key);
    else entries.push({ key, patterns: key.split(", "), fields });
  }
  return { entries, unreadable };
}

/** For what yarn's own writer would not write: somebody's formatter, a hand. Strings alone, as yarn reads it. */
function parseYaml(text: string, shown: string): YarnMap {
  let value: unknown;
  try {
    value = load(text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
  } catch (error) {
    throw yamlFault(error, shown, renew);
  }
  const lock = toMap(value, 4);
  if (typeof lock !== "string") return lock;
  throw new OspoError("FORMAT", `${shown} is empty or holds no mapping`, { fix: renew });
}

/** Mappings up to `depth`; what is neither mapping nor text is empty text. */
function toMap(value: unknown, depth: number): YarnValue {
  if (typeof value === "string") return value;
  if (!isObject(value) || depth === 0) return "";
  return new Map(Object.entries(value).map(([key, inner]) => [key, toMap(inner, depth - 1)]));
}

function isOdd(parsed: YarnMap | OddLine): parsed is OddLine {
  return !(parsed instanceof Map);
}

/** `value` where it is text, else `undefined`. */
export function textOf(value: YarnValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** `value` where it is a mapping, else an empty one. */
export function mapOf(value: YarnValue | undefined): YarnMap {
  return value === undefined || typeof value === "string" ? none : value;
}

const none: YarnMap = new Map();
