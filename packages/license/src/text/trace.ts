import { passes, type Sieve, shingles } from "./shingle.ts";

/**
 * What of a text licenses can share: its shingles, 0 for those that no license has, and of more than three such in a
 * row only three, as they part what is on their sides no less. Texts that differ in names of owners have one trace.
 */
export interface Trace {
  readonly hashes: Uint32Array;
  /** The word of the text that each shingle begins with. */
  readonly places: Uint32Array;
}

const kept = 3;

export function traceOf(words: Uint16Array, sieve: Sieve): Trace {
  const all = shingles(words);
  const hashes = new Uint32Array(all.length);
  const places = new Uint32Array(all.length);
  let length = 0;
  let end = 0;
  let strangers = kept;
  for (let at = 0; at < all.length; at++) {
    const hash = all[at] as number;
    const isKnown = passes(sieve, hash);
    strangers = isKnown ? 0 : strangers + 1;
    if (strangers > kept) continue;
    hashes[length] = isKnown ? hash : 0;
    places[length++] = at;
    if (isKnown) end = length;
  }
  return { hashes: hashes.subarray(0, end), places: places.subarray(0, end) };
}

/** Marks of the words of a trace, put where those words stand in the text. */
export function expand(marks: Uint8Array, { places }: Trace, words: number): Uint8Array {
  const expanded = new Uint8Array(words);
  const last = places.length - 1;
  for (let i = 0; i < marks.length; i++) {
    if (marks[i] === 0) continue;
    expanded[i <= last ? (places[i] as number) : (places[last] as number) + i - last] = 1;
  }
  return expanded;
}
