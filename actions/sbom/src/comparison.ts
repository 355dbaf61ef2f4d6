import type { Host } from "@ospo-actions/core";
import { type Omissible, omit } from "@ospo-actions/inventory";
import type { FindingDraft, Table } from "@ospo-actions/report";
import { type BaseInputs, readBase } from "./base.ts";
import { changeFindings, notCompared } from "./change-findings.ts";
import { changeTable, compare } from "./changes.ts";
import type { Collected } from "./collect.ts";

/** What the comparison with the base adds to the report and the outputs; nothing where there is no base. */
export interface BaseComparison {
  readonly counts: {
    readonly base: string;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  };
  readonly findings: readonly FindingDraft[];
  readonly tables: readonly Table[];
  readonly metrics: Readonly<Record<string, number>>;
}

const none: BaseComparison = {
  counts: { base: "", added: 0, removed: 0, changed: 0 },
  findings: [],
  tables: [],
  metrics: {},
};

/** Compares what was collected with the base that the inputs or the event name. */
export async function compareWithBase(
  inputs: BaseInputs & { readonly omit: readonly Omissible[] },
  sources: readonly string[],
  { inventory, lineOf }: Collected,
  host: Host,
): Promise<BaseComparison> {
  const base = await readBase(inputs, sources, host);
  if (base === undefined) return none;
  if ("error" in base) return { ...none, findings: [notCompared(base, inventory.manifests.join(", "))] };
  const comparison = compare({ ...base, inventory: omit(base.inventory, inputs.omit) }, inventory);
  const { shown, added, removed, changed } = comparison;
  host.log.info(`Compared with ${shown}: ${added} added, ${removed} removed, ${changed} changed.`);
  return {
    counts: { base: shown, added, removed, changed },
    findings: await changeFindings(comparison, lineOf),
    tables: [changeTable(comparison)],
    metrics: { added, removed, changed },
  };
}
