import { categoryOf } from "../category/category-of.ts";
import type { Term } from "../term.ts";

/**
 * Whether a declared license and one found in a text can be the same: a text does not tell `-only` from `-or-later`, nor
 * the GFDL's invariants, exceptions stand elsewhere, and a vague name is settled by any of its meanings.
 */
export function names(declared: Term, found: Term): boolean {
  if (declared.anyOf !== undefined) return declared.anyOf.some((meaning) => sameText(meaning, found));
  if (found.anyOf !== undefined) return found.anyOf.some((meaning) => sameText(declared, meaning));
  return sameText(declared, found);
}

/** Ids whose texts differ in nothing that a user has to do: by SPDX's notes and the texts themselves. */
const equivalents: ReadonlyMap<string, string> = new Map([
  ["BSD-2-Clause-FreeBSD", "BSD-2-Clause"],
  ["BSD-2-Clause-NetBSD", "BSD-2-Clause"],
  ["BSD-2-Clause-Views", "BSD-2-Clause"],
  ["BSD-2-Clause-first-lines", "BSD-2-Clause"],
  // MIT without the notice condition: who meets MIT meets it.
  ["MIT-0", "MIT"],
  ["Python-2.0.1", "Python-2.0"],
  ["MPL-2.0-no-copyleft-exception", "MPL-2.0"],
  ["OFL-1.1-RFN", "OFL-1.1"],
  ["OFL-1.1-no-RFN", "OFL-1.1"],
  ["Unicode-DFS-2015", "Unicode-DFS-2016"],
]);

function sameText(a: Term, b: Term): boolean {
  return bare(a.id) === bare(b.id) || isVariant(a, b) || isVariant(b, a);
}

/** Licenses whose wording many authors changed; SPDX lists each change under the license's name and one of its own. */
const families = new Set([
  "MIT",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BSD-4-Clause",
  "ISC",
  "HPND",
  "X11",
  "NTP",
]);

/**
 * Whether `other` is a wording of the license `one` of the same category: "MIT" is what authors declare of MIT-Wu too,
 * but never of one that withholds uses (BSD-3-Clause-No-Military-License).
 */
export function isVariant(one: Term, other: Term): boolean {
  return (
    families.has(one.id) &&
    other.id.startsWith(`${one.id}-`) &&
    other.exception === one.exception &&
    categoryOf(other) === categoryOf(one)
  );
}

/** Licenses that are another one's whole text and a condition more: who declares that one says too little, not otherwise. */
const additions: ReadonlyMap<string, string> = new Map([["MITNFA", "MIT"]]);

/** Whether the license found is the declared one with a condition added. */
export function addsTo(declared: Term, found: Term): boolean {
  return additions.get(found.id) === declared.id && found.exception === declared.exception;
}

function bare(id: string): string {
  return equivalents.get(id) ?? id.replace(/(?:-(?:no-)?invariants)?-(?:only|or-later)$/, "");
}
