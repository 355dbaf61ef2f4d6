import { isDeepStrictEqual } from "node:util";
import { classifyChange, readDeclared } from "@ospo-actions/license";
import type { Packument } from "@ospo-actions/registry";
import semver from "semver";
import { declaredSide, type Side } from "./side.ts";
import type { Release } from "./warnings.ts";

/** What somebody who upgrades from `used` can come to, in the packument's order: that of publishing. */
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

/** Whether the terms declared by both sides are other ones, spellings aside; what is the same word for word is not. */
export function declaresOther(from: Side, to: Side): boolean {
  if (isDeepStrictEqual(from.declared, to.declared)) return false;
  return isOther({ declared: from.declared }, { declared: to.declared });
}

/** Whether a change of terms lies between two sides, spellings aside. */
export function isOther(...[from, to]: Parameters<typeof classifyChange>): boolean {
  const { class: kind } = classifyChange(from, to);
  return kind !== "unchanged" && kind !== "cosmetic";
}
