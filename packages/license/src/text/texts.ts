import { OspoError } from "@ospo-actions/core";
import { header, type Meta } from "./format.ts";
import { type Sieve, shingles, unknownWord } from "./shingle.ts";

/** One distinct license text. */
export interface Entry {
  readonly ids: readonly string[];
  /** The numbers of its words, and the hashes of its shingles, in order. */
  readonly words: Uint16Array;
  readonly hashes: Uint32Array;
  /** Its hashes as a set. */
  set(): ReadonlySet<number>;
  /** The range of its words that has to be there. */
  readonly core: readonly [number, number];
}

/** The known license texts, as `readTexts` gives them. */
export interface Texts {
  /** The number of each word; `unknownWord` for words that no license has. */
  number(words: readonly string[]): Uint16Array;
  entry(number: number): Entry;
  readonly size: number;
  /** Tells shingles that licenses have from most others. */
  readonly sieve: Sieve;
  /** Entries of whose sampled shingles a text has at least this part (0 to 1), by number, and which it has. */
  candidates(
    hashes: ReadonlySet<number>,
    least: number,
  ): readonly (readonly [number: number, part: number])[];
}

/** Reads what `encodeTexts` wrote; FORMAT for anything else. */
export function readTexts(bytes: Uint8Array): Texts {
  const [meta, words, hashes, offsets, postings, sieve] = sectionsOf(bytes);
  const { entries, vocabulary } = JSON.parse(new TextDecoder().decode(meta)) as Meta;
  const allWords = new Uint16Array(words);
  const [from, lists] = [new Uint32Array(offsets), new Uint16Array(postings)];
  const search = searchIn(new Uint32Array(hashes));
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  const known = new Map<number, Entry>();
  return {
    size: entries.length,
    sieve: new Uint8Array(sieve),
    number(text) {
      const found = new Uint16Array(text.length);
      for (let i = 0; i < text.length; i++) found[i] = numbers.get(text[i] as string) ?? unknownWord;
      return found;
    },
    entry(number) {
      const before = known.get(number);
      if (before !== undefined) return before;
      const { ids, start, length, core } = entries[number] as Meta["entries"][number];
      const own = allWords.subarray(start, start + length);
      const hashes = shingles(own);
      let set: ReadonlySet<number> | undefined;
      const entry: Entry = {
        ids,
        words: own,
        hashes,
        core,
        set: () => {
          set ??= new Set(hashes);
          return set;
        },
      };
      known.set(number, entry);
      return entry;
    },
    candidates(text, least) {
      const counts = new Uint32Array(entries.length);
      const hit: number[] = [];
      for (const hash of text) {
        const at = search(hash);
        const end = at < 0 ? 0 : (from[at + 1] as number);
        for (let i = from[at] ?? 0; i < end; i++) {
          const number = lists[i] as number;
          if (counts[number] === 0) hit.push(number);
          counts[number] = (counts[number] as number) + 1;
        }
      }
      const found: [number, number][] = [];
      for (const number of hit) {
        const part = (counts[number] as number) / (entries[number]?.sampled || 1);
        if (part >= least) found.push([number, part]);
      }
      return found;
    },
  };
}

function sectionsOf(
  bytes: Uint8Array,
): readonly [ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections: ArrayBuffer[] = [];
  let at = header.length;
  while (at + 4 <= bytes.length && sections.length < 6) {
    const length = view.getUint32(at, true);
    if (at + 4 + length > bytes.length) break;
    // A Buffer's own slice shares its memory, which is not what its parts are read from.
    sections.push(Uint8Array.prototype.slice.call(bytes, at + 4, at + 4 + length).buffer);
    at += 4 + Math.ceil(length / 4) * 4;
  }
  if (new TextDecoder().decode(bytes.subarray(0, header.length)) !== header || sections.length !== 6)
    throw new OspoError("FORMAT", "The license texts that came with the action cannot be read", {
      fix: "Check out the action anew: its file `dist/shared/license-texts.bin` is damaged.",
    });
  return sections as unknown as ReturnType<typeof sectionsOf>;
}

/** Bits of a hash that say where in the sorted hashes it may be. */
const tableBits = 14;

/** Gives the place of a value in a sorted array of hashes, or -1: a table leads to the few that begin like it. */
function searchIn(sorted: Uint32Array): (value: number) => number {
  const shift = 31 - tableBits;
  const starts = new Uint32Array(2 ** tableBits + 1);
  for (const value of sorted) starts[(value >>> shift) + 1] = (starts[(value >>> shift) + 1] as number) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  return (value) => {
    const end = starts[(value >>> shift) + 1] as number;
    for (let at = starts[value >>> shift] as number; at < end; at++) if (sorted[at] === value) return at;
    return -1;
  };
}
