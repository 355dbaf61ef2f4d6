import { aggregate, type CheckScore, commonChecks, totalWeight, type WeightOf } from "./aggregate.ts";
import { type Cause, causeOfCheck, causeOfTotal, samenessOf } from "./cause.ts";
import { weightOf } from "./check.ts";
import type { ScoreReading } from "./reading.ts";
import { compareWarnings, type WarningChange } from "./warning.ts";

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
  const checks = checkDeltas(from, to, weight);
  return { from, to, total, likeForLike: likeForLike(from, to, weight), checks, cause: mainCause(checks) };
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

function checkDeltas(from: ScoreReading, to: ScoreReading, weight: WeightOf): readonly CheckDelta[] {
  const same = samenessOf(from, to);
  const common = totalWeight(commonChecks(from.checks, to.checks), weight);
  const names = [...new Set([...from.checks.keys(), ...to.checks.keys()])].sort();
  const deltas = names.map((name): CheckDelta => {
    const [before, after] = [standing(from, name), standing(to, name)];
    const isComparable = typeof before === "number" && typeof after === "number";
    return {
      name,
      from: before,
      to: after,
      points: isComparable && common > 0 ? (weight(name) * (after - before)) / common : undefined,
      cause: isComparable ? causeOfCheck(name, same) : causeOfSet(before, after),
      ...warningChange(name, from, to),
    };
  });
  return deltas.filter(isChange).sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
}

/** Nothing where one of them did not run the check, or its warnings were not kept. */
function warningChange(name: string, from: ScoreReading, to: ScoreReading): WarningChange {
  const isKnown = from.warnings && to.warnings && from.checks.has(name) && to.checks.has(name);
  if (!isKnown) return { added: [], gone: [] };
  return compareWarnings(from.warnings.get(name) ?? [], to.warnings.get(name) ?? []);
}

function isChange({ from, to, added, gone }: CheckDelta): boolean {
  return from !== to || added.length > 0 || gone.length > 0;
}

function causeOfSet(before: Standing, after: Standing): Cause {
  return before === "not run" || after === "not run" ? "source" : "visibility";
}

function standing({ checks }: ScoreReading, name: string): Standing {
  const score: CheckScore = checks.get(name);
  if (score !== undefined) return score;
  return checks.has(name) ? "inconclusive" : "not run";
}

function likeForLike(from: ScoreReading, to: ScoreReading, weight: WeightOf): number | undefined {
  const before = aggregate(commonChecks(from.checks, to.checks), weight);
  const after = aggregate(commonChecks(to.checks, from.checks), weight);
  return before === undefined || after === undefined ? undefined : rounded(after - before);
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
