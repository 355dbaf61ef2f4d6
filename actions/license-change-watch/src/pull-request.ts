import type { Host } from "@ospo-actions/core";
import { missingEntries } from "@ospo-actions/inventory";
import { pairFindings } from "./findings.ts";
import { countChanges, type Outcome } from "./outcome.ts";
import { comparePairs, pairsOf } from "./pairs.ts";
import type { Difference, Project } from "./projects.ts";
import type { LazyRegistry } from "./registry.ts";
import type { Judging } from "./severity.ts";
import { changeTable } from "./tables.ts";
import { incompleteFindings, unknownFindings } from "./unknown.ts";
import { watchedBy } from "./watch-list.ts";

export interface PullRequestInputs {
  readonly textCheck: "auto" | "all" | "never";
  readonly earlyWarnings: boolean;
  readonly youngDays: number;
}

/** What a change of the lock file brings: each package that is another version is compared with the one it replaces. */
export async function comparePullRequest(
  { inventory, lineOf }: Project,
  { changes, packages }: Difference,
  inputs: PullRequestInputs,
  { policy, gate }: Judging,
  registry: LazyRegistry,
  host: Host,
): Promise<Outcome> {
  const pairs = pairsOf(changes);
  const isWatched = watchedBy(policy);
  const options = { ...inputs, now: host.now(), isWatched, registry: registry.open };
  const compared = await comparePairs(pairs, options, host);
  const unread = compared.flatMap(({ to, problems }) => problems.map((why) => ({ purl: to.purl, why })));
  const missing = [...missingEntries(inventory), ...new Set(unread.map(({ purl }) => purl))];
  const unpaired = compared.filter(({ problems }) => problems.length === 0).length;
  const same = packages - pairs.length;
  const warnings = compared.reduce((sum, one) => sum + one.warnings.length, 0);
  return {
    findings: [
      ...pairFindings(compared, { policy, gate, lineOf }),
      ...unknownFindings(unread),
      ...incompleteFindings(inventory, lineOf),
    ],
    coverage: {
      checked: same + unpaired,
      expected: same + pairs.length + missingEntries(inventory).length,
      unit: "packages",
      missing,
    },
    tables: [changeTable(compared)],
    metrics: {
      packages,
      compared: pairs.length,
      added: changes.filter(({ kind }) => kind === "added").length,
      ...countChanges(compared.map(({ change }) => change)),
      "early-warnings": warnings,
      requests: registry.requests(),
    },
    changes: compared.map(({ change }) => change),
    complete: false,
  };
}
