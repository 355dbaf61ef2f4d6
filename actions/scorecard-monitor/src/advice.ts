import type { ScoreReading, Standing } from "@ospo-actions/scorecard";
import type { Alert } from "./alert.ts";
import { firstSteps, remedyWords } from "./fixes.ts";
import { helpOf } from "./rules.ts";

/** What to do about what fell: the remedy of the check that cost most. Totals alone do not tell. */
export function alertAdvice({ kind, delta }: Alert): string | undefined {
  if (kind === "lost-visibility") return helpOf("scorecard/lost-visibility");
  if (delta.checks.length === 0) return undefined;
  const worst = delta.checks.find(({ points = 0 }) => points < 0);
  const remedy = worst && remedyWords(worst.name);
  return remedy ? `\`${worst.name}\`: ${remedy}` : helpOf("scorecard/regression");
}

/** What to do about a total below its minimum. */
export function minimumAdvice(reading: ScoreReading | undefined): string {
  if (reading === undefined)
    return "It needs a score first: let it publish one, or score it in this job (`sources: results, api, cli`).";
  return firstSteps(reading) || helpOf("scorecard/minimum");
}

/** What to do about a check that is not at its minimum. */
export function checkAdvice(check: string, standing: Standing): string {
  switch (standing) {
    case "inconclusive":
      return "Scorecard could not make this check; its own result says why, most often a missing permission.";
    case "not run":
      return "Its source does not make this check: choose another one (`sources`), or take it out of the policy.";
    default:
      return remedyWords(check) || helpOf("scorecard/check");
  }
}
