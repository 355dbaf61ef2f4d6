import { weightOf } from "./check.ts";
import type { CheckScores } from "./check-scores.ts";

/** Gives the weight of a check: an organization may leave checks out or weigh them its own way. */
export type WeightOf = (check: string) => number;

/** Sum of the weights of all conclusive checks. */
export function totalWeight(checks: CheckScores, weight: WeightOf = weightOf): number {
  let sum = 0;
  for (const name of checks.keys()) if (checks.get(name) !== undefined) sum += weight(name);
  return sum;
}

/** Scorecard's aggregate, unrounded: the weighted mean of the conclusive checks; `undefined` where none is. */
export function aggregate(checks: CheckScores, weight: WeightOf = weightOf): number | undefined {
  let sum = 0;
  for (const name of checks.keys()) sum += weight(name) * (checks.get(name) ?? 0);
  const total = totalWeight(checks, weight);
  return total === 0 ? undefined : sum / total;
}

/** A score as Scorecard prints it, with one decimal (Go's `%.1f`: of two equally near ones the even one). */
export function printedScore(score: number): number {
  const isTie = Number.isInteger(score * 4) && !Number.isInteger(score * 2);
  if (!isTie) return Number(score.toFixed(1));
  const below = Math.floor(score * 10);
  return (below % 2 === 0 ? below : below + 1) / 10;
}

/** The checks of `scores` that are conclusive in `other` too: only these can be compared like for like. */
export function commonChecks(scores: CheckScores, other: CheckScores): CheckScores {
  return new Map([...scores].filter(([name, score]) => score !== undefined && other.get(name) !== undefined));
}
