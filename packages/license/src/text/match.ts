import { shingles, shingleWords } from "./shingle.ts";
import type { Entry, Texts } from "./texts.ts";

/** How a text and one license text cover each other. */
export interface Covering {
  readonly number: number;
  readonly entry: Entry;
  /** 1 for each word of the text that stands in a run of words that the license has too. */
  readonly covered: Uint8Array;
  /** Words of the license that the text lacks, and how many have to be there. */
  readonly missing: number;
  readonly length: number;
  /** The numbers of the words that it lacks. */
  readonly lacks: readonly number[];
  /** How many shingles of the license, in its order of words, the text has. */
  readonly shared: number;
}

/** Shorter runs of words in common say nothing. */
const leastRun = 5;
const mostCandidates = 40;

/** How each license text that may be in a text covers it; nothing for fewer than three words. */
export function coverings(words: Uint16Array, texts: Texts, leastContainment: number): readonly Covering[] {
  const hashes = shingles(words);
  const set = new Set(hashes);
  return [...texts.candidates(hashes)]
    .filter(([, part]) => part >= leastContainment)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostCandidates)
    .map(([number]) => covering(number, texts.entry(number), hashes, set, words.length));
}

function covering(
  number: number,
  entry: Entry,
  hashes: Uint32Array,
  set: ReadonlySet<number>,
  words: number,
): Covering {
  const [from, to] = entry.core;
  const there = runs(entry.hashes, set, entry.hashes.length + shingleWords - 1, shingleWords);
  const lacks: number[] = [];
  for (let i = from; i < to; i++) if (there[i] === 0) lacks.push(entry.words[i] as number);
  const missing = lacks.length;
  let shared = 0;
  for (const hash of entry.hashes) if (set.has(hash)) shared++;
  const least = Math.min(leastRun, to - from);
  return {
    number,
    entry,
    covered: runs(hashes, entry.set, words, least),
    missing,
    lacks,
    length: to - from,
    shared,
  };
}

/** Marks the words in runs of at least `least` whose shingles are all in `set`. */
function runs(hashes: Uint32Array, set: ReadonlySet<number>, words: number, least: number): Uint8Array {
  const marks = new Uint8Array(words);
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
