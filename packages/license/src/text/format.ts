/** What the encoded texts begin with: their format, and the package that they are made of, for the notices. */
export const header = "// derived-from: spdx-license-list\n// license texts, format 2\n\n\n";

/** The readable part of the encoded texts. */
export interface Meta {
  readonly entries: readonly {
    /** SPDX ids that have this text, the preferred one first. */
    readonly ids: readonly string[];
    /** Place and number of its words among the words of all. */
    readonly start: number;
    readonly length: number;
    /** The range of its words that has to be there. */
    readonly core: readonly [number, number];
    /** How many of its shingles find it. */
    readonly sampled: number;
  }[];
  readonly vocabulary: readonly string[];
}
