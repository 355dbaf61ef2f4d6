/** The license categories of the suite, from free to restrictive. */
export const categories = [
  "public-domain",
  "permissive",
  "data",
  "weak-copyleft",
  "strong-copyleft",
  "network-copyleft",
  "source-available",
  "non-commercial",
  "proprietary",
] as const;
