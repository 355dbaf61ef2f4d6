import { posix } from "node:path";
import { asString, isObject, type JsonObject } from "@ospo-actions/core";
import { type Draft, draftOf, type Reading } from "../build.ts";
import type { Problem, Source } from "../component.ts";
import { digestsOf } from "../integrity.ts";
import { linkMembers } from "../link-members.ts";
import { missingProblem, unreadableProblem } from "../problem.ts";
import { npmPurl, sourceQualifiers } from "../purl.ts";
import { type Requests, requestsOf } from "./edges.ts";
import { declaredLicense, isPlatformBound, sourceOf } from "./entry.ts";
import { type NpmLock, npmLockOf, parseNpmJson } from "./lock.ts";
import { membersOf } from "./members.ts";
import { installedName, Places } from "./places.ts";

/** Reads the text of a package-lock.json of lockfileVersion 2 or 3, which need no other file. */
export function readNpmLock(text: string, manifest: string, folder: string): Reading {
  return readPackages(npmLockOf(parseNpmJson(text, manifest), manifest), manifest, folder);
}

/**
 * Reads what a package-lock.json lists: no install, no child process, linear in its entries. `manifest` names
 * the file in reports, `folder` the project where the lock does not.
 */
export function readPackages(lock: NpmLock, manifest: string, folder: string): Reading {
  const placed = [...lock.packages].filter(([place, entry]) => place !== "" && entry.link !== true);
  const installs: [string, JsonObject][] = [["", lock.packages.get("") ?? {}], ...placed];
  const indexOf = new Map(installs.map(([place], at) => [place, at]));
  const places = new Places(lock.packages, indexOf);
  const members = membersOf(lock);
  const unreadable = [...lock.unreadable, ...places.tooDeep];
  const problems = unreadable.map((place) => unreadableProblem(place, "an object", manifest));
  const drafts = installs.map(([place, entry]): Draft => {
    const role = place === "" ? "project" : members.has(place) ? "member" : "package";
    const requests = requestsOf(entry, place, !place.includes("node_modules/"), places);
    const name = nameOf(place, entry, lock, members, folder);
    const origin = lock.manifests.has(place) ? posix.join(place, "package.json") : manifest;
    const draft = installOf(place, entry, role, requests, name, manifest, origin);
    for (const problem of missing(draft, requests)) problems.push(problem);
    return draft;
  });
  linkMembers(drafts);
  return { manager: "npm", manifest, drafts, problems, unreadable: unreadable.length };
}

function nameOf(
  place: string,
  entry: JsonObject,
  lock: NpmLock,
  members: ReadonlyMap<string, string>,
  folder: string,
): string {
  const own = asString(entry.name);
  if (own) return own;
  if (place === "") return lock.name || folder;
  return members.get(place) ?? installedName(place) ?? folderName(place);
}

/** What npm calls a package in a folder where its lock states no name: the folder, and its scope's. */
function folderName(place: string): string {
  const [parent = "", name = place] = place.split("/").slice(-2);
  return parent.startsWith("@") ? `${parent}/${name}` : (place.split("/").pop() ?? place);
}

function installOf(
  place: string,
  entry: JsonObject,
  role: Draft["role"],
  { edges, bundles }: Requests,
  name: string,
  manifest: string,
  origin: string,
): Draft {
  const version = asString(entry.version) || undefined;
  const source: Source = role === "package" ? sourceOf(entry, place) : { kind: "project" };
  const alias = role === "package" ? installedName(place) : undefined;
  return draftOf({
    purl: npmPurl(name, version, sourceQualifiers(source)),
    role,
    name,
    version,
    path: place,
    manifest,
    source,
    edges,
    bundles,
    digests: digestsOf(asString(entry.integrity) ?? ""),
    license: declaredLicense(entry.license ?? entry.licenses, origin),
    alias: alias === name ? undefined : alias,
    installScript: entry.hasInstallScript === true,
    platformBound: isPlatformBound(entry),
    deprecated: asString(entry.deprecated) || undefined,
    private: entry.private === true,
    patch: patchOf(entry),
  });
}

/** The patch of `npm patch`, which lockfileVersion 4 notes. */
function patchOf({ patched }: JsonObject): string | undefined {
  return isObject(patched) ? (asString(patched.path) ?? asString(patched.integrity)) : undefined;
}

function missing(asker: Draft, { missing }: Requests): readonly Problem[] {
  return missing.map(({ name, kind }) => missingProblem(asker, name, kind));
}
