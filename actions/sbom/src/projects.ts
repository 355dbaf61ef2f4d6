import { basename, dirname, join } from "node:path";
import type { Host } from "@ospo-actions/core";
import {
  type Inventory,
  inventoryOf,
  lineFinder,
  type Product,
  productPurl,
  readProject,
  readWorkflows,
  type Tools,
} from "@ospo-actions/inventory";

/** Line of an entry in a lock file, from 1. */
export type LineOf = (manifest: string, place: string) => number | undefined;

/** `owner/name` in the characters that GitHub allows. */
const isRepository = /^[\w.-]+\/[\w.-]+$/;

/**
 * One inventory of all projects at `paths`, and of what the `workflows` of their repository use; several projects
 * are one product, named after the repository.
 */
export async function readProjects(
  { path: paths, workflows }: { readonly path: readonly string[]; readonly workflows: boolean },
  host: Host,
): Promise<{ inventory: Inventory; lineOf: LineOf }> {
  const { files, env } = host;
  const readings = [];
  for (const path of paths) readings.push(await readProject(path, files, env));
  for (const { manifest } of readings) await tellShadowed(manifest, host);
  const finders = new Map(readings.map(({ manifest, text }) => [manifest, lineFinder(text)]));
  const tools = workflows ? await toolsOf(paths, files) : undefined;
  return {
    inventory: inventoryOf(readings, productOf(host), tools),
    lineOf: (manifest, place) => finders.get(manifest)?.(place),
  };
}

/** npm reads npm-shrinkwrap.json where there are both, and so does the SBOM; who keeps two may not know. */
async function tellShadowed(manifest: string, { files, log }: Host): Promise<void> {
  if (basename(manifest) !== "npm-shrinkwrap.json") return;
  const other = join(dirname(manifest), "package-lock.json");
  if ((await files.stat(other)) !== undefined)
    log.info(`${manifest} is read and ${other} is not, as npm does where there are both.`);
}

/** What workflows use: those of the workspace where a project lies in it, and those of a project's own folder. */
async function toolsOf(paths: readonly string[], files: Host["files"]): Promise<Tools> {
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = (await files.stat(path))?.kind === "folder" ? path : dirname(path);
    if (!/^(?:\.\.|\/|[A-Za-z]:)/.test(files.display(path))) folders.add(files.resolve("."));
    folders.add(files.resolve(folder));
  }
  const found = [];
  for (const folder of folders) found.push(await readWorkflows(folder, files));
  const byPurl = new Map(found.flatMap(({ drafts }) => drafts.map((draft) => [draft.purl, draft])));
  return { drafts: [...byPurl.values()], problems: found.flatMap(({ problems }) => problems) };
}

/** What several projects or SBOMs make up together, named after the repository. */
export function productOf({ env, files }: Host): Product {
  const { GITHUB_REPOSITORY: repository = "" } = env;
  const name = isRepository.test(repository) ? repository : basename(files.workspace);
  return { name: name.split("/").pop() ?? name, purl: productPurl(name) };
}
