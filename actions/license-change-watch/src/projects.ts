import { type Host, OspoError } from "@ospo-actions/core";
import { type BaseInputs, hasBase, openBase } from "@ospo-actions/github/outside";
import {
  type Change,
  diffInventories,
  distinctComponents,
  emptyInventory,
  type Inventory,
  inventoryOfSbom,
  type LineOf,
  readProjects,
  readSoundSbom,
  type Sources,
  sbomPaths,
  sideBySide,
  sourcesAt,
  sourcesThere,
} from "@ospo-actions/inventory";

interface CompareInputs extends BaseInputs, Sources {
  readonly mode: "auto" | "pull-request" | "upstream" | "repository";
}

export interface Project {
  readonly inventory: Inventory;
  readonly lineOf: LineOf;
}

/** The projects at `path`, or what SBOMs say of them. */
export async function readHead({ path, sbom }: Sources, host: Host): Promise<Project> {
  if (sbom.length === 0) return readProjects(path, host);
  return { inventory: await readSboms(sbom, host.files), lineOf: () => undefined };
}

async function readSboms(globs: readonly string[], files: Host["files"]): Promise<Inventory> {
  const parts: Inventory[] = [];
  for (const path of await sbomPaths(globs, files))
    parts.push(inventoryOfSbom(await readSoundSbom(path, files), files.display(path)));
  return sideBySide(parts);
}

/** What changed since the base, and what the base is; `undefined` for runs that have none. */
export interface Difference {
  readonly changes: readonly Change[];
  readonly shown: string;
  /** Packages of the head, which were compared. */
  readonly packages: number;
}

/** Compares `head` with the base that the inputs or the event name. A base without the project makes all of it new. */
export async function difference(
  inputs: CompareInputs,
  head: Inventory,
  host: Host,
): Promise<Difference | undefined> {
  const { mode } = inputs;
  if (mode !== "pull-request" && (mode !== "auto" || !(await hasBase(inputs, host)))) return undefined;
  const base = await openBase(inputs, host);
  if (base === undefined) {
    throw new OspoError("INPUT", "mode: pull-request has nothing to compare with in this run", {
      fix: "Set `base` to a folder, lock file, SBOM, branch, tag or commit; or use `mode: upstream`.",
    });
  }
  const { files, path, shown } = base;
  const sources = await sourcesThere(path === undefined ? inputs : sourcesAt(path), files);
  const before = sources && (await readHead(sources, { ...host, files })).inventory;
  const packages = distinctComponents(head).filter(({ role }) => role === "package").length;
  return { changes: diffInventories(before ?? emptyInventory, head), shown, packages };
}
