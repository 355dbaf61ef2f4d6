import type { Cell, Table } from "@ospo-actions/report";
import { remedyOf, riskOf, type ScoreReading, totalWeight, weightOf } from "@ospo-actions/scorecard";
import { signed } from "./words.ts";

/** A check with at most so many points counts as failing. */
const failing = 4;
const fixesShown = 10;
/** Checks that advice on a total names. */
const advised = 3;

/** In how many repositories each check fails. */
export function failingChecks(readings: readonly ScoreReading[]): Table {
  const counts = new Map<string, { low: number; all: number }>();
  for (const { checks } of readings)
    for (const name of checks.keys()) {
      const score = checks.get(name);
      if (score === undefined) continue;
      const { low, all } = counts.get(name) ?? { low: 0, all: 0 };
      counts.set(name, { low: low + (score <= failing ? 1 : 0), all: all + 1 });
    }
  const rows = [...counts]
    .filter(([, { low }]) => low > 0)
    .sort((a, b) => b[1].low - a[1].low || (a[0] < b[0] ? -1 : 1))
    .map(([name, { low, all }]): Cell[] => [name, low, all, riskOf(name) ?? ""]);
  return {
    id: "failing",
    title: "Most common failing checks",
    note: `Those with at most ${failing} of 10 points, of the repositories where the check was conclusive.`,
    columns: ["check", "failing", "repositories", "risk"],
    rows,
    chart: "bar",
  };
}

/** The checks that would gain all repositories together most. */
export function fixes(readings: readonly ScoreReading[]): Table {
  const sums = new Map<string, { points: number; repositories: number }>();
  for (const reading of readings)
    for (const { check, points: gain } of gainsOf(reading)) {
      const { points, repositories } = sums.get(check) ?? { points: 0, repositories: 0 };
      sums.set(check, { points: points + gain, repositories: repositories + 1 });
    }
  const rows = [...sums]
    .sort((a, b) => b[1].points - a[1].points || (a[0] < b[0] ? -1 : 1))
    .slice(0, fixesShown)
    .map(([check, { points, repositories }]): Cell[] => {
      const { effort = "", how = "" } = remedyOf(check) ?? {};
      const each = Math.round((points / repositories) * 100) / 100;
      return [check, Math.round(points * 10) / 10, repositories, each, effort, how.replaceAll("`", "")];
    });
  return {
    id: "fixes",
    title: "Fixes that gain most",
    note: "What all totals together would gain if the check had 10 points everywhere. What no work raises, such as `Maintained`, is left out.",
    columns: ["check", "points in all", "repositories", "points each", "effort", "how"],
    rows,
  };
}

interface Gain {
  readonly check: string;
  /** Points of the total, of 10. */
  readonly points: number;
}

/** What each check that can be raised would gain the total, had it 10 points. */
function gainsOf({ checks }: ScoreReading): readonly Gain[] {
  const weight = totalWeight(checks);
  const gains: Gain[] = [];
  for (const check of checks.keys()) {
    const score = checks.get(check);
    if (score === undefined || score >= 10 || remedyOf(check) === undefined) continue;
    const points = (weightOf(check) * (10 - score)) / weight;
    if (points > 0) gains.push({ check, points });
  }
  return gains;
}

/** What to do first to raise the total of a repository; empty where that is not known. */
export function firstSteps(reading: ScoreReading | undefined): string {
  const gains = reading === undefined ? [] : gainsOf(reading).toSorted((a, b) => b.points - a.points);
  const named = gains.slice(0, advised).map(({ check, points }) => `\`${check}\` (${signed(points)})`);
  return named.length === 0 ? "" : `Most would be gained by ${named.join(", ")}.`;
}

/** How to raise a check; empty where no work does. */
export function remedyWords(check: string): string {
  return remedyOf(check)?.how ?? "";
}
