import type { WeightOf } from "./aggregate.ts";
import { type Cause, causeOfCheck, causeOfTotal, type Sameness, samenessOf } from "./cause.ts";
import { weightOf } from "./check.ts";
import type { CheckScores } from "./check-scores.ts";
import type { ScoreReading } from "./reading.ts";
import { noChange, type WarningChange, warningChanges } from "./warning-change.ts";

/** How a check stands: its score, inconclusive, or not run at all. */
export type Standing = number | "inconclusive" | "not run";

/** What became of one check between two readings. */
export interface CheckDelta extends WarningChange {
  readonly name: string;
  readonly from: Standing;
  readonly to: Standing;
  /**
   * Points of the aggregate (of 10) that it gained or lost, over the checks that both readings have;
   * `undefined` where it cannot be compared.
   */
  readonly points: number | undefined;
  readonly cause: Cause;
}

/** What changed between two readings of one repository, and why. */
export interface Delta {
  readonly from: ScoreReading;
  readonly to: ScoreReading;
  /** Difference of the printed totals; `undefined` where one is inconclusive. */
  readonly total: number | undefined;
  /** Difference over the checks that both have: what is left when sets of checks do not matter. */
  readonly likeForLike: number | undefined;
  /** Checks that moved, or warn of something else, the largest loss first. */
  readonly checks: readonly CheckDelta[];
  /** What moved the total most; `undefined` where nothing did. */
  readonly cause: Cause | undefined;
}

/** Compares two readings, check by check where both have checks, else by the totals alone. */
export function compareReadings(from: ScoreReading, to: ScoreReading, weight: WeightOf = weightOf): Delta {
  const total =
    from.score === undefined || to.score === undefined ? undefined : rounded(to.score - from.score);
  if (from.checks.size === 0 || to.checks.size === 0) {
    const moved = from.score !== to.score;
    const cause = moved ? totalCause(from, to) : undefined;
    return { from, to, total, likeForLike: undefined, checks: [], cause };
  }
  const common = commonSums(from.checks, to.checks, weight);
  const checks = checkDeltas(from, to, weight, common.weight);
  const likeForLike =
    common.weight === 0 ? undefined : rounded((common.after - common.before) / common.weight);
  return { from, to, total, likeForLike, checks, cause: mainCause(checks) };
}

/** Points that the checks lost (negative) or gained for one of `causes`, like for like where that is known. */
export function pointsBy(delta: Delta, causes: ReadonlySet<Cause>): number {
  if (delta.checks.length === 0 && delta.likeForLike === undefined)
    return delta.cause !== undefined && causes.has(delta.cause) ? (delta.total ?? 0) : 0;
  const points = delta.checks.map((check) => (causes.has(check.cause) ? (check.points ?? 0) : 0));
  return rounded(points.reduce((sum, one) => sum + one, 0));
}

/** Checks that had a score and now have none, though they were run. */
export function lostSight(delta: Delta): readonly CheckDelta[] {
  return delta.checks.filter(({ from, to }) => typeof from === "number" && to === "inconclusive");
}

function totalCause(from: ScoreReading, to: ScoreReading): Cause {
  if (from.score === undefined || to.score === undefined) return "visibility";
  return causeOfTotal(samenessOf(from, to));
}

interface Sums {
  /** Of the checks that are conclusive in both. */
  readonly weight: number;
  /** Their weighted scores. */
  readonly before: number;
  readonly after: number;
}

function commonSums(from: CheckScores, to: CheckScores, weightOf: WeightOf): Sums {
  const sums = { weight: 0, before: 0, after: 0 };
  for (const name of from.keys()) {
    const [before, after] = [from.get(name), to.get(name)];
    if (before === undefined || after === undefined) continue;
    const weight = weightOf(name);
    sums.weight += weight;
    sums.before += weight * before;
    sums.after += weight * after;
  }
  return sums;
}

/** Two readings, and what each of their checks is compared by. */
interface Comparison {
  readonly from: ScoreReading;
  readonly to: ScoreReading;
  readonly weight: WeightOf;
  /** Weight of the checks that both have. */
  readonly common: number;
  readonly same: Sameness;
  /** `undefined` where the warnings of one were not kept. */
  readonly warnings: ((check: string) => WarningChange) | undefined;
}

function checkDeltas(
  from: ScoreReading,
  to: ScoreReading,
  weight: WeightOf,
  common: number,
): readonly CheckDelta[] {
  const warnings = from.warnings && to.warnings && warningChanges(from.warnings, to.warnings);
  const comparison = { from, to, weight, common, same: samenessOf(from, to), warnings };
  const names = [...from.checks.keys(), ...[...to.checks.keys()].filter((name) => !from.checks.has(name))];
  const deltas = names.flatMap((name) => checkDelta(name, comparison) ?? []);
  return deltas.sort((a, b) => (a.points ?? 0) - (b.points ?? 0) || (a.name < b.name ? -1 : 1));
}

/** `undefined` for a check that stands as it stood: most of all. */
function checkDelta(name: string, comparison: Comparison): CheckDelta | undefined {
  const { from, to, weight, common, same, warnings } = comparison;
  const [before, after] = [standing(from, name), standing(to, name)];
  // Another version of Scorecard words its warnings anew.
  const isRead = before === after ? same.version : before !== "not run" && after !== "not run";
  const change = (isRead && warnings?.(name)) || noChange;
  if (before === after && isNothing(change)) return undefined;
  const isComparable = typeof before === "number" && typeof after === "number";
  return {
    name,
    from: before,
    to: after,
    points: isComparable && common > 0 ? (weight(name) * (after - before)) / common : undefined,
    cause: isComparable ? causeOfCheck(name, same) : causeOfSet(before, after),
    ...change,
  };
}

function isNothing({ added, gone, goneMore }: WarningChange): boolean {
  return added.length === 0 && gone.length === 0 && goneMore === 0;
}

function causeOfSet(before: Standing, after: Standing): Cause {
  return before === "not run" || after === "not run" ? "source" : "visibility";
}

function standing({ checks }: ScoreReading, name: string): Standing {
  const score = checks.get(name);
  if (score !== undefined) return score;
  return checks.has(name) ? "inconclusive" : "not run";
}

function mainCause(checks: readonly CheckDelta[]): Cause | undefined {
  const sums = new Map<Cause, number>();
  for (const { cause, points, from, to } of checks)
    if (from !== to) sums.set(cause, (sums.get(cause) ?? 0) + Math.abs(points ?? 0));
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Free of the last digits that binary fractions leave: 7.1 - 6.3 is 0.8. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
