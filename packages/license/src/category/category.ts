/** Categories of licenses from the least to the most restrictive (DESIGN 5): directions of change follow this order. */
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

export type Category = (typeof categories)[number];

/** What a move from one category to another means for who uses the code. */
export type Direction = "restrictive" | "permissive" | "lateral";

/** `restrictive` where `to` stands further up in the order of categories than `from`, `permissive` further down. */
export function directionOf(from: Category, to: Category): Direction {
  const step = categories.indexOf(to) - categories.indexOf(from);
  if (step === 0) return "lateral";
  return step > 0 ? "restrictive" : "permissive";
}

/** The more restrictive of two categories. */
export function stricter(a: Category, b: Category): Category {
  return directionOf(a, b) === "restrictive" ? b : a;
}
