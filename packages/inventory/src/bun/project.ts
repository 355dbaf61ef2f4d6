import type { Reading } from "../build.ts";
import { askedBy, driftProblems } from "../drift.ts";
import { type ReadManifest, readManifests } from "../manifest.ts";
import { binaryLock, parseBunLock } from "./lock.ts";
import { readBunLock } from "./read.ts";

const renew = "bun install --lockfile-only";

/**
 * Reads a bun.lock with the package.json of its projects and of the folders it links. FORMAT for a binary
 * bun.lockb, which `manifest` names.
 */
export async function readBun(
  text: string,
  manifest: string,
  folder: string,
  readManifest: ReadManifest,
): Promise<Reading> {
  if (manifest.endsWith(".lockb")) throw binaryLock(manifest);
  const lock = parseBunLock(text, manifest);
  const links = [...lock.packages.values()].flatMap(({ source }) =>
    source.kind === "link" && source.url !== undefined ? [source.url] : [],
  );
  const manifests = await readManifests(["", ...lock.workspaces.keys(), ...links], readManifest);
  const reading = readBunLock(lock, manifest, folder, (place) => manifests.get(place));
  const asked = askedBy(reading.drafts, lock.workspaces, manifests);
  return { ...reading, problems: [...reading.problems, ...driftProblems(asked, renew)] };
}
