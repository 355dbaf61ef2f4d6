import { asString, entriesOf, isObject, type JsonObject, OspoError } from "@ospo-actions/core";
import type { NpmLock } from "./lock.ts";
import { Places } from "./places.ts";

/** So deep may `dependencies` be nested; real trees have ten levels, and places grow with each. */
const deepest = 64;

/** A package-lock.json of lockfileVersion 1 (npm 5 and 6): a tree, without what the project itself asks for. */
export interface OldLock {
  readonly name: string | undefined;
  readonly installs: readonly OldInstall[];
  readonly unreadable: readonly string[];
}

interface OldInstall {
  readonly place: string;
  readonly name: string;
  readonly entry: JsonObject;
  /** The folder that a `file:` version links. */
  readonly links: string | undefined;
}

/** The tree of `dependencies` as a list of places, without recursion. */
export function oldLockOf(lock: JsonObject): OldLock {
  const installs: OldInstall[] = [];
  const unreadable: string[] = [];
  const open: { base: string; depth: number; listed: unknown }[] = [
    { base: "", depth: 0, listed: lock.dependencies },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [name, entry] of entriesOf(next.listed)) {
      const place = `${next.base}node_modules/${name}`;
      if (!isObject(entry) || next.depth === deepest) {
        unreadable.push(place);
        continue;
      }
      const links = linkedFolder(entry);
      installs.push({ place, name, entry, links });
      if (isObject(entry.dependencies))
        open.push({ base: `${links ?? place}/`, depth: next.depth + 1, listed: entry.dependencies });
    }
  }
  return { name: asString(lock.name), installs, unreadable };
}

/**
 * The lock as lockfileVersion 3 would have it. What the project and the folders it links ask for, and how, is in
 * their package.json alone: `manifestOf` gives it. FORMAT where the project has none.
 */
export function upgraded(
  { name, installs, unreadable }: OldLock,
  manifestOf: (folder: string) => JsonObject | undefined,
  shown: string,
): NpmLock {
  const project = manifestOf("");
  if (project === undefined) {
    throw new OspoError(
      "FORMAT",
      `${shown} has lockfileVersion 1, which does not say what the project asks for, and there is no package.json beside it`,
      {
        fix: "Put the project's package.json there, or run `npm install --package-lock-only --lockfile-version 3`.",
      },
    );
  }
  const packages = new Map<string, JsonObject>([["", { name, ...project }]]);
  const manifests = new Set([""]);
  const places = new Places(new Map(), new Map(installs.map(({ place }, at) => [place, at])));
  for (const { place, entry, links } of installs) {
    if (links === undefined) {
      const find = places.finder(place);
      const isOptional = (wanted: string): boolean => installs[find(wanted) ?? -1]?.entry.optional === true;
      packages.set(place, { ...upgradedEntry(entry), ...requestsOf(entry, isOptional) });
      continue;
    }
    packages.set(place, { resolved: links, link: true });
    const about = manifestOf(links);
    packages.set(links, about ?? { dependencies: entry.requires });
    if (about) manifests.add(links);
  }
  return { name, packages, manifests, unreadable };
}

/** A version may be an address (git, a tarball, a folder) or name another package (`npm:name@1.0.0`). */
function upgradedEntry(entry: JsonObject): JsonObject {
  const version = asString(entry.version) ?? "";
  const alias = /^npm:(.+)@([^@]+)$/.exec(version);
  const isAddress = alias === null && /^[a-z+]+:/i.test(version);
  return {
    name: alias?.[1],
    version: alias?.[2] ?? (isAddress ? undefined : version),
    resolved: isAddress ? version : entry.resolved,
    integrity: entry.integrity,
    inBundle: entry.bundled === true,
  };
}

/**
 * `requires` mixes what must be there with what may be. Only an optional request leads from a package that is
 * needed to one that the lock calls optional.
 */
function requestsOf(entry: JsonObject, isOptional: (name: string) => boolean): JsonObject {
  const wanted = entriesOf(entry.requires);
  if (entry.optional === true) return { dependencies: entry.requires };
  return {
    dependencies: Object.fromEntries(wanted.filter(([name]) => !isOptional(name))),
    optionalDependencies: Object.fromEntries(wanted.filter(([name]) => isOptional(name))),
  };
}

/** `lib` of `file:lib`, which npm links; an archive (`file:lib.tgz`) is unpacked instead. */
function linkedFolder(entry: JsonObject): string | undefined {
  const version = asString(entry.version) ?? "";
  if (!version.startsWith("file:") || /\.(?:tgz|tar|tar\.gz)$/i.test(version)) return undefined;
  return version.slice("file:".length).replace(/^\.\//, "").replace(/\/+$/, "");
}
