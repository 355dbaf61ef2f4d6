import { hash } from "node:crypto";
import { type Covering, candidatesFor } from "./match.ts";
import { rankOf } from "./rank.ts";
import { shingleWords } from "./shingle.ts";
import type { Texts } from "./texts.ts";
import { expand, type Trace, traceOf } from "./trace.ts";

/** A license whose whole text was found. */
export interface Found {
  readonly id: string;
  /** Other ids of the same text, as `-or-later` for `-only`. */
  readonly aliases: readonly string[];
  /** 1 where nothing is missing and nothing is added between its first and last word. */
  readonly similarity: number;
  /** The part of the license that is there. */
  readonly containment: number;
  /** Rights that it grants in words that are not there: a text without "sell" is not MIT. */
  readonly lacks: readonly string[];
}

/** Which licenses a text holds, and which of its words they explain. */
export interface Finding {
  readonly found: readonly Found[];
  /** 1 for each word that a found license explains. */
  readonly explained: Uint8Array;
  /** The license that comes nearest where none was found. */
  readonly resembles?: Found;
}

/** Words whose absence takes a right away. */
const rights = [
  "sell",
  "sublicense",
  "modify",
  "distribute",
  "copy",
  "use",
  "commercial",
  "merge",
  "publish",
];

/** In longer texts the words that grant recur, and whole paragraphs come and go between editions. */
const shortText = 400;

/** A license is there when this part of its words is. */
const leastContainment = 0.92;
/** And when this part of it is not part of another license that was found first. */
const leastNew = 0.5;
/** Where none is there, one resembles the text of which this part is. */
const leastLikeness = 0.6;

/** The licenses whose texts stand in a text, the best explanation first, until nothing more is explained. */
export function find(words: Uint16Array, texts: Texts): Finding {
  const trace = traceOf(words, texts.sieve);
  const { chosen, nearest } = locateOnce(trace, texts);
  const explained = new Uint8Array(words.length);
  const found = chosen.map((covering) => {
    const covered = expand(covering.covered, trace, words.length);
    const one = describe(covering, covered, explained, texts);
    covered.forEach((mark, i) => {
      if (mark === 1) explained[i] = 1;
    });
    return one;
  });
  const resembles =
    nearest && describe(nearest, expand(nearest.covered, trace, words.length), explained, texts);
  return { found, explained, ...(resembles && { resembles }) };
}

/** The licenses that a trace holds, in the order of what they explain; without any, the one that comes nearest. */
interface Located {
  readonly chosen: readonly Covering[];
  readonly nearest: Covering | undefined;
}

/** So many are kept, and of traces of so many shingles: most packages carry one of a few texts. */
const [keptTraces, keptShingles] = [4_096, 20_000];
const located = new WeakMap<Texts, Map<string, Located>>();

function locateOnce({ hashes }: Trace, texts: Texts): Located {
  if (hashes.length > keptShingles) return locate(hashes, texts);
  const known = located.get(texts) ?? new Map<string, Located>();
  located.set(texts, known);
  const key = hash("sha256", hashes, "base64");
  const before = known.get(key);
  if (before !== undefined) return before;
  const result = locate(hashes, texts);
  if (known.size < keptTraces) known.set(key, result);
  return result;
}

function locate(hashes: Uint32Array, texts: Texts): Located {
  const all = candidatesFor(hashes, texts);
  const whole = all.filter((one) => one.holds(leastContainment)).map((one) => one.cover());
  const explained = new Uint8Array(hashes.length + shingleWords);
  const chosen: Covering[] = [];
  const left = new Set(whole);
  for (;;) {
    const scored = [...left]
      .map((covering) => ({ covering, gain: gain(covering, explained) }))
      .filter(({ covering, gain }) => gain >= leastNew * covering.length);
    const best = scored.reduce<Scored | undefined>(
      (a, b) => (a === undefined || better(b, a) ? b : a),
      undefined,
    );
    if (best === undefined) break;
    const taken = preferred(best, scored);
    chosen.push(taken);
    left.delete(taken);
    taken.covered.forEach((covered, i) => {
      if (covered === 1) explained[i] = 1;
    });
  }
  if (chosen.length > 0) return { chosen, nearest: undefined };
  const [nearest] = all.map((one) => one.cover()).sort((a, b) => b.sum - b.missing - (a.sum - a.missing));
  return { chosen, nearest: nearest && containment(nearest) >= leastLikeness ? nearest : undefined };
}

interface Scored {
  readonly covering: Covering;
  readonly gain: number;
}

function better(a: Scored, b: Scored): boolean {
  const difference = a.gain - a.covering.missing - (b.gain - b.covering.missing);
  return difference !== 0 ? difference > 0 : inOrder(a.covering) > inOrder(b.covering);
}

/** A common license that explains the text as well but for a word or two: what sets the rare one apart is not there. */
function preferred(best: Scored, all: readonly Scored[]): Covering {
  const near = all.filter(
    (other) =>
      rank(other) < rank(best) &&
      best.gain - other.gain <= 1 &&
      other.covering.missing - best.covering.missing <= 2 &&
      other.gain - other.covering.missing >= best.gain - best.covering.missing - 2 &&
      best.covering.missing > 0,
  );
  return near.reduce((a, b) => (rank(b) < rank(a) ? b : a), best).covering;
}

function rank({ covering }: Scored): number {
  return rankOf(covering.entry.ids[0] ?? "");
}

function inOrder({ shared, entry }: Covering): number {
  return shared / Math.max(1, entry.hashes.length);
}

function gain({ covered }: Covering, explained: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < covered.length; i++) if (covered[i] === 1 && explained[i] === 0) sum++;
  return sum;
}

function containment({ missing, length }: Covering): number {
  return 1 - missing / length;
}

function describe(covering: Covering, covered: Uint8Array, explained: Uint8Array, texts: Texts): Found {
  const { entry, length, missing } = covering;
  const [first, last] = [covered.indexOf(1), covered.lastIndexOf(1)];
  let added = 0;
  for (let i = first; i < last; i++) if (covered[i] === 0 && explained[i] === 0) added++;
  const [id = "", ...aliases] = entry.ids;
  return {
    id,
    aliases,
    similarity: round(1 - (missing + added) / (length + missing + added)),
    containment: round(containment(covering)),
    lacks: length < shortText && covering.lacks.length > 0 ? rightsIn(covering.lacks, texts) : [],
  };
}

function rightsIn(words: readonly number[], texts: Texts): readonly string[] {
  const numbers = texts.number(rights);
  return rights.filter((_, i) => words.includes(numbers[i] as number));
}

function round(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}
