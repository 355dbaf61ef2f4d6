import type { Host } from "@ospo-actions/core";
import { type BaseInputs, openBase } from "@ospo-actions/github/outside";
import {
  type Component,
  diffInventories,
  emptyInventory,
  type Inventory,
  type Sources,
  sourcesAt,
  sourcesThere,
} from "@ospo-actions/inventory";
import { readSources } from "./sources.ts";

interface CompareInputs extends BaseInputs, Sources {
  readonly mode: "auto" | "all" | "diff";
}

/**
 * Tells which packages differ from the base; `undefined` where all are checked. A base without the project (a
 * new one) makes all of them new. What cannot be compared is an error, never "unchanged".
 */
export async function changesFrom(
  inputs: CompareInputs,
  head: Inventory,
  host: Host,
): Promise<((component: Component) => boolean) | undefined> {
  if (inputs.mode === "all") return undefined;
  const base = await openBase(inputs, host);
  if (base === undefined) return undefined;
  host.log.info(`Compared with ${base.shown}.`);
  const { files, path } = base;
  const sources = await sourcesThere(path === undefined ? inputs : sourcesAt(path), files);
  const before = sources && (await readSources(sources, { ...host, files })).projects.inventory;
  const changes = diffInventories(before ?? emptyInventory, head);
  const differs = new Set(changes.flatMap((change) => (change.kind === "removed" ? [] : change.to.purl)));
  return ({ purl }) => differs.has(purl);
}
