import { classifyChange, readDeclared } from "@ospo-actions/license";
import type { Packument } from "@ospo-actions/registry";
import semver from "semver";
import { declaredSide, type Side } from "./side.ts";
import type { Release } from "./warnings.ts";

/** What somebody who upgrades from `used` can come to, in the order of publishing; never in that of versions. */
export function releasesAfter(used: string, latest: string, { versions }: Packument): readonly Release[] {
  const early = semver.prerelease(used) !== null || semver.prerelease(latest) !== null;
  return versions.filter(({ version }) => {
    const parsed = semver.parse(version);
    if (parsed === null || !semver.gt(parsed, used)) return false;
    return early || parsed.prerelease.length === 0;
  });
}

/** The declared side of a release. */
export function sideOfRelease(release: Pick<Release, "version" | "license" | "licenseField">): Side {
  return {
    ...declaredSide(release.version, release.license),
    declared: readDeclared(release.licenseField),
  };
}

/** Whether the terms declared by both sides are other ones, spellings aside. */
export function declaresOther(from: Side, to: Side): boolean {
  const { class: kind } = classifyChange({ declared: from.declared }, { declared: to.declared });
  return kind !== "unchanged" && kind !== "cosmetic";
}

/**
 * The first of `releases` for which `differs`, found by halving: it holds for the last one, and from the first on
 * that it holds for. `undefined` for none.
 */
export async function firstThat<T>(
  releases: readonly T[],
  differs: (release: T) => Promise<boolean>,
): Promise<T | undefined> {
  let [low, high] = [0, releases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await differs(releases[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return releases[low];
}
