import { isObject, type JsonObject } from "@ospo-actions/core";
import { noScores } from "./check-scores.ts";
import { parseObject, withMembers } from "./json.ts";
import { checkedProject, type Project, projectKey, projectName, shownName } from "./project.ts";
import { commitOf, isDate } from "./read-result.ts";
import type { ScoreReading } from "./reading.ts";

/** What a database of ossf/scorecard-monitor knows of one repository: totals, oldest first. */
interface DatabaseEntry {
  readonly project: Project;
  readonly readings: readonly ScoreReading[];
}

/** A database of ossf/scorecard-monitor, version 1 (without commits) or 2. */
export interface Database {
  readonly entries: ReadonlyMap<string, DatabaseEntry>;
  /** What is wrong in single places; they are left as they are. */
  readonly problems: readonly string[];
  /** The file as it was parsed. */
  readonly document: JsonObject;
}

export const emptyDatabase: Database = { entries: new Map(), problems: [], document: {} };

/** Reads a database file; an empty one is a new one. FORMAT where it is no JSON object. */
export function readDatabase(text: string, file: string): Database {
  return text.trim() === "" ? emptyDatabase : databaseIn(parseObject(text, file), file);
}

/** The database that a parsed file is. */
export function databaseIn(document: JsonObject, file: string): Database {
  const entries = new Map<string, DatabaseEntry>();
  const problems: string[] = [];
  for (const [project, value] of leaves(document)) {
    const where = `${file}: ${shownName(projectName(project))}`;
    try {
      const readings = readingsOf(value, (what) => problems.push(`${where}: ${what}`));
      entries.set(projectKey(checkedProject(project)), { project, readings });
    } catch (error) {
      problems.push(`${where}: ${error instanceof Error ? error.message : "cannot be read"}`);
    }
  }
  return { entries, problems, document };
}

/** Whether `document` is a database of the predecessor: nothing in it states a schema, as our own files do. */
export function isDatabase(document: JsonObject): boolean {
  return typeof document.schema !== "number";
}

function* leaves(document: JsonObject): Generator<readonly [Project, unknown]> {
  for (const [platform, owners] of Object.entries(document))
    for (const [owner, names] of Object.entries(isObject(owners) ? owners : {}))
      for (const [name, value] of Object.entries(isObject(names) ? names : {}))
        yield [{ platform, owner, name }, value];
}

function readingsOf(value: unknown, problem: (what: string) => void): readonly ScoreReading[] {
  const { previous, current } = isObject(value) ? value : {};
  const records = [...(Array.isArray(previous) ? previous : []), ...(current === undefined ? [] : [current])];
  if (records.length === 0) problem("has no score");
  return records.flatMap((record: unknown, at) => {
    const { score, date, commit } = isObject(record) ? record : {};
    const isScore = typeof score === "number" && ((score >= 0 && score <= 10) || score === -1);
    if (!isScore || typeof date !== "string" || !isDate(date)) {
      problem(`score ${at + 1} of ${records.length} is no score with a date`);
      return [];
    }
    return [totalReading(score === -1 ? undefined : score, date, commitOf(commit))];
  });
}

function totalReading(score: number | undefined, date: string, commit: string | undefined): ScoreReading {
  const unknown = { version: undefined, warnings: undefined, checks: noScores };
  return { kind: "scores", date, commit, score, source: "database", ...unknown };
}

/** A repository's next reading (several come in their order), and under which name its past stands in the file. */
export interface DatabaseUpdate {
  readonly project: Project;
  readonly reading: ScoreReading;
  /** Its former name, whose entry stays and is where a new one begins. */
  readonly formerly?: Project;
}

/**
 * The database as version 2 with what changed: a new total becomes `current`, and what was goes to the end of
 * `previous`. An equal total changes nothing, an inconclusive one is no score, and nothing is dropped.
 */
export function extendDatabase(database: Database, updates: readonly DatabaseUpdate[]): JsonObject {
  const changes = new Map<string, Map<string, Map<string, JsonObject>>>();
  for (const { project, reading, formerly } of updates) {
    const entry = database.entries.get(projectKey(project));
    const place = entry?.project ?? project;
    const owners = changes.get(place.platform) ?? new Map<string, Map<string, JsonObject>>();
    const names = owners.get(place.owner) ?? new Map<string, JsonObject>();
    const old = names.get(place.name) ?? entryAt(database.document, place);
    const next = nextEntry(old ?? (formerly && entryAt(database.document, formerly)), reading);
    if (next === undefined) continue;
    changes.set(place.platform, owners.set(place.owner, names.set(place.name, next)));
  }
  const platforms = [...changes].map(([platform, owners]) => {
    const old = database.document[platform];
    const known = new Map(isObject(old) ? Object.entries(old) : []);
    const next = [...owners].map(([owner, names]) => [owner, withMembers(known.get(owner), names)] as const);
    return [platform, withMembers(old, new Map(next))] as const;
  });
  return withMembers(database.document, new Map(platforms));
}

/** As its program writes it: two spaces, no line break at the end. */
export function formatDatabase(document: JsonObject): string {
  return JSON.stringify(document, undefined, 2);
}

function entryAt(document: JsonObject, { platform, owner, name }: Project): JsonObject | undefined {
  let at: unknown = document;
  for (const key of [platform, owner, name])
    at = isObject(at) ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined;
  return isObject(at) ? at : undefined;
}

function nextEntry(
  old: JsonObject | undefined,
  { score, date, commit }: ScoreReading,
): JsonObject | undefined {
  const current = isObject(old?.current) ? old.current : undefined;
  if (score === undefined || current?.score === score) return undefined;
  const previous = [...(Array.isArray(old?.previous) ? old.previous : []), ...(current ? [current] : [])];
  const record = { score, date, ...(commit === undefined ? {} : { commit }) };
  const changes = new Map<string, unknown>([
    ["previous", previous],
    ["current", record],
  ]);
  return withMembers(old, changes);
}
