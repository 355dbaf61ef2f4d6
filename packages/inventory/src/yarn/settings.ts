import { join, resolve } from "node:path";
import {
  asString,
  type Env,
  entriesOf,
  type Files,
  isObject,
  type JsonObject,
  limits,
  OspoError,
} from "@ospo-actions/core";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { splitPattern } from "./key.ts";

/** Ranges that `catalog:` (empty name) and `catalog:name` stand for, by package. */
export type Catalogs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The project's `.yarnrc.yml`; empty where there is none. FORMAT where it is not YAML. */
export async function readYarnSettings(folder: string, files: Files): Promise<JsonObject> {
  const path = join(folder, ".yarnrc.yml");
  if ((await files.stat(path))?.kind !== "file") return {};
  const text = await files.read(path, limits.manifestBytes);
  try {
    const value: unknown = text.trim() === "" ? {} : load(text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
    return isObject(value) ? value : {};
  } catch (error) {
    throw new OspoError("FORMAT", `${files.display(path)} is not YAML`, { cause: error });
  }
}

export function catalogsOf(settings: JsonObject): Catalogs {
  const named = entriesOf(settings.catalogs).map(([name, ranges]) => [name, rangesOf(ranges)] as const);
  return new Map([["", rangesOf(settings.catalog)], ...named]);
}

/** What `packageExtensions` adds to packages, by name: dependencies that stand in no entry of the lock. */
export type Extensions = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Whatever version they are for: what the lock does not hold is passed over. */
export function extensionsOf(settings: JsonObject): Extensions {
  const extensions = new Map<string, Map<string, string>>();
  for (const [pattern, added] of entriesOf(settings.packageExtensions)) {
    const { name } = splitPattern(pattern);
    const known = extensions.get(name) ?? new Map<string, string>();
    extensions.set(name, known);
    for (const [wanted, range] of rangesOf(isObject(added) ? added.dependencies : undefined))
      known.set(wanted, range);
  }
  return extensions;
}

function rangesOf(ranges: unknown): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(ranges).flatMap(([name, range]) => (typeof range === "string" ? [[name, range]] : [])),
  );
}

/**
 * The folders, absolute, where yarn keeps the zips of a project: its own cache and the one that projects share.
 * As yarn has it, the environment goes before the file (`YARN_CACHE_FOLDER`), and defaults come last.
 */
export function cacheFolders(settings: JsonObject, project: string, env: Env): readonly string[] {
  const setting = (name: string, variable: string): string | undefined =>
    env[variable] || filledIn(asString(settings[name]), env);
  const own = setting("cacheFolder", "YARN_CACHE_FOLDER") ?? ".yarn/cache";
  const shared = setting("globalFolder", "YARN_GLOBAL_FOLDER") ?? defaultGlobalFolder(env);
  return [own, ...(shared === undefined ? [] : [join(shared, "cache")])].map((path) =>
    resolve(project, path),
  );
}

function defaultGlobalFolder(env: Env): string | undefined {
  if (env.LOCALAPPDATA) return join(env.LOCALAPPDATA, "Yarn", "Berry");
  if (env.XDG_DATA_HOME) return join(env.XDG_DATA_HOME, "yarn", "berry");
  const home = env.HOME ?? env.USERPROFILE;
  return home ? join(home, ".yarn", "berry") : undefined;
}

/** `${NAME}`, `${NAME-else}` and `${NAME:-else}` as yarn fills them in. */
function filledIn(text: string | undefined, env: Env): string | undefined {
  return text?.replace(
    /\$\{(\w+)(?::?-([^}]*))?\}/g,
    (_, name: string, otherwise = "") => env[name] || otherwise,
  );
}
