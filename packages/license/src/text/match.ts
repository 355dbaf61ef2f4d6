import { shingleWords } from "./shingle.ts";
import type { Entry, Texts } from "./texts.ts";

/** How a text and one license text cover each other. */
export interface Covering {
  readonly entry: Entry;
  /** 1 for each word of the text's trace that stands in a run of words that the license has too. */
  readonly covered: Uint8Array;
  /** How many of them there are. */
  readonly sum: number;
  /** How many words have to be there, how many of them the text lacks, and which, by their numbers. */
  readonly length: number;
  readonly missing: number;
  readonly lacks: readonly number[];
  /** How many shingles of the license, in its order of words, the text has. */
  readonly shared: number;
}

/** A license that may be in a text. */
export interface Candidate {
  /** Whether at least this part of the words that have to be there is. */
  holds(least: number): boolean;
  cover(): Covering;
}

/** Shorter runs of words in common say nothing. */
const leastRun = 5;
const mostCandidates = 40;
/** Of the shingles that find a license this part has to be there. */
const leastShared = 0.4;

/** The licenses that may be in the text of these shingles, most of whose own are there. */
export function candidatesFor(hashes: Uint32Array, texts: Texts): readonly Candidate[] {
  const set = new Set(hashes);
  set.delete(0);
  return texts
    .candidates(set, leastShared)
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostCandidates)
    .map(([number]) => {
      const entry = texts.entry(number);
      return {
        holds: (least) => isHeld(entry, set, least),
        cover: () => covering(entry, hashes, set),
      };
    });
}

/** Looks no further than it takes to tell that too many words stand in no shingle that the text has. */
function isHeld({ hashes, core: [from, to] }: Entry, set: ReadonlySet<number>, least: number): boolean {
  let missing = 0;
  let end = 0;
  for (let word = Math.max(0, from - shingleWords + 1); word < to; word++) {
    if (word < hashes.length && set.has(hashes[word] as number)) end = word + shingleWords;
    if (word >= end && word >= from && 1 - ++missing / (to - from) < least) return false;
  }
  return true;
}

function covering(entry: Entry, hashes: Uint32Array, set: ReadonlySet<number>): Covering {
  const [from, to] = entry.core;
  const there = runs(entry.hashes, set, shingleWords);
  const lacks: number[] = [];
  for (let i = from; i < to; i++) if (there[i] !== 1) lacks.push(entry.words[i] as number);
  let shared = 0;
  for (const hash of entry.hashes) if (set.has(hash)) shared++;
  const covered = runs(hashes, entry.set(), Math.min(leastRun, to - from));
  let sum = 0;
  for (const mark of covered) sum += mark;
  return { entry, covered, sum, length: to - from, missing: lacks.length, lacks, shared };
}

/** Marks the words in runs of at least `least` whose shingles are all in `set`. */
function runs(hashes: Uint32Array, set: ReadonlySet<number>, least: number): Uint8Array {
  const marks = new Uint8Array(hashes.length === 0 ? 0 : hashes.length + shingleWords - 1);
  let start = -1;
  for (let i = 0; i <= hashes.length; i++) {
    const inside = i < hashes.length && set.has(hashes[i] as number);
    if (inside && start === -1) start = i;
    if (inside || start === -1) continue;
    const end = i + shingleWords - 1;
    if (end - start >= least) marks.fill(1, start, end);
    start = -1;
  }
  return marks;
}
