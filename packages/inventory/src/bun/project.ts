import type { Reading } from "../build.ts";
import type { JsonObject } from "../json.ts";
import { binaryLock, parseBunLock } from "./lock.ts";
import { readBunLock } from "./read.ts";

/**
 * Reads a bun.lock with the package.json of its projects and of the folders it links. FORMAT for a binary
 * bun.lockb, which `manifest` names.
 */
export async function readBun(
  text: string,
  manifest: string,
  folder: string,
  readManifest: (place: string) => Promise<JsonObject | undefined>,
): Promise<Reading> {
  if (manifest.endsWith(".lockb")) throw binaryLock(manifest);
  const lock = parseBunLock(text, manifest);
  const links = [...lock.packages.values()].flatMap(({ source }) =>
    source.kind === "link" && source.url !== undefined ? [source.url] : [],
  );
  const manifests = new Map<string, JsonObject>();
  for (const place of new Set(["", ...lock.workspaces.keys(), ...links])) {
    const about = await readManifest(place);
    if (about) manifests.set(place, about);
  }
  return readBunLock(lock, manifest, folder, (place) => manifests.get(place));
}
