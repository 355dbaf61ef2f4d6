import type { Cell, Table } from "@ospo-actions/report";
import {
  type History,
  latestReading,
  type Observation,
  printedScore,
  projectName,
  riskOf,
  type ScoreReading,
  totalWeight,
  weightOf,
} from "@ospo-actions/scorecard";
import { changesTable } from "./changes.ts";
import type { Judged } from "./evaluate.ts";
import type { GroupsOf } from "./groups.ts";
import { nameOf } from "./name.ts";
import { causeWords, scoreWords, signed } from "./words.ts";

/** A check with at most so many points counts as failing. */
const failing = 4;
const fixesShown = 10;
/** Months of the trend. */
const monthsShown = 24;

/** How the repositories stand and moved, for people: the same whatever order they were asked in. */
export function tablesOf(
  all: readonly Judged[],
  history: History,
  groups: GroupsOf | undefined,
): readonly Table[] {
  const observations = all.map(({ observation }) => observation);
  const readings = observations.flatMap(({ reading }) => reading ?? []);
  return [
    distribution(readings),
    changesTable(observations),
    failingChecks(readings),
    fixes(readings),
    repositories(observations),
    ...(groups ? [groupTable(observations, groups)] : []),
    trend(history),
    unscored(observations),
    left(history),
  ].filter(({ rows }) => rows.length > 0);
}

/** The middle one; `undefined` for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : printedScore((low + high) / 2);
}

function distribution(readings: readonly ScoreReading[]): Table {
  const counts = new Array<number>(10).fill(0);
  for (const { score } of readings) {
    const band = Math.min(Math.floor(score ?? -1), 9);
    if (band >= 0) counts[band] = (counts[band] ?? 0) + 1;
  }
  const rows = counts.map((count, band): Cell[] => [`${band} to ${band + 1}`, count]);
  const isEmpty = counts.every((count) => count === 0);
  return {
    id: "distribution",
    title: "Scores",
    columns: ["score", "repositories"],
    rows: isEmpty ? [] : rows,
    chart: "bar",
  };
}

function failingChecks(readings: readonly ScoreReading[]): Table {
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
    .sort((a, b) => b[1].low - a[1].low || compare(a[0], b[0]))
    .map(([name, { low, all }]): Cell[] => [name, low, all, riskOf(name) ?? ""]);
  const columns = ["check", "failing", "repositories", "risk"];
  return {
    id: "failing",
    title: `Most common failing checks (at most ${failing} points)`,
    columns,
    rows,
    chart: "bar",
  };
}

/** What each check would gain all repositories together if it had full points everywhere. */
function fixes(readings: readonly ScoreReading[]): Table {
  const gains = new Map<string, { points: number; repositories: number }>();
  for (const { checks } of readings) {
    const weight = totalWeight(checks);
    if (weight === 0) continue;
    for (const name of checks.keys()) {
      const score = checks.get(name);
      if (score === undefined) continue;
      const gain = (weightOf(name) * (10 - score)) / weight;
      const { points, repositories } = gains.get(name) ?? { points: 0, repositories: 0 };
      if (gain > 0) gains.set(name, { points: points + gain, repositories: repositories + 1 });
    }
  }
  const rows = [...gains]
    .sort((a, b) => b[1].points - a[1].points || compare(a[0], b[0]))
    .slice(0, fixesShown)
    .map(([name, { points, repositories }]): Cell[] => [
      name,
      Math.round(points * 10) / 10,
      repositories,
      Math.round((points / repositories) * 100) / 100,
    ]);
  const columns = ["check", "points gained in all", "repositories", "points each"];
  return { id: "fixes", title: "Fixes that gain most", columns, rows, chart: "bar" };
}

function repositories(observations: readonly Observation[]): Table {
  const rows = observations
    .filter(({ state }) => state !== "unscored")
    .map((observation): Cell[] => {
      const { reading, delta, state, age } = observation;
      return [
        nameOf(observation),
        reading?.score ?? (reading ? "inconclusive" : ""),
        delta?.total ? signed(delta.total) : "",
        delta?.cause === undefined ? "" : causeWords(delta.cause),
        state,
        age ?? "",
        reading?.source ?? "",
        reading?.commit?.slice(0, 12) ?? "",
      ];
    });
  const columns = ["repository", "score", "change", "why", "state", "days old", "source", "commit"];
  return { id: "repositories", title: "Repositories", columns, rows, filters: ["state", "source", "why"] };
}

function groupTable(observations: readonly Observation[], groups: GroupsOf): Table {
  const members = new Map<string, number[]>();
  for (const { project, reading } of observations) {
    if (reading?.score === undefined) continue;
    const names = groups(project);
    for (const name of names.length === 0 ? ["(none)"] : names) {
      const scores = members.get(name) ?? [];
      scores.push(reading.score);
      members.set(name, scores);
    }
  }
  const rows = [...members]
    .sort((a, b) => compare(a[0], b[0]))
    .map(([name, scores]): Cell[] => [name, median(scores) ?? "", scores.length, Math.min(...scores)]);
  const columns = ["group", "median", "repositories", "lowest"];
  return { id: "groups", title: "Groups", columns, rows, chart: "bar" };
}

/** The median at the end of each month, of what was known of each repository then. */
function trend(history: History): Table {
  const months = new Set<string>();
  for (const { readings } of history.values()) for (const { date } of readings) months.add(date.slice(0, 7));
  const shown = [...months].sort().slice(-monthsShown);
  const rows = shown.map((month): Cell[] => {
    const scores = [...history.values()].flatMap(({ readings, left: gone }) => {
      if (gone !== undefined && gone.slice(0, 7) < month) return [];
      return readings.findLast(({ date }) => date.slice(0, 7) <= month)?.score ?? [];
    });
    return [month, median(scores) ?? "", scores.length];
  });
  const columns = ["month", "median", "repositories"];
  return {
    id: "trend",
    title: "Median score by month",
    columns,
    rows: rows.length > 1 ? rows : [],
    chart: "bar",
  };
}

function unscored(observations: readonly Observation[]): Table {
  const rows = observations
    .filter(({ state }) => state === "unscored")
    .map((observation): Cell[] => {
      const { since, asked, times } = observation.track.unscored ?? { since: "", asked: "", times: 0 };
      return [nameOf(observation), since.slice(0, 10), asked.slice(0, 10), times];
    });
  const columns = ["repository", "first asked", "last asked", "times"];
  return { id: "unscored", title: "Without a score", columns, rows };
}

function left(history: History): Table {
  const rows = [...history.values()]
    .filter((track) => track.left !== undefined)
    .map((track): Cell[] => [
      projectName(track.project),
      track.left?.slice(0, 10) ?? "",
      scoreWords(latestReading(track)?.score),
    ])
    .sort((a, b) => compare(String(a[0]), String(b[0])));
  return {
    id: "left",
    title: "Left the scope, history kept",
    columns: ["repository", "since", "last score"],
    rows,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
