import { core } from "./core.ts";
import { header, type Meta } from "./format.ts";
import { rankOf } from "./rank.ts";
import { shingles, sieveOf } from "./shingle.ts";

/** A license text to be known: more than one id where SPDX lists it more than once. */
export interface LicenseText {
  readonly id: string;
  readonly text: string;
}

/** Of longer texts only every eighth shingle finds candidates; of shorter ones all do. */
const shortWords = 300;

/**
 * Encodes license texts for `readTexts`: the words of each distinct text, which shingle occurs in which, and a sieve of
 * all shingles. The same texts give the same bytes.
 */
export function encodeTexts(texts: readonly LicenseText[]): Uint8Array {
  const entries = grouped(texts);
  const vocabulary = [...new Set(entries.flatMap(({ words }) => words))].sort();
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  const words = Uint16Array.from(
    entries.flatMap((entry) => entry.words.map((word) => numbers.get(word) as number)),
  );
  const postings = new Map<number, number[]>();
  const all = new Set<number>();
  let start = 0;
  const metas: Meta["entries"] = entries.map(({ ids, words: own, core: [from, to] }, number) => {
    const part = words.subarray(start, start + own.length);
    for (const hash of shingles(part)) all.add(hash);
    const sampled = new Set(
      [...shingles(part.subarray(from, to))].filter((hash) => to - from < shortWords || hash % 8 === 0),
    );
    for (const hash of sampled) postings.set(hash, [...(postings.get(hash) ?? []), number]);
    const meta = { ids, start, length: own.length, core: [from, to] as const, sampled: sampled.size };
    start += own.length;
    return meta;
  });
  const hashes = Uint32Array.from(postings.keys()).sort();
  const lists = [...hashes].map((hash) => postings.get(hash) ?? []);
  const offsets = new Uint32Array(hashes.length + 1);
  lists.forEach((list, i) => {
    offsets[i + 1] = (offsets[i] as number) + list.length;
  });
  const meta = new TextEncoder().encode(JSON.stringify({ entries: metas, vocabulary } satisfies Meta));
  return concatenate([meta, words, hashes, offsets, Uint16Array.from(lists.flat()), sieveOf(all)]);
}

function grouped(texts: readonly LicenseText[]) {
  const groups = new Map<
    string,
    { ids: string[]; words: readonly string[]; core: readonly [number, number] }
  >();
  for (const { id: listed, text } of texts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const id = listed.replace(/\+$/, "-or-later");
    const { words, core: range } = core(text);
    if (words.length < 3) continue;
    const key = words.join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ids: [id], words, core: range });
    else if (!group.ids.includes(id)) group.ids.push(id);
  }
  const all = [...groups.values()];
  for (const { ids } of all) ids.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return all.sort(
    (a, b) =>
      rankOf(a.ids[0] ?? "") - rankOf(b.ids[0] ?? "") || ((a.ids[0] ?? "") < (b.ids[0] ?? "") ? -1 : 1),
  );
}

/** The header, then the sections behind one another, each after its length in bytes and at a multiple of four. */
function concatenate(sections: readonly (Uint8Array | Uint16Array | Uint32Array)[]): Uint8Array {
  const size = sections.reduce((sum, { byteLength }) => sum + 4 + aligned(byteLength), header.length);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  out.set(new TextEncoder().encode(header));
  let at = header.length;
  for (const section of sections) {
    view.setUint32(at, section.byteLength, true);
    out.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at + 4);
    at += 4 + aligned(section.byteLength);
  }
  return out;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
