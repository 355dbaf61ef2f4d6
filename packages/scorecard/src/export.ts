import { escapeCsv } from "@ospo-actions/core";
import type { History } from "./history.ts";
import { projectName } from "./project.ts";
import type { ScoreReading } from "./reading.ts";

/** Every reading as a row, for spreadsheets and databases: one column a check. */
export function historyToCsv(history: History): string {
  const names = new Set<string>();
  for (const [, reading] of rows(history)) for (const name of reading.checks.keys()) names.add(name);
  const checks = [...names].sort();
  const head = ["repository", "date", "commit", "version", "source", "score", ...checks];
  const lines = [...rows(history)].map(([repository, reading]) => {
    const { date, commit = "", version = "", source, score = "" } = reading;
    const cells = checks.map((name) => (reading.checks.has(name) ? (reading.checks.get(name) ?? -1) : ""));
    return [repository, date, commit, version, source, score, ...cells];
  });
  return [head, ...lines].map((cells) => `${cells.map((cell) => escapeCsv(cell)).join(",")}\r\n`).join("");
}

/** Every reading as a JSON object a line; -1 is inconclusive. */
export function historyToJsonl(history: History): string {
  return [...rows(history)]
    .map(([repository, { date, commit, version, source, score, checks }]) => {
      const scores = Object.fromEntries([...checks].map(([name, one]) => [name, one ?? -1]));
      const reading = { repository, date, commit, version, source, score: score ?? -1, checks: scores };
      return `${JSON.stringify(reading)}\n`;
    })
    .join("");
}

function* rows(history: History): Generator<readonly [string, ScoreReading]> {
  for (const [, track] of [...history].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const reading of track.readings) yield [projectName(track.project), reading];
}
