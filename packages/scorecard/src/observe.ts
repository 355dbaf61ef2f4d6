import { compareReadings, type Delta } from "./delta.ts";
import { latestReading, newTrack, type Track, withoutScore, withReading } from "./history.ts";
import type { Project } from "./project.ts";
import type { ScoreReading } from "./reading.ts";
import type { Lookup } from "./sources/collect.ts";
import { keptWarnings } from "./warning.ts";

/**
 * How a repository stands after this run. `ok`: a score of now. `stale`: the last known one, too old or because
 * no source has it any more. `unscored`: never had one. `gone`: it does not exist any more. `error`: no source
 * could tell; the last known score, if any, is kept.
 */
export type State = "ok" | "stale" | "unscored" | "gone" | "error";

export type Staleness = "old" | "unpublished" | "behind";

/** What this run found of one repository. */
export interface Observation {
  readonly project: Project;
  /** Its name of before, where it was renamed. */
  readonly formerly: Project | undefined;
  readonly state: State;
  /**
   * Why a score is stale: its scan is `old`, it is `unpublished` (no source has it any more), or its source fell
   * `behind`, as a cache that answers with an earlier scan.
   */
  readonly staleness: Staleness | undefined;
  /** Of now or the last known one. */
  readonly reading: ScoreReading | undefined;
  /** Whole days since the scan of `reading`. */
  readonly age: number | undefined;
  /** What changed since the reading before; `undefined` for the first one. */
  readonly delta: Delta | undefined;
  readonly error: unknown;
  /** What is known from now on. */
  readonly track: Track;
}

export interface ObserveOptions {
  readonly now: Date;
  /** Days after which a scan is stale. */
  readonly staleAfter: number;
  readonly formerly?: Project | undefined;
  readonly isGone?: boolean;
  /** Characters of warnings that are kept until the next run; of the others only marks. */
  readonly room: number;
}

/** Characters of warnings that are kept of all repositories together, and of one. */
const roomForAll = 4_000_000;
const rooms = [4_000, 2_000, 1_000];

/** Characters of warnings to keep of each of so many repositories; in steps, so that one more changes nothing. */
export function warningRoom(repositories: number): number {
  return rooms.find((room) => room * repositories <= roomForAll) ?? 0;
}

const day = 24 * 60 * 60 * 1000;

/** Joins what was known of a repository with what the sources say now. */
export function observe(
  project: Project,
  known: Track | undefined,
  lookup: Lookup<ScoreReading>,
  { now, staleAfter, formerly, isGone = false, room }: ObserveOptions,
): Observation {
  const track: Track = { ...(known ?? newTrack(project)), project, left: undefined };
  const last = latestReading(track);
  const about = { project, formerly, error: undefined, delta: undefined, staleness: undefined };
  const rest = { ...about, reading: last, age: last && ageOf(last, now), track };
  switch (lookup.state) {
    case "error":
      return { ...rest, state: "error", error: lookup.error };
    case "none":
      if (isGone) return { ...rest, state: "gone" };
      return last === undefined
        ? { ...rest, state: "unscored", track: withoutScore(track, now.toISOString()) }
        : { ...rest, state: "stale", staleness: "unpublished" };
    case "found": {
      const { value: reading } = lookup;
      // A cache may answer with an older scan than the one that is known: that is no news, and no change.
      if (last !== undefined && isOlder(reading, last))
        return { ...rest, state: "stale", staleness: "behind" };
      const age = ageOf(reading, now);
      const { warnings } = reading;
      const kept = { ...reading, warnings: warnings && keptWarnings(warnings, room) };
      const delta = last && { ...compareReadings(last, reading), from: withoutWarnings(last), to: kept };
      const isOld = age > staleAfter;
      const state = isOld ? "stale" : "ok";
      const staleness = isOld ? "old" : undefined;
      return { ...about, state, staleness, reading: kept, age, delta, track: withReading(track, kept) };
    }
  }
}

/** What a change came from needs its warnings no more: there are thousands of them. */
function withoutWarnings(reading: ScoreReading): ScoreReading {
  return { ...reading, warnings: undefined };
}

function ageOf({ date }: ScoreReading, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / day));
}

/** By whole days where one of the two has only a date. */
function isOlder(reading: ScoreReading, than: ScoreReading): boolean {
  const isTimed = reading.date.length > 10 && than.date.length > 10;
  const [a, b] = isTimed ? [reading.date, than.date] : [reading.date.slice(0, 10), than.date.slice(0, 10)];
  return Date.parse(a) < Date.parse(b);
}
