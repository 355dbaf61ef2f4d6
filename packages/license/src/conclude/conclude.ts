import type { Declared } from "../declared/read.ts";
import { type Expression, parseExpression } from "../expression.ts";
import { type Leaf, type Term, termOf, writeTerm } from "../term.ts";
import type { LicenseFileRole } from "../text/file.ts";
import type { Identified } from "../text/identify.ts";
import { contractIn } from "../text/rider.ts";
import { addsTo, isVariant, names } from "./same.ts";

/** A license file of a package and what it was found to be. */
export interface DetectedFile {
  readonly path: string;
  readonly role: LicenseFileRole;
  readonly identified: Identified;
}

/** How what a package declares and what its files say stand to each other. */
export type Agreement = "agreed" | "extra" | "contradiction" | "declared-only" | "detected-only" | "unknown";

export interface Conclusion {
  readonly agreement: Agreement;
  /** What to judge: an SPDX expression, `undefined` where nothing is known. */
  readonly concluded?: string;
  /** The two sides, as expressions; on a contradiction both are judged. */
  readonly declared?: string;
  readonly detected?: string;
  /** Licenses and terms that the files hold beyond the declared ones: judged too. */
  readonly extra: readonly string[];
  /** What was seen, a sentence each. */
  readonly evidence: readonly string[];
}

/**
 * Weighs what a package declares against its license files (DESIGN 5): the same, more, something else, or only one of
 * both. Notices of bundled software are evidence, not the package's license.
 */
export function conclude(declared: Declared, files: readonly DetectedFile[]): Conclusion {
  const own = decisive(declared, files);
  const detected = together(own.map(({ identified, role }) => expressionOf(identified, role)));
  const said = expressionDeclared(declared);
  const { variants, ...compared } = weigh(said, detected);
  return {
    ...compared,
    ...(said && { declared: said }),
    ...(detected && { detected }),
    // Thousands of packages are as they should be, and nobody reads of them.
    get evidence() {
      return [...describeDeclared(declared), ...files.map(describeFile), ...variants];
    },
  };
}

function weigh(said: string | undefined, detected: string | undefined): Weighed {
  if (said !== undefined && detected !== undefined) return compareOnce(said, detected);
  const [concluded, agreement] =
    said !== undefined
      ? ([said, "declared-only"] as const)
      : ([detected, detected === undefined ? "unknown" : "detected-only"] as const);
  return { agreement, ...(concluded !== undefined && { concluded }), extra: [], variants: [] };
}

type Compared = Pick<Conclusion, "agreement" | "concluded" | "extra">;

interface Weighed extends Compared {
  /** Which texts are of another wording than the license that is declared. */
  readonly variants: readonly string[];
}

/** So many pairs are kept: thousands of packages have a few. */
const keptPairs = 4_096;
const pairs = new Map<string, Weighed>();

function compareOnce(said: string, detected: string): Weighed {
  const key = `${said}\n${detected}`;
  const known = pairs.get(key);
  if (known !== undefined) return known;
  const [left, right] = [parseExpression(said), parseExpression(detected)];
  const weighed: Weighed =
    left === undefined || right === undefined
      ? { agreement: "contradiction", concluded: said, extra: [], variants: [] }
      : { ...compare(left, right, said), variants: describeVariants(terms(left), terms(right)) };
  if (pairs.size < keptPairs) pairs.set(key, weighed);
  return weighed;
}

function compare(left: Expression, right: Expression, said: string): Compared {
  const [wanted, there] = [terms(left), terms(right)];
  const extra = there.filter(
    (term) => !wanted.some((other) => names(other, term)) && !companion(term, wanted),
  );
  if (!there.some((term) => wanted.some((other) => names(other, term) || addsTo(other, term))))
    return { agreement: "contradiction", concluded: said, extra: [] };
  const concluded = settle(left, there);
  return extra.length === 0
    ? { agreement: "agreed", concluded, extra: [] }
    : { agreement: "extra", concluded, extra: [...new Set(extra.map(writeTerm))] };
}

/** LGPL 3 is written as additions to GPL 3, whose text has to come with it. */
function companion(term: Term, wanted: readonly Term[]): boolean {
  return /^GPL-3\.0-/.test(term.id) && wanted.some(({ id }) => /^LGPL-3\.0-/.test(id));
}

/** The declared expression, each vague name replaced by the license that the text shows. */
function settle(tree: Expression, there: readonly Term[]): string {
  if ("conjunction" in tree) {
    const parts = [tree.left, tree.right].map((part) =>
      "conjunction" in part && part.conjunction !== tree.conjunction
        ? `(${settle(part, there)})`
        : settle(part, there),
    );
    return parts.join(` ${tree.conjunction.toUpperCase()} `);
  }
  const term = termOf(tree);
  return writeTerm((term.anyOf !== undefined && there.find((each) => names(term, each))) || term);
}

/** A pointer's own file decides, unless it is not there, says nothing, or only names licenses whose texts stand beside it. */
function decisive(declared: Declared, files: readonly DetectedFile[]): readonly DetectedFile[] {
  const own = files.filter(({ role }) => role !== "notices");
  if (declared.kind !== "file") return own;
  const wanted = declared.file.replace(/^\.\//, "").toLowerCase();
  const named = own.filter(
    ({ path }) => path.toLowerCase() === wanted || path.toLowerCase().startsWith(`${wanted}.`),
  );
  return named.some(({ identified }) => identified.expression !== undefined) ? named : own;
}

function expressionDeclared(declared: Declared): string | undefined {
  switch (declared.kind) {
    case "expression":
      return isPointer(declared.tree) ? undefined : declared.text;
    case "unlicensed":
      return "LicenseRef-proprietary";
    case "words":
      return contractIn(declared.text) ? "LicenseRef-proprietary" : undefined;
    case "file":
    case "none":
      return undefined;
  }
}

/** `LicenseRef-LICENSE` and the like: a name for a file, not for terms. */
function isPointer(tree: Expression): boolean {
  return "license" in tree && /^LicenseRef-(?:SEE-)?(?:LICEN[CS]E|COPYING)/i.test(tree.license);
}

function expressionOf(
  { expression, mentions, choice }: Identified,
  role: LicenseFileRole,
): string | undefined {
  if (role === "patents") return "LicenseRef-patents";
  if (expression !== undefined || mentions.length === 0) return expression;
  return mentions.map(({ id }) => id).join(choice ? " OR " : " AND ");
}

function together(expressions: readonly (string | undefined)[]): string | undefined {
  const all = [...new Set(expressions.filter((each) => each !== undefined))];
  if (all.length < 2) return all[0];
  return all.map((each) => (/ OR /.test(each) ? `(${each})` : each)).join(" AND ");
}

function describeVariants(wanted: readonly Term[], there: readonly Term[]): readonly string[] {
  return there.flatMap((found) => {
    const declared = wanted.find((term) => isVariant(term, found));
    return declared === undefined ? [] : [`${found.id} is a wording of ${declared.id}`];
  });
}

function terms(tree: Expression): readonly Term[] {
  return leaves(tree).map(termOf);
}

function leaves(tree: Expression): readonly Leaf[] {
  return "license" in tree ? [tree] : [...leaves(tree.left), ...leaves(tree.right)];
}

function describeDeclared(declared: Declared): readonly string[] {
  switch (declared.kind) {
    case "expression":
      return [
        declared.note === undefined
          ? `declares ${declared.text}`
          : `declares ${declared.text} (${declared.note})`,
      ];
    case "file":
      return [`declares only a pointer to ${declared.file}`];
    case "unlicensed":
      return ["declares UNLICENSED: no rights are granted"];
    case "words":
      return [`declares "${declared.text}", which is no SPDX expression`];
    case "none":
      return ["declares no license"];
  }
}

function describeFile({ path, identified: { licenses, expression, resembles, kind } }: DetectedFile): string {
  const scores = licenses.map(({ id, similarity }) => `${id} ${Math.round(similarity * 100)} %`).join(", ");
  if (scores !== "") return `${path} holds ${scores}${expression === undefined ? "" : `: ${expression}`}`;
  if (resembles !== undefined)
    return `${path} resembles ${resembles.id} (${Math.round(resembles.containment * 100)} % of it)`;
  return expression === undefined ? `${path}: ${kind}` : `${path}: ${kind}, ${expression}`;
}
