import type { Component } from "@ospo-actions/inventory";

/** What a package manager puts into the tree; links lead to folders of the project's own. */
const installed: ReadonlySet<string> = new Set(["registry", "bundled", "git", "tarball"]);

/**
 * Packages that an installed tree lacks though the lock file lists them, by `trees`, the lock files of what is
 * installed. Optional packages are not expected: they are there for other platforms. Nor are those of development
 * where none of them is there, as `npm ci --omit=dev` leaves them out.
 */
export function gapsIn(
  components: readonly Component[],
  trees: ReadonlySet<string>,
  found: ReadonlyMap<Component, unknown>,
): ReadonlySet<Component> {
  const withDevelopment = new Set(
    components.filter((one) => one.scope === "excluded" && found.has(one)).map(({ manifest }) => manifest),
  );
  const isExpected = ({ scope, manifest, source }: Component): boolean =>
    trees.has(manifest) &&
    installed.has(source.kind) &&
    (scope === "required" || (scope === "excluded" && withDevelopment.has(manifest)));
  return new Set(components.filter((one) => isExpected(one) && !found.has(one)));
}
