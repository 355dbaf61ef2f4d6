import { join } from "node:path";
import { eachItem, type Files, type JsonObject, limits, readObject } from "@ospo-actions/core";

/** Gives the package.json in a folder of the project; `undefined` where none is, or none that can be read. */
export type ReadManifest = (place: string) => Promise<JsonObject | undefined>;

/** The package.json in `folder`; `undefined` where none is, or none that can be read. */
export async function readManifest(folder: string, files: Files): Promise<JsonObject | undefined> {
  try {
    return readObject(await files.read(join(folder, "package.json"), limits.manifestBytes));
  } catch {
    return undefined;
  }
}

/** Those of `places` that have a package.json, each once. */
export async function readManifests(
  places: Iterable<string>,
  readManifest: ReadManifest,
): Promise<ReadonlyMap<string, JsonObject>> {
  const found = new Map<string, JsonObject>();
  const read = await eachItem([...new Set(places)], readManifest);
  for (const result of read) if (result.ok && result.value) found.set(result.item, result.value);
  return found;
}
