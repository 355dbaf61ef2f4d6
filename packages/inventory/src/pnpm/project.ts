import { asString, entriesOf, isObject, type JsonObject } from "@ospo-actions/core";
import type { Reading } from "../build.ts";
import { type Asked, driftProblems } from "../drift.ts";
import { type ReadManifest, readManifests } from "../manifest.ts";
import { type PnpmLock, parsePnpmLock } from "./lock.ts";
import { readPnpmLock } from "./read.ts";
import { linkedFolders } from "./wishes.ts";

const renew = "pnpm install --lockfile-only";
const fields = ["dependencies", "devDependencies", "optionalDependencies"] as const;

/**
 * Reads a pnpm-lock.yaml with the package.json of its projects and of the folders it copies and links: the lock holds
 * neither names nor versions of them. What they ask for is compared with what the lock answers.
 */
export async function readPnpm(
  text: string,
  manifest: string,
  folder: string,
  readManifest: ReadManifest,
): Promise<Reading> {
  const lock = parsePnpmLock(text, manifest);
  const copied = [...lock.packages.values()].flatMap(({ resolution }) =>
    isObject(resolution) && resolution.type === "directory" ? (asString(resolution.directory) ?? []) : [],
  );
  const manifests = await readManifests(
    [...lock.importers.keys(), ...copied, ...linkedFolders(lock).keys()],
    readManifest,
  );
  const reading = readPnpmLock(lock, manifest, folder, (place) => manifests.get(place));
  return {
    ...reading,
    problems: [...reading.problems, ...driftProblems(askedOf(reading, lock, manifests), renew)],
  };
}

/** Nothing where a `.pnpmfile` or extensions may have changed what package.json asks for. */
function askedOf(
  { drafts }: Reading,
  { document, importers }: PnpmLock,
  manifests: ReadonlyMap<string, JsonObject>,
): readonly Asked[] {
  if (document.pnpmfileChecksum !== undefined || document.packageExtensionsChecksum !== undefined) return [];
  const changed = new Set(entriesOf(document.overrides).map(([selector]) => overridden(selector)));
  const ignored = document.ignoredOptionalDependencies;
  for (const name of Array.isArray(ignored) ? ignored : []) changed.add(name);
  return drafts.flatMap((draft) => {
    const place = draft.path || ".";
    const [importer, manifest] = [importers.get(place), manifests.get(place)];
    if (draft.role === "package" || !importer || !manifest) return [];
    const peers = isObject(manifest.peerDependencies) ? manifest.peerDependencies : {};
    const except = (name: string): boolean =>
      changed.has(name) || Object.hasOwn(peers, name) || isLink(manifest, name);
    return [
      { draft, locked: specifiersOf(importer), manifest: { ...manifest, peerDependencies: {} }, except },
    ];
  });
}

/** `c` of `a@1>b>c@2`: pnpm writes what it overrides into the lock. */
function overridden(selector: string): string {
  const last = selector.split(/(?<=[^ |@])>/).pop() ?? selector;
  const at = last.indexOf("@", 1);
  return at < 0 ? last : last.slice(0, at);
}

/** Links need not be in a lock (`excludeLinksFromLockfile`). */
function isLink(manifest: JsonObject, name: string): boolean {
  return fields.some((field) => {
    const listed = manifest[field];
    return isObject(listed) && Object.hasOwn(listed, name) && String(listed[name]).startsWith("link:");
  });
}

function specifiersOf(importer: JsonObject): JsonObject {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      Object.fromEntries(
        entriesOf(importer[field]).flatMap(([name, about]) =>
          isObject(about) ? [[name, about.specifier]] : [],
        ),
      ),
    ]),
  );
}
