/** A check's score, 0 to 10, or `undefined` for inconclusive, which is no score. */
export type CheckScore = number | undefined;

/** Scores by check. A check that is not in it was not run. A `Map` is one. */
export interface CheckScores extends Iterable<readonly [string, CheckScore]> {
  readonly size: number;
  has(check: string): boolean;
  get(check: string): CheckScore;
  keys(): Iterable<string>;
}

export const noScores: CheckScores = new Map();

/**
 * Scores in the order of their checks' names, in a form to keep of thousands of repositories: the names once for
 * all that have the same checks, and of each a character a check, which is a tenth of what a `Map` takes.
 */
export function checkScores(scores: readonly (readonly [string, CheckScore])[]): CheckScores {
  if (scores.length === 0) return noScores;
  const entries = scores.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const names = namesOf(entries.map(([name]) => name));
  const isSmall = entries.every(
    ([, score]) => score === undefined || (Number.isInteger(score) && score <= 10),
  );
  if (names === undefined || !isSmall || names.places.size < entries.length) return new Map(entries);
  return new Vector(names, String.fromCharCode(...entries.map(([, score = inconclusive]) => zero + score)));
}

/** Whether two readings say the same of the same checks. */
export function sameScores(one: CheckScores, other: CheckScores): boolean {
  if (one instanceof Vector && other instanceof Vector && one.names === other.names)
    return one.scores === other.scores;
  if (one.size !== other.size) return false;
  for (const [name, score] of one) if (!other.has(name) || other.get(name) !== score) return false;
  return true;
}

/** Character of the score 0; that of inconclusive comes after the one of 10. */
const zero = 48;
const inconclusive = 11;

interface Names {
  readonly list: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

class Vector implements CheckScores {
  readonly names: Names;
  readonly scores: string;

  constructor(names: Names, scores: string) {
    this.names = names;
    this.scores = scores;
  }

  get size(): number {
    return this.scores.length;
  }

  has(check: string): boolean {
    return this.names.places.has(check);
  }

  get(check: string): CheckScore {
    const place = this.names.places.get(check);
    return place === undefined ? undefined : this.#at(place);
  }

  keys(): Iterable<string> {
    return this.names.list;
  }

  *[Symbol.iterator](): Generator<readonly [string, CheckScore]> {
    for (const [place, name] of this.names.list.entries()) yield [name, this.#at(place)];
  }

  #at(place: number): CheckScore {
    const score = this.scores.charCodeAt(place) - zero;
    return score === inconclusive ? undefined : score;
  }
}

/** Sets of checks that are told apart: Scorecard has a handful; a hostile file could name a new one each time. */
const setsAtMost = 1_000;
const sets = new Map<string, Names>();

function namesOf(list: readonly string[]): Names | undefined {
  const key = JSON.stringify(list);
  const known = sets.get(key);
  if (known !== undefined || sets.size >= setsAtMost) return known;
  const names = { list, places: new Map(list.map((name, place) => [name, place])) };
  sets.set(key, names);
  return names;
}
