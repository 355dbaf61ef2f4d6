import { type Host, readEvent } from "@ospo-actions/core";
import { lazyGitHub } from "@ospo-actions/github/outside";
import { type Component, diffInventories, type Inventory } from "@ospo-actions/inventory";
import { readSources } from "./sources.ts";

interface BaseInputs {
  readonly mode: "auto" | "all" | "diff";
  readonly base: string | undefined;
  readonly path: readonly string[];
  readonly sbom: readonly string[];
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
  const before = await readBase(base.path === undefined ? inputs : sourceAt(base.path), {
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

/** Any JSON that is no lock file of npm is an SBOM. */
function sourceAt(path: string): Pick<BaseInputs, "path" | "sbom"> {
  const isSbom = /\.json$/.test(path) && !/(?:^|[\\/])(?:package-lock|npm-shrinkwrap)\.json$/.test(path);
  return isSbom ? { path: [], sbom: [path] } : { path: [path], sbom: [] };
}

/** What of it is there: all is new in a project that is new. Globs of SBOMs are read in the base as in the head. */
async function readBase({ path, sbom }: Pick<BaseInputs, "path" | "sbom">, host: Host): Promise<Inventory> {
  const there = async (paths: readonly string[]): Promise<readonly string[]> => {
    const found = [];
    for (const one of paths)
      if (/[*?[{]/.test(one) || (await host.files.stat(one)) !== undefined) found.push(one);
    return found;
  };
  const sources = { path: sbom.length > 0 ? [] : await there(path), sbom: await there(sbom) };
  if (sources.path.length + sources.sbom.length === 0) return nothing;
  return (await readSources(sources, host)).projects.inventory;
}
