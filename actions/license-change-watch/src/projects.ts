import { type Host, limits, OspoError, readEvent } from "@ospo-actions/core";
import { lazyGitHub } from "@ospo-actions/github/outside";
import {
  type Change,
  type Component,
  diffInventories,
  distinctComponents,
  type Inventory,
  inventoryOfSbom,
  type LineOf,
  readProjects,
  readSbom,
  requireSound,
} from "@ospo-actions/inventory";

interface ProjectInputs {
  readonly mode: "auto" | "pull-request" | "upstream" | "repository";
  readonly path: readonly string[];
  readonly sbom: readonly string[];
  readonly base: string | undefined;
  readonly githubToken: string | undefined;
}

export interface Project {
  readonly inventory: Inventory;
  readonly lineOf: LineOf;
}

/** The projects at `path`, or what SBOMs say of them. */
export async function readHead({ path, sbom }: ProjectInputs, host: Host): Promise<Project> {
  if (sbom.length === 0) return readProjects(path, host);
  return { inventory: await readSboms(sbom, host.files), lineOf: () => undefined };
}

async function readSboms(paths: readonly string[], files: Host["files"]): Promise<Inventory> {
  const parts: Inventory[] = [];
  for (const path of paths) {
    const file = files.display(path);
    const document = requireSound(await readSbom(await files.read(path, limits.sbomBytes), file));
    parts.push(inventoryOfSbom(document, file));
  }
  return parts.length === 1 && parts[0] ? parts[0] : joined(parts);
}

/** Documents beside each other: edges are moved along with what they point to. */
function joined(parts: readonly Inventory[]): Inventory {
  const components: Component[] = [];
  for (const part of parts) {
    const start = components.length;
    for (const one of part.components)
      components.push({ ...one, edges: one.edges.map((edge) => ({ ...edge, to: edge.to + start })) });
  }
  return {
    manifests: parts.flatMap(({ manifests }) => manifests),
    components,
    problems: parts.flatMap(({ problems }) => problems),
    unreadable: parts.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
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
  inputs: ProjectInputs,
  head: Inventory,
  host: Host,
): Promise<Difference | undefined> {
  if (!(await wantsDifference(inputs, host))) return undefined;
  const { openBase } = await import("@ospo-actions/github");
  const github = inputs.githubToken ? lazyGitHub(inputs.githubToken, host) : undefined;
  const base = await openBase(inputs.base ?? "", host, github);
  if (base === undefined) {
    throw new OspoError("INPUT", "mode: pull-request has nothing to compare with in this run", {
      fix: "Set `base` to a folder, lock file, SBOM, branch, tag or commit; or use `mode: upstream`.",
    });
  }
  const own = inputs.sbom.length > 0 ? inputs.sbom : inputs.path;
  const before = await readBase(base.path === undefined ? own : [base.path], inputs.sbom.length > 0, {
    ...host,
    files: base.files,
  });
  const packages = distinctComponents(head).filter(({ role }) => role === "package").length;
  return { changes: diffInventories(before, head), shown: base.shown, packages };
}

async function wantsDifference({ mode, base }: ProjectInputs, host: Host): Promise<boolean> {
  if (mode !== "auto") return mode === "pull-request";
  if (base !== undefined) return true;
  const { pull_request, merge_group } = await readEvent(host);
  return pull_request !== undefined || merge_group !== undefined;
}

const nothing: Inventory = { manifests: [], components: [], problems: [], unreadable: 0 };

async function readBase(paths: readonly string[], areSboms: boolean, host: Host): Promise<Inventory> {
  const there = [];
  for (const path of paths) if ((await host.files.stat(path)) !== undefined) there.push(path);
  if (there.length === 0) return nothing;
  return areSboms ? readSboms(there, host.files) : (await readProjects(there, host)).inventory;
}
