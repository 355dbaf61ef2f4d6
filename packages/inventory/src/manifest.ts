import { join } from "node:path";
import { eachItem, type Files, type JsonObject, limits, readObject } from "@ospo-actions/core";
import { withoutCredentials } from "./credentials.ts";

/** Gives the package.json in a folder of the project; `undefined` where none is, or none that can be read. */
export type ReadManifest = (place: string) => Promise<JsonObject | undefined>;

/**
 * The package.json in `folder`, without credentials as the lock file beside it is read; `undefined` where none is, or
 * none that can be read.
 */
export async function readManifest(folder: string, files: Files): Promise<JsonObject | undefined> {
  try {
    const manifest = readObject(await files.read(join(folder, "package.json"), limits.manifestBytes));
    // Written anew, because a slash may stand escaped in the file.
    const text = JSON.stringify(manifest ?? {});
    const clean = withoutCredentials(text);
    return clean === text ? manifest : readObject(clean);
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
