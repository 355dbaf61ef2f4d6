import SemverRange from "semver/classes/range.js";
import satisfies from "semver/functions/satisfies.js";
import { inVers, parseVers, type VersRange } from "./vers.ts";

/** A range of versions: node-semver's for npm (`>=1 <2`), or a VERS one for any scheme. */
export type Versions = { readonly text: string } & (
  | { readonly kind: "semver"; readonly range: SemverRange }
  | { readonly kind: "vers"; readonly range: VersRange }
);

/** The range that `text` is, or what is wrong with it. */
export function parseVersions(text: string): Versions | { readonly wrong: string } {
  if (text.startsWith("vers:")) {
    const range = parseVers(text);
    return "wrong" in range ? range : { kind: "vers", text, range };
  }
  if (text.length > 256) return { wrong: "has more than 256 characters" };
  try {
    return { kind: "semver", text, range: new SemverRange(text) };
  } catch {
    return { wrong: "is neither a range of npm's (>=1 <2) nor vers:" };
  }
}

/**
 * Whether a package's version is in the range, as npm sees it: a pre-release only where the range names one.
 * A VERS range is for packages of its own type. A version that is unknown or unreadable is in no range.
 */
export function inVersions(versions: Versions, type: string, version: string | undefined): boolean {
  if (version === undefined) return false;
  switch (versions.kind) {
    case "vers":
      return versions.range.scheme === type && inVers(versions.range, version);
    case "semver":
      return satisfies(version, versions.range);
  }
}
