import type { Cell, Table } from "@ospo-actions/report";
import type { History, ScoreReading } from "@ospo-actions/scorecard";
import { median, quantile } from "./quantile.ts";

/** Months of the trend. */
const monthsShown = 24;

/** How many repositories have how good a score. */
export function distribution(readings: readonly ScoreReading[]): Table {
  const counts = new Array<number>(10).fill(0);
  for (const { score } of readings) {
    const band = Math.min(Math.floor(score ?? -1), 9);
    if (band >= 0) counts[band] = (counts[band] ?? 0) + 1;
  }
  const isEmpty = counts.every((count) => count === 0);
  return {
    id: "distribution",
    title: "Scores",
    columns: ["score", "repositories"],
    rows: isEmpty ? [] : counts.map((count, band): Cell[] => [`${band} to ${band + 1}`, count]),
    chart: "bar",
  };
}

/** How scores were at the end of each month, by what was known of each repository then. */
export function trend(history: History): Table {
  const rows = monthsOf(history).map((month): Cell[] => {
    const scores = [...history.values()].flatMap(({ readings, left }) => {
      if (left !== undefined && left.slice(0, 7) < month) return [];
      return readings.findLast(({ date }) => date.slice(0, 7) <= month)?.score ?? [];
    });
    return [
      month,
      median(scores) ?? "",
      quantile(scores, 0.25) ?? "",
      quantile(scores, 0.75) ?? "",
      scores.length,
    ];
  });
  return {
    id: "trend",
    title: "Median score by month",
    note: "Of all repositories that were watched then. A quarter of them had no more than the lower quartile, a quarter no less than the upper one.",
    columns: ["month", "median", "lower", "upper", "repositories"],
    rows: rows.length > 1 ? rows : [],
    chart: "line",
  };
}

/** Every month from the first reading to the last, as `2026-11`; the newest ones. */
function monthsOf(history: History): readonly string[] {
  let [first, last] = ["9999-12", ""];
  for (const { readings } of history.values())
    for (const { date } of readings) {
      const month = date.slice(0, 7);
      if (month < first) first = month;
      if (month > last) last = month;
    }
  const months: string[] = [];
  const [year = 0, month = 0] = last.split("-").map(Number);
  for (let back = 0; last !== "" && back < monthsShown; back++) {
    const one = new Date(Date.UTC(year, month - 1 - back)).toISOString().slice(0, 7);
    if (one < first) break;
    months.unshift(one);
  }
  return months;
}
