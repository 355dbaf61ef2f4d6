import type { Reading } from "../build.ts";
import { askedBy, driftProblems } from "../drift.ts";
import { type ReadManifest, readManifests } from "../manifest.ts";
import { npmLockOf, parseNpmJson } from "./lock.ts";
import { membersOf } from "./members.ts";
import { readPackages } from "./read.ts";
import { oldLockOf, upgraded } from "./version1.ts";

const renew = "npm install --package-lock-only";

/**
 * Reads a package-lock.json of lockfileVersion 1 to 4 and compares it with the package.json of the project and
 * its members. Version 1 needs them to tell what the project asks for.
 */
export async function readNpm(
  text: string,
  manifest: string,
  folder: string,
  readManifest: ReadManifest,
): Promise<Reading> {
  const json = parseNpmJson(text, manifest);
  if (json.lockfileVersion === 1) {
    const old = oldLockOf(json);
    const links = old.installs.flatMap(({ links }) => links ?? []);
    const manifests = await readManifests(["", ...links], readManifest);
    return readPackages(
      upgraded(old, (place) => manifests.get(place), manifest),
      manifest,
      folder,
    );
  }
  const lock = npmLockOf(json, manifest);
  const manifests = await readManifests(["", ...membersOf(lock).keys()], readManifest);
  const reading = readPackages(lock, manifest, folder);
  const asked = askedBy(reading.drafts, lock.packages, manifests);
  return { ...reading, problems: [...reading.problems, ...driftProblems(asked, renew)] };
}
