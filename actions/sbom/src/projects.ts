import { basename } from "node:path";
import type { Host } from "@ospo-actions/core";
import { type Inventory, inventoryOf, lineFinder, productPurl, readProject } from "@ospo-actions/inventory";

/** Line of an entry in a lock file, from 1. */
export type LineOf = (manifest: string, place: string) => number | undefined;

/** `owner/name` in the characters that GitHub allows. */
const isRepository = /^[\w.-]+\/[\w.-]+$/;

/** One inventory of all projects at `paths`; several are one product, named after the repository. */
export async function readProjects(
  paths: readonly string[],
  { files, env }: Host,
): Promise<{ inventory: Inventory; lineOf: LineOf }> {
  const readings = [];
  for (const path of paths) readings.push(await readProject(path, files, env));
  const finders = new Map(readings.map(({ manifest, text }) => [manifest, lineFinder(text)]));
  const { GITHUB_REPOSITORY: repository = "" } = env;
  const name = isRepository.test(repository) ? repository : basename(files.workspace);
  return {
    inventory: inventoryOf(readings, { name: name.split("/").pop() ?? name, purl: productPurl(name) }),
    lineOf: (manifest, place) => finders.get(manifest)?.(place),
  };
}
