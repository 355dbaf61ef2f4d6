import { dirname, join } from "node:path";
import { type Host, limits, OspoError } from "@ospo-actions/core";
import semver from "semver";

/** Says whether an install may take `version` in place of `used` without an edit of package.json. */
export type InRange = (name: string, used: string, version: string) => boolean;

/**
 * The ranges of the projects' own package.json; for what they do not name, the caret of the version in use, which is
 * what most packages ask for.
 */
export async function readRanges(manifests: readonly string[], { files }: Host): Promise<InRange> {
  const ranges = new Map<string, string[]>();
  for (const manifest of manifests)
    for (const [name, range] of await dependenciesOf(join(dirname(manifest), "package.json"), files)) {
      const known = ranges.get(name);
      if (known) known.push(range);
      else ranges.set(name, [range]);
    }
  return (name, used, version) => {
    const stated = ranges.get(name)?.filter((range) => semver.satisfies(used, range)) ?? [];
    return (stated.length > 0 ? stated : [`^${used}`]).some((range) => semver.satisfies(version, range));
  };
}

async function dependenciesOf(
  path: string,
  files: Host["files"],
): Promise<readonly (readonly [string, string])[]> {
  try {
    const text = await files.read(path, limits.manifestBytes);
    const manifest = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    return ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].flatMap((kind) => {
      const asked = manifest?.[kind];
      if (typeof asked !== "object" || asked === null) return [];
      return Object.entries(asked).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === "string" && semver.validRange(entry[1]) !== null,
      );
    });
  } catch (error) {
    // A lock file alone is enough: the caret stands in.
    if (error instanceof OspoError || error instanceof SyntaxError) return [];
    throw error;
  }
}
