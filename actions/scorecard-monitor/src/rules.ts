import type { Rule } from "@ospo-actions/report";

/** What a repository, or a file of the monitor's, can be found to be. */
export const rules = [
  {
    id: "scorecard/regression",
    title: "A repository lost points",
    help: "Look at the checks that fell and at their new warnings, and mend them or waive them in the policy.",
  },
  {
    id: "scorecard/lost-visibility",
    title: "A check turned inconclusive",
    help: "Most often a token expired or lost a permission: run Scorecard with one that may read what the check reads.",
  },
  {
    id: "scorecard/minimum",
    title: "A score is below the policy's minimum",
    help: "Mend the checks that cost most, or waive it in the policy with a reason and an end.",
  },
  {
    id: "scorecard/check",
    title: "A check is below the policy's minimum",
    help: "Mend what the check warns of, or waive it in the policy with a reason and an end.",
  },
  {
    id: "scorecard/waiver-expired",
    title: "A waiver of the policy ended",
    help: "Mend what it waived, or agree on a new end.",
  },
  {
    id: "scorecard/stale",
    title: "A score is old",
    help: "Look whether the repository's Scorecard workflow still runs: GitHub switches off schedules after 60 days without a commit.",
  },
  {
    id: "scorecard/gone",
    title: "A repository does not exist any more",
    help: "Take it out of the scope file, or grant the token access if it became private.",
  },
  {
    id: "scorecard/renamed",
    title: "A repository was renamed",
    help: "Name it by its new name in the scope file; its history goes on.",
  },
  {
    id: "scorecard/error",
    title: "No source could tell a score",
    help: "Run again later; the last known score is kept until then.",
  },
  {
    id: "scorecard/unscored",
    title: "Repositories without a score",
    help: "Add OpenSSF's scorecard-action with `publish_results: true` to them.",
  },
  {
    id: "scorecard/file",
    title: "A file of the monitor has a fault",
    help: "Mend the place that is named; it was left as it is.",
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]["id"];

/** The help of a rule, as advice in a finding. */
export function helpOf(id: RuleId): string {
  return rules.find((rule) => rule.id === id)?.help ?? "";
}
