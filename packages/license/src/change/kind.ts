import type { Declared } from "../declared/read.ts";
import type { Expression } from "../expression.ts";
import { operands } from "../operands.ts";
import type { Term } from "../term.ts";
import { categoryIn } from "./direction.ts";
import type { Reading, ReadText } from "./side.ts";
import { isReworded, mayMeanTheSame, rawOf, written } from "./spelling.ts";

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

/** What decided, a sentence without judging it. */
export interface Ruling {
  readonly class: ChangeClass;
  readonly reason: string;
}

/** What became of the license; `edited`: blanks of its text were filled in otherwise. */
export function rule(before: Reading, after: Reading, edited: boolean): Ruling {
  if (edited) return { class: "substantive", reason: "The license's parameters changed" };
  return (
    ruleEmpty(before, after) ??
    ruleSameLicense(before, after) ??
    ruleSameText(before, after) ??
    ruleOther(before, after)
  );
}

function ruleEmpty(before: Reading, after: Reading): Ruling | undefined {
  if (!isEmpty(before) && !isEmpty(after)) return undefined;
  if (isEmpty(after))
    return isEmpty(before)
      ? { class: "unchanged", reason: "Neither version says anything" }
      : { class: "undeclared", reason: "The newer version says nothing about its license" };
  return { class: "clarified", reason: "The older version said nothing about its license" };
}

/** Both sides come to the same license, or may. */
function ruleSameLicense(before: Reading, after: Reading): Ruling | undefined {
  const [old, now] = [before.text, after.text];
  if (before.tree === undefined || after.tree === undefined) return undefined;
  const isSameField = rawOf(before.declared) === rawOf(after.declared);
  // Texts may show another part of a choice; where each fits its field, the field decides.
  const areOther = isFound(old) && isFound(now) && old.expression !== now.expression;
  if (areOther && !(before.expression === after.expression && areAgreed(before, after))) return undefined;
  if (before.expression !== after.expression) {
    if (old?.ownTerms !== now?.ownTerms && isFound(old) && isFound(now)) return undefined;
    if (!mayMeanTheSame([before.tree, before.declared], [after.tree, after.declared])) return undefined;
    return { class: "cosmetic", reason: openReason(before) };
  }
  const differs = isFound(old) && isFound(now) && !areOther ? differenceOf(old, now) : undefined;
  if (differs !== undefined) return differs;
  if (isSameField && (old === undefined || now === undefined || old.words === now.words))
    return { class: "unchanged", reason: "Field and text are the same" };
  if (!isSameField && !(isFound(old) && isFound(now)) && !saysTheSame(before, after))
    return { class: "opaque", reason: "The newer version describes its terms in other words" };
  return { class: "cosmetic", reason: "The same license, written otherwise" };
}

/** What differs between texts that are the same licenses: the words of nobody's license, and what they name. */
function differenceOf(old: ReadText, now: ReadText): Ruling | undefined {
  if (old.ownTerms !== now.ownTerms)
    return { class: "opaque", reason: "Terms in the text that are of no known license were edited" };
  const came = now.named.filter((id) => !old.named.includes(id));
  const left = old.named.filter((id) => !now.named.includes(id));
  if (came.length > 0)
    return { class: "substantive", reason: `The text names another license beside: ${came.join(", ")}` };
  if (left.length > 0)
    return { class: "substantive", reason: `The text no longer names a license beside: ${left.join(", ")}` };
  return undefined;
}

/** The field changed, the text did not. */
function ruleSameText(before: Reading, after: Reading): Ruling | undefined {
  const [old, now] = [before.text, after.text];
  if (old === undefined || now === undefined) return undefined;
  const isSameText =
    old.words === now.words ||
    (isFound(old) && old.expression === now.expression && differenceOf(old, now) === undefined);
  if (!isSameText) return undefined;
  if (rawOf(before.declared) === rawOf(after.declared))
    return { class: "unchanged", reason: "Field and text are the same" };
  if (isPointer(before.declared) && isPointer(after.declared))
    return { class: "cosmetic", reason: "The field says otherwise where the same text stands" };
  if (isPointer(before.declared) && after.conclusion.agreement !== "contradiction")
    return { class: "clarified", reason: "The field now names the license whose text was there before" };
  // A text that fits both fields cannot tell which of them is right.
  if (areAgreed(before, after) && !addsOrDrops(before.tree, after.tree)) return undefined;
  return { class: "metadata-correction", reason: "The field changed, the license text did not" };
}

function ruleOther(before: Reading, after: Reading): Ruling {
  const isSameField = rawOf(before.declared) === rawOf(after.declared);
  if (after.tree === undefined || (categoryIn(after.bounds) === undefined && isPointer(after.declared))) {
    if (!isSameField)
      return { class: "opaque", reason: "The newer version's terms have no name that can be compared" };
    return before.text === undefined || after.text === undefined
      ? { class: "opaque", reason: "Both versions point to terms elsewhere, which were not compared" }
      : { class: "opaque", reason: "The text is another, and no license that can be compared" };
  }
  if (isVague(before) && after.terms.every((term) => before.terms.some((vague) => means(vague, term))))
    return { class: "clarified", reason: openReason(before) };
  return {
    class: "substantive",
    reason: isSameField ? "The field is the same, the license text is another" : "The license is another",
  };
}

function isEmpty({ declared, tree }: Reading): boolean {
  return declared.kind === "none" && tree === undefined;
}

/** Whether a license was found in a text. */
function isFound(text: ReadText | undefined): text is ReadText {
  return text?.expression !== undefined;
}

/** Whether each text fits its field. */
function areAgreed(...sides: readonly Reading[]): boolean {
  return sides.every(({ conclusion }) => conclusion.agreement === "agreed");
}

/** Whether a field names nothing that can be compared. */
function isPointer({ kind }: Declared): boolean {
  return kind === "file" || kind === "words" || kind === "none";
}

/** Whether fields that come to the same say the same: of a vendor's own terms only their words tell. */
function saysTheSame({ declared: a, expression = "" }: Reading, { declared: b }: Reading): boolean {
  if (!expression.includes("LicenseRef-proprietary") || (!isPointer(a) && !isPointer(b))) return true;
  return a.kind === "words" && b.kind === "words" && isReworded(a.text, b.text);
}

/** Whether one of the trees is the other and more that applies together with it. */
function addsOrDrops(a: Expression | undefined, b: Expression | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [a, b].map((tree) => new Set(operands(tree, "and").map(written))) as [Names, Names];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

type Names = Set<string>;

function isVague({ terms }: Reading): boolean {
  return terms.length > 0 && terms.every(({ anyOf }) => anyOf !== undefined);
}

function means({ anyOf = [] }: Term, term: Term): boolean {
  return anyOf.some(({ id }) => id === term.id);
}

function openReason(before: Reading): string {
  return isVague(before)
    ? "The newer version says which license of that name is meant"
    : "One version says more exactly than the other which license is meant";
}
