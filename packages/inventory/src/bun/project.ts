import type { Reading } from "../build.ts";
import { driftProblems } from "../drift.ts";
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
  const asked = reading.drafts.flatMap((draft) => {
    const [locked, own] = [lock.workspaces.get(draft.path), manifests.get(draft.path)];
    return draft.role !== "package" && locked && own ? [{ draft, locked, manifest: own }] : [];
  });
  return { ...reading, problems: [...reading.problems, ...driftProblems(asked, renew)] };
}
