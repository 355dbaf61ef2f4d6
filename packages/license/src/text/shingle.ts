/** Words that a shingle spans: the shortest run that two texts can have in common. */
export const shingleWords = 3;

/** The number of a word that no license has. */
export const unknownWord = 0xffff;

/**
 * A hash of each run of three words, in order, never 0; of fewer words there is none. Of 31 bits: V8 keeps larger
 * numbers as objects, which makes sets of them several times slower.
 */
export function shingles(words: Uint16Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - shingleWords + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = Math.imul((words[i] as number) + 1, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15) ^ ((words[i + 1] as number) + 1), 0x85ebca77);
    hash = Math.imul(hash ^ (hash >>> 13) ^ ((words[i + 2] as number) + 1), 0xc2b2ae3d);
    hashes[i] = (hash ^ (hash >>> 16)) >>> 1 || 1;
  }
  return hashes;
}

/** Bits of a hash that tell most shingles of licenses from others. */
const sieveBits = 21;

/** One bit for each beginning of a hash: set where a license has such a shingle. */
export type Sieve = Uint8Array;

/** The sieve of these hashes, 256 kB. */
export function sieveOf(hashes: Iterable<number>): Sieve {
  const sieve = new Uint8Array(2 ** (sieveBits - 3));
  for (const hash of hashes) {
    const at = hash >>> (31 - sieveBits);
    sieve[at >>> 3] = (sieve[at >>> 3] as number) | (1 << (at & 7));
  }
  return sieve;
}

/** Whether some license may have the shingle: of others one in sixteen passes too. */
export function passes(sieve: Sieve, hash: number): boolean {
  const at = hash >>> (31 - sieveBits);
  return (((sieve[at >>> 3] as number) >>> (at & 7)) & 1) === 1;
}
