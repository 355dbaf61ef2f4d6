import type { Cell, Table } from "@ospo-actions/report";
import { type History, latestReading, type Observation, projectName } from "@ospo-actions/scorecard";
import { changesTable } from "./changes.ts";
import type { Judged } from "./evaluate.ts";
import { failingChecks, fixes } from "./fixes.ts";
import type { GroupsOf } from "./groups.ts";
import { nameOf } from "./name.ts";
import { median } from "./quantile.ts";
import { distribution, trend } from "./trend.ts";
import { scoreWords, signed } from "./words.ts";

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

/** The lowest score first, those without one last. */
function repositories(observations: readonly Observation[]): Table {
  const rows = observations
    .filter(({ state }) => state !== "unscored")
    .toSorted((a, b) => (a.reading?.score ?? 11) - (b.reading?.score ?? 11) || compare(nameOf(a), nameOf(b)))
    .map((observation): Cell[] => {
      const { reading, delta, state, age } = observation;
      return [
        nameOf(observation),
        reading?.score ?? (reading ? "inconclusive" : ""),
        delta?.total ? signed(delta.total, 1) : "",
        delta?.cause ?? "",
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
