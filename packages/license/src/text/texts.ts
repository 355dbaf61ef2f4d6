import { OspoError } from "@ospo-actions/core";
import { header, type Meta } from "./format.ts";
import { shingles, unknownWord } from "./shingle.ts";

/** One distinct license text. */
export interface Entry {
  readonly ids: readonly string[];
  /** The numbers of its words, and the hashes of its shingles, in order. */
  readonly words: Uint16Array;
  readonly hashes: Uint32Array;
  readonly set: ReadonlySet<number>;
  /** The range of its words that has to be there. */
  readonly core: readonly [number, number];
}

/** The known license texts, as `readTexts` gives them. */
export interface Texts {
  /** The number of each word; `unknownWord` for words that no license has. */
  number(words: readonly string[]): Uint16Array;
  entry(number: number): Entry;
  readonly size: number;
  /** Entries that share sampled shingles with a text, and which part of theirs it has (0 to 1). */
  candidates(hashes: Uint32Array): ReadonlyMap<number, number>;
}

/** Reads what `encodeTexts` wrote; FORMAT for anything else. */
export function readTexts(bytes: Uint8Array): Texts {
  const [meta, words, hashes, offsets, postings] = sectionsOf(bytes);
  const { entries, vocabulary } = JSON.parse(new TextDecoder().decode(meta)) as Meta;
  const allWords = new Uint16Array(words);
  const [found, from, lists] = [new Uint32Array(hashes), new Uint32Array(offsets), new Uint16Array(postings)];
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  const known = new Map<number, Entry>();
  return {
    size: entries.length,
    number: (text) => Uint16Array.from(text, (word) => numbers.get(word) ?? unknownWord),
    entry(number) {
      const before = known.get(number);
      if (before !== undefined) return before;
      const { ids, start, length, core } = entries[number] as Meta["entries"][number];
      const own = allWords.subarray(start, start + length);
      const hashes = shingles(own);
      const entry: Entry = { ids, words: own, hashes, set: new Set(hashes), core };
      known.set(number, entry);
      return entry;
    },
    candidates(text) {
      const counts = new Uint32Array(entries.length);
      const hit: number[] = [];
      for (const hash of new Set(text)) {
        const at = search(found, hash);
        const end = at < 0 ? 0 : (from[at + 1] as number);
        for (let i = from[at] ?? 0; i < end; i++) {
          const number = lists[i] as number;
          if (counts[number] === 0) hit.push(number);
          counts[number] = (counts[number] as number) + 1;
        }
      }
      return new Map(
        hit.map((number) => [number, (counts[number] as number) / (entries[number]?.sampled || 1)]),
      );
    },
  };
}

function sectionsOf(
  bytes: Uint8Array,
): readonly [ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections: ArrayBuffer[] = [];
  let at = header.length;
  while (at + 4 <= bytes.length && sections.length < 5) {
    const length = view.getUint32(at, true);
    if (at + 4 + length > bytes.length) break;
    // A Buffer's own slice shares its memory, which is not what its parts are read from.
    sections.push(Uint8Array.prototype.slice.call(bytes, at + 4, at + 4 + length).buffer);
    at += 4 + Math.ceil(length / 4) * 4;
  }
  if (new TextDecoder().decode(bytes.subarray(0, header.length)) !== header || sections.length !== 5)
    throw new OspoError("FORMAT", "The license texts that came with the action cannot be read", {
      fix: "Check out the action anew: its file `dist/shared/license-texts.bin` is damaged.",
    });
  return sections as unknown as ReturnType<typeof sectionsOf>;
}

/** The place of `value` in a sorted array, or -1. */
function search(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = sorted[middle] as number;
    if (here === value) return middle;
    if (here < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
