/** Limits of what is taken from a registry, against hostile and broken ones (DESIGN 7). */
export const registryLimits = {
  /** Bytes of one version's manifest. */
  manifestBytes: 4 * 1024 * 1024,
  /** Bytes of a packument; the largest of the public registry stay below 40 MB. */
  packumentBytes: 64 * 1024 * 1024,
  /** Bytes of a compressed tarball, and of what it unpacks to. */
  tarballBytes: 128 * 1024 * 1024,
  unpackedBytes: 1024 * 1024 * 1024,
  /** Entries of a tarball that are looked at. */
  tarballEntries: 100_000,
  /** Bytes of one file taken out of a tarball, how many files, and their bytes together. */
  fileBytes: 2 * 1024 * 1024,
  files: 1_000,
  takenBytes: 32 * 1024 * 1024,
  /** Bytes of bodies that are held at a time, all requests together. */
  heldBytes: 16 * 1024 * 1024,
  /** Milliseconds without an answer, headers and body each. */
  timeout: 30_000,
  /** How often a failed request is tried again, and milliseconds before the first such try; waits double. */
  retries: 2,
  pause: 250,
  /** The longest wait (ms) that a `Retry-After` may ask for. */
  longestWait: 30_000,
} as const;
