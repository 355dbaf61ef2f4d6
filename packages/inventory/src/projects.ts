import { basename, dirname } from "node:path";
import type { Env, Files } from "@ospo-actions/core";
import { inventoryOf, type Product, type Tools } from "./build.ts";
import type { Inventory } from "./component.ts";
import { lineFinder } from "./lines.ts";
import { type InstalledProject, projectOf } from "./package-files/installed.ts";
import { type ReadOptions, readProject } from "./project.ts";
import { productPurl } from "./purl.ts";

/** Line of an entry in a lock file, from 1. */
export type LineOf = (manifest: string, place: string) => number | undefined;

/** Several projects as one: what they hold, where it stands, and where it may be installed. */
export interface Projects {
  readonly inventory: Inventory;
  readonly lineOf: LineOf;
  /** By lock file, as components name it. */
  readonly installs: ReadonlyMap<string, InstalledProject>;
}

/** `owner/name` in the characters that GitHub allows. */
const isRepository = /^[\w.-]+\/[\w.-]+$/;

interface ProjectHost {
  readonly files: Files;
  readonly env: Env;
}

interface ProjectOptions extends ReadOptions {
  /** Gives what builds the projects; asked once they are read. */
  readonly toolsOf?: (() => Promise<Tools>) | undefined;
}

/** One inventory of all projects at `paths`; several are one product, named after the repository. */
export async function readProjects(
  paths: readonly string[],
  host: ProjectHost,
  { toolsOf, ...options }: ProjectOptions = {},
): Promise<Projects> {
  const { files, env } = host;
  const readings = [];
  for (const path of paths) readings.push(await readProject(path, files, env, options));
  const finders = new Map(readings.map(({ manifest, text }) => [manifest, lineFinder(text)]));
  const installs = readings.map(({ manager, manifest, drafts }) => {
    return [manifest, projectOf(manager, manifest, drafts)] as const;
  });
  return {
    inventory: inventoryOf(readings, productOf(host), await toolsOf?.()),
    lineOf: (manifest, place) => finders.get(manifest)?.(place),
    installs: new Map(installs),
  };
}

/** What several projects or SBOMs make up together, named after the repository. */
export function productOf({ files, env }: ProjectHost): Product {
  const { GITHUB_REPOSITORY: repository = "" } = env;
  const name = isRepository.test(repository) ? repository : basename(files.workspace);
  return { name: name.split("/").pop() ?? name, purl: productPurl(name) };
}

/** The path of a component below its own project: an inventory of several projects has them below the workspace. */
export function pathInProject(path: string, manifest: string): string {
  const folder = dirname(manifest);
  return folder !== "." && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
