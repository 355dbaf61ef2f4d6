import { join } from "node:path";
import { type Files, limits, OspoError } from "@ospo-actions/core";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { entriesOf, isObject, type JsonObject } from "../json.ts";

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

function rangesOf(ranges: unknown): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(ranges).flatMap(([name, range]) => (typeof range === "string" ? [[name, range]] : [])),
  );
}
