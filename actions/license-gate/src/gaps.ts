import type { Component, Needs } from "@ospo-actions/inventory";

/** What a package manager puts into the tree; links lead to folders of the project's own. */
const installed: ReadonlySet<string> = new Set(["registry", "bundled", "git", "tarball"]);

/**
 * Packages that an installed tree lacks though the lock file lists them, by `trees`, the lock files of what is
 * installed. Optional packages are not expected: they may be there for other platforms. Nor are those of development
 * where none of them is there while others are, as `npm ci --omit=dev` leaves them out.
 */
export function gapsIn(
  components: readonly Component[],
  trees: ReadonlySet<string>,
  found: ReadonlyMap<Component, unknown>,
  needs: Needs,
): ReadonlySet<Component> {
  const manifestsOf = (all: readonly Component[]): ReadonlySet<string> =>
    new Set(all.filter((one) => found.has(one)).map(({ manifest }) => manifest));
  const filled = manifestsOf(components);
  const withDevelopment = manifestsOf(components.filter(({ scope }) => scope === "excluded"));
  const isExpected = (one: Component): boolean =>
    trees.has(one.manifest) &&
    installed.has(one.source.kind) &&
    needs.isFirm(one) &&
    (one.scope !== "excluded" || withDevelopment.has(one.manifest) || !filled.has(one.manifest));
  return new Set(components.filter((one) => isExpected(one) && !found.has(one)));
}
