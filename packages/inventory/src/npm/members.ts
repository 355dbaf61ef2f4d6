import { asString, isObject, type JsonObject } from "@ospo-actions/core";
import picomatch from "picomatch";
import type { NpmLock } from "./lock.ts";
import { installedName } from "./places.ts";

/**
 * Place of each workspace member -> the name that it is linked under. Members are the linked folders that
 * the project's `workspaces` patterns match; a folder that only a `file:` dependency names is a package.
 */
export function membersOf({ packages }: NpmLock): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  const isMember = matcher(packages.get(""));
  if (isMember === undefined) return members;
  for (const [place, entry] of packages) {
    const target = asString(entry.resolved);
    if (entry.link !== true || target === undefined) continue;
    if (packages.has(target) && isMember(target)) members.set(target, installedName(place) ?? target);
  }
  return members;
}

/** npm takes `workspaces` as a list, or as an object with `packages`; `!` takes folders out again. */
function matcher(project: JsonObject | undefined): ((folder: string) => boolean) | undefined {
  const stated = project?.workspaces;
  const listed = isObject(stated) ? stated.packages : stated;
  if (!Array.isArray(listed)) return undefined;
  const patterns = listed.filter((pattern) => typeof pattern === "string").map(tidy);
  const ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  return picomatch(
    patterns.filter((pattern) => !pattern.startsWith("!")),
    { ignore, dot: true, noextglob: true },
  );
}

function tidy(pattern: string): string {
  return pattern.replace(/^(!?)(?:\.?\/)+/, "$1").replace(/\/+$/, "");
}
