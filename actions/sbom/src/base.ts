import { basename, dirname } from "node:path";
import { type ErrorCode, eachItem, type Host, OspoError } from "@ospo-actions/core";
import { openBase } from "@ospo-actions/github/outside";
import {
  emptyInventory,
  type Inventory,
  inventoryOfSbom,
  isLockFile,
  isSbomPath,
  readSoundSbom,
} from "@ospo-actions/inventory";
import { tool } from "@ospo-actions/report";
import { readProjectsAndTools } from "./projects.ts";
import { readSboms } from "./sboms.ts";

export interface BaseInputs {
  readonly base: string | undefined;
  readonly path: readonly string[];
  readonly workflows: boolean;
  readonly githubToken: string | undefined;
}

/** What the base lists, from lock files or from a document; `shown` names it for people. */
export interface BaseInventory {
  readonly shown: string;
  readonly inventory: Inventory;
  readonly isDocument: boolean;
}

/** `error`: the base could not be had, and whether an input asked for it. */
export type BaseReading = BaseInventory | { readonly error: OspoError; readonly asked: boolean };

/** Errors that the user mends: nothing is written before. */
const mendable: ReadonlySet<ErrorCode> = new Set(["INPUT", "CONFIG", "NOT_FOUND", "FORMAT"]);

/**
 * What the project is compared with: what the input `base` names, else what a pull request or merge group is to be
 * merged into; `undefined` for other events. A base without the project, or without its lock file, lists nothing.
 * A base that cannot be had is told in the report, so that the SBOM is not lost with it; only where the input names
 * something that is not there or is broken it is thrown.
 */
export async function readBase(
  inputs: BaseInputs,
  sources: readonly string[],
  host: Host,
): Promise<BaseReading | undefined> {
  const asked = Boolean(inputs.base);
  const [result] = await eachItem(["base"], () => open(inputs, sources, host), { signal: host.cancelled });
  if (result === undefined || result.ok) return result?.value;
  const { error } = result;
  if (!(error instanceof OspoError) || (asked && mendable.has(error.code))) throw error;
  return { error, asked };
}

async function open(
  { base: asked, path, workflows, githubToken }: BaseInputs,
  sources: readonly string[],
  host: Host,
): Promise<BaseInventory | undefined> {
  const base = await openBase({ base: asked, githubToken }, host);
  if (base === undefined) return undefined;
  const { shown } = base;
  const { files } = base;
  const there: Host = { ...host, files };
  if (base.path !== undefined && isSbomPath(base.path) && (await files.stat(base.path))?.kind === "file") {
    const document = await readSoundSbom(base.path, files);
    return { shown, inventory: inventoryOfSbom(document, files.display(base.path)), isDocument: true };
  }
  if (sources.length > 0) return ofSources(sources, base.path, shown, there);
  const paths = [];
  for (const each of base.path === undefined ? path : [base.path]) {
    const found = await placeOf(each, there);
    if (found !== undefined) paths.push(found);
    else if (asked && base.path !== undefined)
      throw new OspoError("INPUT", `base: ${shown} holds no lock file and is no SBOM`);
  }
  if (paths.length === 0) return { shown, inventory: emptyInventory, isDocument: false };
  const { inventory } = await readProjectsAndTools({ path: paths, workflows }, there);
  return { shown, inventory, isDocument: false };
}

/** The same SBOMs as the base has them; nothing can be said where it has none of them. */
async function ofSources(
  sources: readonly string[],
  path: string | undefined,
  shown: string,
  host: Host,
): Promise<BaseInventory | undefined> {
  if (path !== undefined) throw new OspoError("INPUT", `base: ${shown} is no SBOM, and \`sbom\` names some`);
  const there = [];
  for (const source of sources) if ((await host.files.stat(source))?.kind === "file") there.push(source);
  if (there.length === 0) return undefined;
  const { document } = await readSboms(there, { timestamp: host.now(), tool }, host);
  return { shown, inventory: inventoryOfSbom(document, shown), isDocument: true };
}

/** Where the base has the project at `path`: a lock file may be another manager's there. `undefined`: nowhere. */
async function placeOf(path: string, { files }: Host): Promise<string | undefined> {
  const entry = await files.stat(path);
  if (entry?.kind === "file") return path;
  if (entry === undefined && !isLockFile(basename(path))) return undefined;
  const folder = entry === undefined ? dirname(path) : path;
  const names = await files.list(folder);
  return names.some(isLockFile) ? folder : undefined;
}
