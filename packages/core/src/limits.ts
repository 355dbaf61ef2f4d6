/**
 * Every limit of the platform and of ours, in one place. Platform limits name their source;
 * the others keep one hostile document from taking the machine (DESIGN 7).
 */
export const limits = {
  /** Bytes of a lock file that is parsed at all. The largest real lock we met has 2.4 MB. */
  lockfileBytes: 50 * 1024 * 1024,
  /** Bytes of a package manifest. */
  manifestBytes: 4 * 1024 * 1024,
  /** Bytes of a policy file. */
  policyBytes: 1024 * 1024,
  /** Bytes of a license file of a package; bundles of notices are the largest. */
  licenseBytes: 2 * 1024 * 1024,
  /** Bytes of a `report.json` that is read, and how many of them at once. */
  reportBytes: 50 * 1024 * 1024,
  reports: 1_000,
  /** Bytes of an SBOM that is read, and how deep components may stand inside each other in it. */
  sbomBytes: 50 * 1024 * 1024,
  sbomDepth: 64,
  /** SBOMs that one run reads. */
  sboms: 1_000,
  /** Bytes of one file of a state store. */
  stateBytes: 50 * 1024 * 1024,
  /** Bytes of a job summary per step; over it the runner drops all of it (FileCommandManager). */
  summaryBytes: 1024 * 1024,
  /** Characters of one output: a job's outputs have 1 MB in all, counted as UTF-16 (docs: output limitations). */
  outputCharacters: 450_000,
  /** Characters of a comment or issue body; over it the API answers 422 "Body is too long". */
  commentCharacters: 65_536,
  /** Annotations per level and step that the runner keeps (FileCommandManager). */
  annotationsPerLevel: 10,
  /** Characters of an annotation's message that the runner keeps. */
  annotationCharacters: 4_096,
  /** SARIF results per run that code scanning takes; it shows the first 5,000 (docs: results-exceed-limit). */
  sarifResults: 25_000,
  /** Characters of one piece of untrusted text in a report: longer ones are cut with a mark. */
  textCharacters: 1_000,
  /** Characters of an SPDX expression that is parsed; longer ones are unparsable. */
  expressionCharacters: 2_048,
  /** Nesting of an SPDX expression; deeper ones are unparsable. */
  expressionDepth: 64,
  /** Items that `eachItem` works on at a time, unless told otherwise. */
  concurrency: 16,
  /** Dependency paths shown for one component. */
  pathsShown: 3,
} as const;
