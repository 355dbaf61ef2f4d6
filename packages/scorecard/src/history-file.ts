import { isObject, type JsonObject, OspoError } from "@ospo-actions/core";
import { type CheckScore, checkScores, noScores } from "./check-scores.ts";
import type { History, Track, Unscored } from "./history.ts";
import { parseObject } from "./json.ts";
import { projectKey, projectName, projectOf, shownName } from "./project.ts";
import { commitOf, isDate } from "./read-result.ts";
import type { ScoreReading, SourceName } from "./reading.ts";
import { noWarnings, type Warnings } from "./warning.ts";

/** Version of the file's own shape; a newer one is refused and stays as it is. */
export const historySchema = 1;

const sources: readonly string[] = ["results", "api", "deps.dev", "cli", "database"] satisfies SourceName[];

/**
 * The compact form of a history: names of checks once, a reading as one short row, a repository a line, so
 * that a version control's difference shows what changed. -1 is inconclusive, `null` not run.
 */
export function formatHistory(history: History): string {
  const names = new Set<string>();
  for (const { readings } of history.values())
    for (const { checks } of readings) for (const name of checks.keys()) names.add(name);
  const checks = [...names].sort();
  const tracks = [...history].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = tracks.map(
    ([, track]) => `${JSON.stringify(projectName(track.project))}:${JSON.stringify(rowOf(track, checks))}`,
  );
  const head = `{"schema":${historySchema},"kind":"scorecard-history","checks":${JSON.stringify(checks)},"repositories":{`;
  return `${head}${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}}}\n`;
}

export interface ParsedHistory {
  readonly history: History;
  readonly problems: readonly string[];
}

/** Reads it back. FORMAT for anything else, for a newer schema too; what is wrong with one repository is told. */
export function parseHistory(text: string, file: string): ParsedHistory {
  return historyIn(parseObject(text, file), file);
}

/** The history that a parsed file is. */
export function historyIn(document: JsonObject, file: string): ParsedHistory {
  const { schema, checks, repositories } = document;
  if (typeof schema !== "number" || !isObject(repositories) || !isTexts(checks))
    throw new OspoError("FORMAT", `${file} is no history of scorecard-monitor`);
  if (schema > historySchema)
    throw new OspoError("FORMAT", `${file} has schema ${schema}; this version knows ${historySchema}`, {
      fix: "Use the newer version of ospo-actions that wrote it. The file was left as it is.",
    });
  const history = new Map<string, Track>();
  const problems: string[] = [];
  for (const [name, value] of Object.entries(repositories)) {
    try {
      const track = trackOf(name, value, checks);
      history.set(projectKey(track.project), track);
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : "an entry cannot be read"}`);
    }
  }
  return { history, problems };
}

function rowOf({ readings, seen, unscored, left }: Track, checks: readonly string[]): JsonObject {
  const last = readings.at(-1);
  return {
    ...(seen && { seen: [seen.date, ...(seen.commit === undefined ? [] : [seen.commit])] }),
    ...(unscored && { unscored }),
    ...(left && { left }),
    ...(readings.length > 0 && { scores: readings.map((reading) => readingRow(reading, checks)) }),
    ...(last?.warnings && warningRow(last.warnings)),
  };
}

function warningRow({ lines, marks }: Warnings): JsonObject {
  return { warnings: Object.fromEntries(lines), ...(marks && { marks }) };
}

function readingRow(
  { date, commit, version, source, score, checks }: ScoreReading,
  names: readonly string[],
): readonly unknown[] {
  const row = [date, commit ?? null, version ?? null, source, score ?? -1];
  if (checks.size === 0) return row;
  const vector = names.map((name) => (checks.has(name) ? (checks.get(name) ?? -1) : null));
  return [...row, vector.slice(0, vector.findLastIndex((score) => score !== null) + 1)];
}

function trackOf(name: string, value: unknown, checks: readonly string[]): Track {
  const project = projectOf(name);
  const { seen, unscored, left, scores, warnings, marks } = isObject(value) ? value : {};
  const rows: readonly unknown[] = Array.isArray(scores) ? scores : [];
  const readings = rows.map((row) => readingAt(row, checks, name));
  const last = readings.pop();
  const [date, commit] = Array.isArray(seen) ? (seen as readonly unknown[]) : [];
  return {
    project,
    readings: last === undefined ? [] : [...readings, { ...last, warnings: warningsAt(warnings, marks) }],
    seen: typeof date === "string" && isDate(date) ? { date, commit: commitOf(commit) } : undefined,
    unscored: unscoredAt(unscored),
    left: typeof left === "string" && isDate(left) ? left : undefined,
  };
}

function readingAt(row: unknown, names: readonly string[], where: string): ScoreReading {
  const [date, commit, version, source, score, vector = []] = Array.isArray(row) ? (row as unknown[]) : [];
  const isSound = typeof date === "string" && isDate(date) && isScore(score) && Array.isArray(vector);
  if (!isSound || !vector.every((one) => one === null || isScore(one)) || vector.length > names.length)
    throw new OspoError("FORMAT", `${shownName(where)}: a reading cannot be read`);
  const scores = (vector as readonly (number | null)[]).map((one, at) => [names[at] ?? "", one] as const);
  const run = scores.filter((one): one is readonly [string, number] => one[1] !== null);
  return {
    kind: "scores",
    date,
    commit: commitOf(commit),
    version: typeof version === "string" ? version.slice(0, 60) : undefined,
    source: sources.includes(String(source)) ? (source as SourceName) : "database",
    score: conclusive(score),
    checks: run.length === 0 ? noScores : checkScores(run.map(([name, one]) => [name, conclusive(one)])),
    warnings: undefined,
  };
}

function conclusive(score: number): CheckScore {
  return score === -1 ? undefined : score;
}

function isScore(value: unknown): value is number {
  return typeof value === "number" && (value === -1 || (value >= 0 && value <= 10));
}

function warningsAt(value: unknown, marks: unknown): ScoreReading["warnings"] {
  if (!isObject(value)) return undefined;
  const lines = Object.entries(value).filter((one): one is [string, string[]] => isTexts(one[1]));
  return {
    lines: lines.length === 0 ? noWarnings.lines : new Map(lines),
    marks: typeof marks === "string" ? marks : "",
  };
}

function unscoredAt(value: unknown): Unscored | undefined {
  const { since, asked, times } = isObject(value) ? value : {};
  const isSound = typeof since === "string" && typeof asked === "string" && isDate(since) && isDate(asked);
  return isSound && typeof times === "number" && times >= 1 ? { since, asked, times } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
