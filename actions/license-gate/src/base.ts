import { type Host, readEvent } from "@ospo-actions/core";
import { lazyGitHub } from "@ospo-actions/github/outside";
import { type Component, diffInventories, type Inventory, readProjects } from "@ospo-actions/inventory";

interface BaseInputs {
  readonly mode: "auto" | "all" | "diff";
  readonly base: string | undefined;
  readonly path: readonly string[];
  readonly githubToken: string | undefined;
}

/**
 * Tells which packages differ from the base; `undefined` where all are checked. A base without the project (a
 * new one) makes all of them new. What cannot be compared is an error, never "unchanged".
 */
export async function changesFrom(
  inputs: BaseInputs,
  head: Inventory,
  host: Host,
): Promise<((component: Component) => boolean) | undefined> {
  if (!(await wantsDiff(inputs, host))) return undefined;
  const { openBase } = await import("@ospo-actions/github");
  const github = inputs.githubToken ? lazyGitHub(inputs.githubToken, host) : undefined;
  const base = await openBase(inputs.base ?? "", host, github);
  if (base === undefined) return undefined;
  host.log.info(`Compared with ${base.shown}.`);
  const before = await readBase(base.path === undefined ? inputs.path : [base.path], {
    ...host,
    files: base.files,
  });
  const changes = diffInventories(before, head);
  const differs = new Set(changes.flatMap((change) => (change.kind === "removed" ? [] : change.to.purl)));
  return ({ purl }) => differs.has(purl);
}

async function wantsDiff({ mode, base }: BaseInputs, host: Host): Promise<boolean> {
  if (mode !== "auto") return mode === "diff";
  if (base !== undefined) return true;
  const { pull_request, merge_group } = await readEvent(host);
  return pull_request !== undefined || merge_group !== undefined;
}

const nothing: Inventory = { manifests: [], components: [], problems: [], unreadable: 0 };

async function readBase(paths: readonly string[], host: Host): Promise<Inventory> {
  const there = [];
  for (const path of paths) if ((await host.files.stat(path)) !== undefined) there.push(path);
  return there.length === 0 ? nothing : (await readProjects(there, host)).inventory;
}
