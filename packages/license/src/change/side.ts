import { type Conclusion, conclude, type DetectedFile } from "../conclude/conclude.ts";
import type { Declared } from "../declared/read.ts";
import { type Expression, parseExpression } from "../expression.ts";
import { type Leaf, type Term, termOf } from "../term.ts";
import { type Bounds, boundsOf } from "./direction.ts";
import { canonical, written } from "./spelling.ts";
import type { Parameters } from "./terms.ts";

/** What a version of a package says of its license. */
export interface LicenseSide {
  readonly declared: Declared;
  /** Its license files; `undefined` where they were not read. */
  readonly files?: readonly DetectedFile[];
  /** Filled-in blanks of a license text, see `parametersIn`. */
  readonly parameters?: Parameters;
}

/** A side as it is compared. */
export interface Reading {
  readonly declared: Declared;
  readonly conclusion: Conclusion;
  /** All that binds, in one spelling, and its tree. */
  readonly expression: string | undefined;
  readonly tree: Expression | undefined;
  readonly terms: readonly Term[];
  readonly bounds: Bounds;
  readonly text: ReadText | undefined;
}

/** What license files were found to be; there is at least one. */
export interface ReadText {
  /** In one spelling; `undefined` where no license was found in them. */
  readonly expression: string | undefined;
  /** Hashes of all words, and, where own terms bind, of those that are no license's. */
  readonly words: string;
  readonly ownTerms: string;
  /** SPDX ids of licenses that are named beside. */
  readonly named: readonly string[];
}

/** Reads a side: what is declared and what its files say, together. */
export function readSide({ declared, files }: LicenseSide): Reading {
  const own = files?.filter(({ role }) => role !== "notices") ?? [];
  const conclusion = conclude(declared, own);
  const joined = [conclusion.concluded, ...conclusion.extra].filter((each) => each !== undefined);
  const whole = joined.length > 1 ? joined.map((each) => `(${each})`).join(" AND ") : joined[0];
  const tree = whole === undefined ? undefined : parseExpression(whole);
  // Who cannot know which side is right is bound to both.
  const detected = conclusion.agreement === "contradiction" ? conclusion.detected : undefined;
  const bound = [tree, detected === undefined ? undefined : parseExpression(detected)];
  const trees = bound.filter((each) => each !== undefined);
  return {
    declared,
    conclusion,
    expression: tree === undefined ? undefined : written(tree),
    tree,
    terms: trees.flatMap(leaves).map(termOf),
    bounds: boundsOf(trees),
    text: own.length === 0 ? undefined : readFiles(own, conclusion.detected),
  };
}

function readFiles(own: readonly DetectedFile[], detected: string | undefined): ReadText {
  const all = own.map(({ identified }) => identified);
  const expression = detected === undefined ? undefined : canonical(detected);
  const tree = expression === undefined ? undefined : parseExpression(expression);
  const known = new Set(tree === undefined ? [] : leaves(tree).map((leaf) => termOf(leaf).id));
  const named = all.flatMap(({ mentions }) => mentions.map(({ id }) => id));
  return {
    expression,
    words: together(all.map(({ hash }) => hash)),
    ownTerms: expression?.includes("LicenseRef-")
      ? together(all.flatMap(({ ownTerms = "" }) => ownTerms))
      : "",
    named: [...new Set(named)].filter((id) => !id.startsWith("LicenseRef-") && !known.has(id)).sort(),
  };
}

function together(hashes: readonly string[]): string {
  return [...hashes].sort().join(" ").trim();
}

function leaves(tree: Expression): readonly Leaf[] {
  return "license" in tree ? [tree] : [...leaves(tree.left), ...leaves(tree.right)];
}
