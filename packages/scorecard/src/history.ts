import { sameScores } from "./check-scores.ts";
import type { Project } from "./project.ts";
import { projectKey } from "./project.ts";
import type { ScoreReading } from "./reading.ts";

/** A repository that no source has a score of. */
export interface Unscored {
  /** ISO time of the first and of the last time that nothing was found. */
  readonly since: string;
  readonly asked: string;
  readonly times: number;
}

/** All that is known of one repository over time. */
export interface Track {
  readonly project: Project;
  /** Oldest first; each differs from the one before it in a score, or in what scored it. */
  readonly readings: readonly ScoreReading[];
  /** Scan that last gave what the newest reading says: its date and commit. */
  readonly seen: { readonly date: string; readonly commit: string | undefined } | undefined;
  readonly unscored: Unscored | undefined;
  /** ISO time since when it is not watched any more. */
  readonly left: string | undefined;
}

/** Tracks by project key. */
export type History = ReadonlyMap<string, Track>;

export function newTrack(project: Project): Track {
  return { project, readings: [], seen: undefined, unscored: undefined, left: undefined };
}

/** The newest reading as it was seen last: what the next one is compared with. */
export function latestReading({ readings, seen }: Track): ScoreReading | undefined {
  const newest = readings.at(-1);
  return newest && { ...newest, ...seen };
}

/** `track` with a further reading, which stands for itself only where it says something new. */
export function withReading(track: Track, reading: ScoreReading): Track {
  const newest = track.readings.at(-1);
  const seen = { date: reading.date, commit: reading.commit };
  const watched = { ...track, seen, unscored: undefined, left: undefined };
  if (newest === undefined) return { ...watched, readings: [reading] };
  const past = track.readings.slice(0, -1);
  if (saysTheSame(newest, reading))
    return { ...watched, readings: [...past, { ...newest, warnings: reading.warnings }] };
  // Its last commit is what the next one is compared with, also later on.
  const commit = track.seen === undefined ? newest.commit : track.seen.commit;
  return { ...watched, readings: [...past, { ...newest, commit, warnings: undefined }, reading] };
}

/** `track` once more without a score, at `now`. */
export function withoutScore(track: Track, now: string): Track {
  const { since = now, times = 0 } = track.unscored ?? {};
  return { ...track, unscored: { since, asked: now, times: times + 1 } };
}

const day = 24 * 60 * 60 * 1000;

/** Whether a repository without a score is to be asked for again: after 1, 2, 4 ... days, at most 28. */
export function isDue({ unscored }: Track, now: Date): boolean {
  if (unscored === undefined) return true;
  const pause = Math.min(2 ** (unscored.times - 1), 28) * day;
  // An hour less, so that a daily run that starts some minutes earlier does not leave out a day.
  return now.getTime() - Date.parse(unscored.asked) >= pause - day / 24;
}

/** `history` in which what is not among `watched` has left; it is kept. */
export function markLeft(history: History, watched: ReadonlySet<string>, now: string): History {
  const marked = [...history].map(([key, track]) => {
    const left = watched.has(key) ? undefined : (track.left ?? now);
    return [key, left === track.left ? track : { ...track, left }] as const;
  });
  return new Map(marked);
}

/** `history` without readings older than `days`; the newest of each repository stays, however old it is. */
export function retain(history: History, days: number, now: Date): History {
  const first = now.getTime() - days * day;
  const kept = [...history].map(([key, track]) => {
    const readings = track.readings.filter(
      ({ date }, at) => at === track.readings.length - 1 || Date.parse(date) >= first,
    );
    return [key, { ...track, readings }] as const;
  });
  return new Map(kept);
}

/** Both histories in one: of each repository all readings, once and in the order of their dates. */
export function mergeHistories(one: History, other: History): History {
  const merged = new Map(one);
  for (const [key, track] of other) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? track : mergeTracks(known, track));
  }
  return merged;
}

function mergeTracks(one: Track, other: Track): Track {
  const all = new Map<string, ScoreReading>();
  // What `one` has comes last and wins: it may know the checks of a total that `other` has too.
  for (const reading of [...other.readings, ...one.readings])
    all.set(`${reading.date.slice(0, 10)} ${reading.commit ?? ""} ${reading.score}`, reading);
  const readings = [...all.values()].sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
  const rest = one.readings.length > 0 || one.unscored !== undefined ? one : other;
  const last = readings.at(-1);
  const isNewer = last !== undefined && Date.parse(last.date) > Date.parse(rest.seen?.date ?? "1970-01-01");
  const seen = isNewer ? { date: last.date, commit: last.commit } : rest.seen;
  return { ...rest, project: one.project, readings, seen };
}

/** The history that a database or scores of earlier runs hold, as `entries`. */
export function historyOf(
  entries: Iterable<{ readonly project: Project; readonly readings: readonly ScoreReading[] }>,
): History {
  const tracks = [...entries].map(({ project, readings }): Track => {
    const last = readings.at(-1);
    const seen = last && { date: last.date, commit: last.commit };
    return { ...newTrack(project), readings, seen };
  });
  return new Map(tracks.map((track) => [projectKey(track.project), track]));
}

function saysTheSame(one: ScoreReading, other: ScoreReading): boolean {
  if (one.score !== other.score || one.version !== other.version || one.source !== other.source) return false;
  return sameScores(one.checks, other.checks);
}
