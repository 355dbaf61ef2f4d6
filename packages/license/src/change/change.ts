import { type Category, type Direction, directionOf, stricter } from "../category/category.ts";
import { categoryOf } from "../category/category-of.ts";
import { type Conclusion, conclude, type DetectedFile } from "../conclude/conclude.ts";
import { names } from "../conclude/same.ts";
import type { Declared } from "../declared/read.ts";
import { type Expression, parseExpression } from "../expression.ts";
import { type Condition, conditionTexts } from "../obligation/condition.ts";
import { conditionsOf } from "../obligation/explain.ts";
import { type Leaf, type Term, termOf, writeTerm } from "../term.ts";
import { type Delayed, delayedTerms, type Parameters } from "./terms.ts";

/** What a version of a package says of its license. */
export interface LicenseSide {
  readonly declared: Declared;
  /** Its license files; `undefined` where they were not read. */
  readonly files?: readonly DetectedFile[];
  /** Filled-in blanks of a license text, see `parametersIn`. */
  readonly parameters?: Parameters;
}

export type ChangeClass =
  /** Nothing, or another spelling of the same. */
  | "unchanged"
  | "cosmetic"
  /** The field changed, the license text did not: the field was wrong before, or is now. */
  | "metadata-correction"
  /** What was open before is settled, without a sign of other terms. */
  | "clarified"
  | "substantive"
  /** The new side says nothing that can be compared: a pointer, a sentence, unknown terms. */
  | "opaque"
  /** The new side says nothing at all, where the old one did. */
  | "undeclared";

export interface LicenseChange {
  readonly class: ChangeClass;
  /** By the order of categories; `unknown` where a side has none. */
  readonly direction: Direction | "unknown";
  /** Both sides as expressions, `undefined` where nothing is known. */
  readonly from?: string;
  readonly to?: string;
  readonly fromCategory?: Category;
  readonly toCategory?: Category;
  /** Conditions that came and went, in plain words. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Terms of the new side that change by themselves. */
  readonly delayed?: Delayed;
  /** Blanks filled in otherwise than before: an additional use grant, a change date. */
  readonly attributes: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** What decided, a sentence each, without judging it. */
  readonly reasons: readonly string[];
}

/** Says what became of a package's license between two versions, in this order. */
export function classifyChange(from: LicenseSide, to: LicenseSide): LicenseChange {
  const [before, after] = [read(from), read(to)];
  const attributes = attributesOf(from.parameters, to.parameters);
  const { class: kind, reason } = classOf(before, after, attributes.length > 0);
  const direction =
    kind === "unchanged" || kind === "cosmetic"
      ? "lateral"
      : directionBetween(before.category, after.category);
  const [old, now] = [conditions(before), conditions(after)];
  const known = before.category !== undefined && after.category !== undefined;
  const delayed = after.terms
    .map(({ id }) => delayedTerms(id, to.parameters ?? new Map()))
    .find((each) => each !== undefined);
  return {
    class: kind,
    direction,
    ...(before.expression !== undefined && { from: before.expression }),
    ...(after.expression !== undefined && { to: after.expression }),
    ...(before.category !== undefined && { fromCategory: before.category }),
    ...(after.category !== undefined && { toCategory: after.category }),
    gained: known ? difference(now, old) : [],
    lost: known ? difference(old, now) : [],
    ...(delayed !== undefined && { delayed }),
    attributes,
    reasons: [reason, ...attributes.map(({ name }) => `The text's "${name}" was edited`)],
  };
}

interface Side {
  readonly declared: Declared;
  /** The declared and the concluded license in one spelling. */
  readonly said: string | undefined;
  readonly expression: string | undefined;
  readonly terms: readonly Term[];
  readonly category: Category | undefined;
  readonly conclusion: Conclusion;
  /** What the license files were found to be, and their words; `undefined` where none was read. */
  readonly text: string | undefined;
  readonly words: string | undefined;
}

function read({ declared, files }: LicenseSide): Side {
  const own = files?.filter(({ role }) => role !== "notices") ?? [];
  const conclusion = conclude(declared, own);
  const joined = [conclusion.concluded, ...conclusion.extra].filter((each) => each !== undefined);
  const whole = joined.length > 1 ? joined.map((each) => `(${each})`).join(" AND ") : joined[0];
  const tree = whole === undefined ? undefined : parseExpression(whole);
  // Who cannot know which side is right is bound to both.
  const bound = conclusion.agreement === "contradiction" ? [whole, conclusion.detected] : [whole];
  const terms = bound.flatMap((each) => (each === undefined ? [] : (parseExpression(each) ?? [])));
  const text = conclusion.detected === undefined ? undefined : canonical(conclusion.detected);
  return {
    declared,
    said: conclusion.declared === undefined ? undefined : canonical(conclusion.declared),
    expression: tree === undefined ? undefined : written(tree),
    terms: terms.flatMap(leaves).map(termOf),
    category: terms.length === 0 ? undefined : terms.map(categoryOfTree).reduce(together),
    conclusion,
    text,
    words:
      own.length === 0
        ? undefined
        : own
            .map(({ identified }) => identified.hash)
            .sort()
            .join(" "),
  };
}

function classOf(before: Side, after: Side, edited: boolean): { class: ChangeClass; reason: string } {
  const sameField = canonicalField(before.declared) === canonicalField(after.declared);
  const sameWords = before.words !== undefined && before.words === after.words;
  const sameText = before.text !== undefined && before.text === after.text;
  if (before.expression === after.expression && !edited && before.expression !== undefined) {
    if (before.text === undefined || after.text === undefined || sameText)
      return raw(before.declared) === raw(after.declared) && (sameWords || before.words === after.words)
        ? { class: "unchanged", reason: "Field and text are the same" }
        : { class: "cosmetic", reason: "The same license, written otherwise" };
  }
  if (!edited && !isEmpty(before) && sameSpelling(before, after))
    return { class: "cosmetic", reason: sameReason(before) };
  if (edited) return { class: "substantive", reason: "The license's parameters changed" };
  if (isEmpty(before) && isEmpty(after))
    return { class: "unchanged", reason: "Neither version says anything" };
  if (isEmpty(after))
    return { class: "undeclared", reason: "The newer version says nothing about its license" };
  if (isEmpty(before))
    return { class: "clarified", reason: "The older version said nothing about its license" };
  if (!sameField && (sameWords || sameText))
    return isOpaque(before.declared)
      ? { class: "clarified", reason: "The field now names the license whose text was there before" }
      : { class: "metadata-correction", reason: "The field changed, the license text did not" };
  if (isOpaqueSide(after))
    return sameField && (before.words === undefined || after.words === undefined || sameWords)
      ? { class: "opaque", reason: "Both versions only point to terms that were not compared" }
      : { class: "opaque", reason: "The newer version's terms have no name that can be compared" };
  if (
    isVague(before) &&
    after.terms.every((term) => before.terms.some(({ anyOf }) => anyOf?.some(({ id }) => id === term.id)))
  )
    return { class: "clarified", reason: "The newer version says which license of that name is meant" };
  return {
    class: "substantive",
    reason: sameField ? "The field is the same, the license text is another" : "The license is another",
  };
}

function isEmpty({ declared, expression }: Side): boolean {
  return declared.kind === "none" && expression === undefined;
}

function isOpaque({ kind }: Declared): boolean {
  return kind === "file" || kind === "words" || kind === "none";
}

function isOpaqueSide({ declared, expression, category }: Side): boolean {
  return expression === undefined || (category === undefined && isOpaque(declared));
}

/**
 * Whether both sides may mean the same and no text says otherwise: a vague name and one of its meanings, or GNU's old ids,
 * which did not say whether later versions count.
 */
function sameSpelling(before: Side, after: Side): boolean {
  if (before.text !== undefined && after.text !== undefined && before.text !== after.text) return false;
  if (before.expression === undefined || after.expression === undefined) return false;
  if (isVague(before) || isVague(after))
    return (
      before.terms.length === 1 &&
      after.terms.length === 1 &&
      before.terms.every((a) => after.terms.every((b) => names(a, b) || names(b, a)))
    );
  const open = /\b[AL]?GPL-\d\.\d(?![-+.\d])/;
  if (!open.test(raw(before.declared)) && !open.test(raw(after.declared))) return false;
  const bare = (text: string): string => text.replace(/-(?:only|or-later)\b/g, "");
  return bare(before.expression) === bare(after.expression);
}

function sameReason(before: Side): string {
  return isVague(before)
    ? "The newer version says which license of that name is meant"
    : "The newer version says which versions of the same license count";
}

function isVague({ terms }: Side): boolean {
  return terms.length > 0 && terms.every(({ anyOf }) => anyOf !== undefined);
}

function raw(declared: Declared): string {
  if (declared.kind === "file") return `file ${declared.file}`;
  if (declared.kind === "expression") return `${declared.text} ${declared.note ?? ""}`.trim();
  return declared.kind === "words" ? declared.text : declared.kind;
}

function canonicalField(declared: Declared): string {
  return declared.kind === "expression" ? canonical(declared.text) : raw(declared);
}

/** An expression in one spelling: deprecated ids replaced, equal parts once and in order. */
function canonical(text: string): string {
  const tree = parseExpression(text);
  return tree === undefined ? text : written(tree);
}

function written(tree: Expression): string {
  if ("license" in tree) return writeTerm(termOf(tree));
  const parts = [...new Set(operands(tree, tree.conjunction).map(written))].sort();
  if (parts.length === 1) return parts[0] ?? "";
  const bracketed = parts.map((part) => (/ (?:AND|OR) /.test(part) ? `(${part})` : part));
  return bracketed.join(` ${tree.conjunction.toUpperCase()} `);
}

function operands(tree: Expression, conjunction: "and" | "or"): readonly Expression[] {
  if ("license" in tree || tree.conjunction !== conjunction) return [tree];
  return [...operands(tree.left, conjunction), ...operands(tree.right, conjunction)];
}

function leaves(tree: Expression): readonly Leaf[] {
  return "license" in tree ? [tree] : [...leaves(tree.left), ...leaves(tree.right)];
}

/** The category of what a taker is bound to: the mildest branch of a choice, the strictest of what applies together. */
function categoryOfTree(tree: Expression): Category | undefined {
  if ("license" in tree) return categoryOf(termOf(tree));
  const [left, right] = [categoryOfTree(tree.left), categoryOfTree(tree.right)];
  if (tree.conjunction === "or") {
    if (left === undefined || right === undefined) return left ?? right;
    return stricter(left, right) === left ? right : left;
  }
  return together(left, right);
}

function together(a: Category | undefined, b: Category | undefined): Category | undefined {
  return a === undefined || b === undefined ? undefined : stricter(a, b);
}

function directionBetween(from: Category | undefined, to: Category | undefined): LicenseChange["direction"] {
  return from === undefined || to === undefined ? "unknown" : directionOf(from, to);
}

function conditions({ terms }: Side): ReadonlySet<Condition> {
  return new Set(terms.flatMap(conditionsOf));
}

function difference(a: ReadonlySet<Condition>, b: ReadonlySet<Condition>): readonly string[] {
  return [...a].filter((each) => !b.has(each)).map((each) => conditionTexts[each].text);
}

function attributesOf(from: Parameters | undefined, to: Parameters | undefined): LicenseChange["attributes"] {
  if (from === undefined || to === undefined || from.size === 0 || to.size === 0) return [];
  const plain = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
  // The work's own name and version move with every release.
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((name) => name !== "Licensed Work" && name !== "Change Date")
    .map((name) => ({ name, from: plain(from.get(name)), to: plain(to.get(name)) }))
    .filter((each) => each.from.toLowerCase() !== each.to.toLowerCase());
}
