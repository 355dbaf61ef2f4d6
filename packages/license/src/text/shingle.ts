/** Words that a shingle spans: the shortest run that two texts can have in common. */
export const shingleWords = 3;

/** The number of a word that no license has. */
export const unknownWord = 0xffff;

/** A 32-bit hash of each run of three words, in order; of fewer words there is none. */
export function shingles(words: Uint16Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - shingleWords + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = Math.imul((words[i] as number) + 1, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15) ^ ((words[i + 1] as number) + 1), 0x85ebca77);
    hash = Math.imul(hash ^ (hash >>> 13) ^ ((words[i + 2] as number) + 1), 0xc2b2ae3d);
    hashes[i] = (hash ^ (hash >>> 16)) >>> 0;
  }
  return hashes;
}
