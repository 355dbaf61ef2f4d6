import { hash } from "node:crypto";
import { categories } from "../category/category.ts";
import { filedUnder } from "../category/category-of.ts";
import { type Found, find } from "./find.ts";
import { type Mention, mentionsIn, offersChoice } from "./notice.ts";
import { type Passage, passages } from "./residue.ts";
import { type Rider, ridersIn } from "./rider.ts";
import type { Texts } from "./texts.ts";
import { tokenize } from "./tokens.ts";

/** What a text is. */
export type TextKind =
  /** The whole text of one license, or of several, and nothing else that binds. */
  | "license"
  | "licenses"
  /** Licenses and more terms. */
  | "license-and-terms"
  /** No license's text, but a grant that names licenses ("Licensed under the Apache License, Version 2.0 …"). */
  | "notice"
  /** Terms that are no known license. */
  | "terms"
  /** A license is only named, or nothing is said. */
  | "mention"
  | "nothing";

export interface Identified {
  readonly kind: TextKind;
  /** What the text asks for as an SPDX expression; `undefined` for `mention` and `nothing`. */
  readonly expression?: string;
  readonly licenses: readonly Found[];
  readonly riders: readonly Rider[];
  /** Licenses that are named where no license explains the words. */
  readonly mentions: readonly Mention[];
  /** Passages that no license explains and that bind: at most five, cut to 300 characters. */
  readonly residue: readonly string[];
  /** The license that comes nearest where none was found. */
  readonly resembles?: Found;
  /** The text lets its reader choose between the licenses. */
  readonly choice: boolean;
  /** SHA-256 of the words: the same for texts that differ in case, punctuation or line breaks only. */
  readonly hash: string;
  /** SHA-256 of the words that bind and are no license's, without owners, years and numbers; `undefined` for none. */
  readonly ownTerms?: string;
}

/** Longer texts are cut: no license is this long, bundles of notices may be. What was not read counts as terms. */
const mostCharacters = 1_000_000;
const unread: Passage = {
  text: "(the rest of the file was not read)",
  plain: "",
  words: 20,
  legal: true,
  turns: true,
};

/** Says what a license file is, with the evidence. Never throws; linear in the text. */
export function identify(text: string, texts: Texts): Identified {
  const read = text.slice(0, mostCharacters);
  const tokens = tokenize(read);
  const { found, explained, resembles } = find(texts.number(tokens.words), texts);
  const rest = [...passages(read, tokens, explained), ...(text.length > mostCharacters ? [unread] : [])];
  const unexplained = rest.map((passage) => passage.text).join("\n");
  const ridersOf = new Map(rest.map((passage) => [passage, ridersIn(passage.text)]));
  const riders = [...ridersOf.values()].flat();
  const mentions = mentionsIn(unexplained);
  const choice = offersChoice(unexplained);
  const evidence = { licenses: found, riders: distinct(riders), mentions, choice };
  return {
    ...judge(evidence, rest),
    ...evidence,
    residue: rest
      .filter(({ legal, turns }) => legal || turns)
      .slice(0, 5)
      .map((passage) => passage.text.slice(0, 300)),
    ...(resembles !== undefined && { resembles }),
    ...ownTermsOf(
      rest.filter((passage) => passage.legal || passage.turns || ridersOf.get(passage)?.length !== 0),
    ),
    // Few ask for it, and it costs as much as all the rest.
    get hash() {
      return hashOf(tokens.words);
    },
  };
}

type Evidence = Pick<Identified, "licenses" | "riders" | "mentions" | "choice">;

function judge(evidence: Evidence, rest: readonly Passage[]): Pick<Identified, "kind" | "expression"> {
  const { licenses, riders, choice } = evidence;
  const granted = evidence.mentions.filter(({ grants }) => grants).map(({ id }) => id);
  if (licenses.length > 0) return judgeFound(evidence, granted, rest);
  const terms = riders.map(({ id }) => id);
  if (granted.length > 0) {
    const [dual, more] = choice
      ? [terms.filter(isContract), terms.filter((id) => !isContract(id))]
      : [[], terms];
    return { kind: "notice", expression: all([either([...granted, ...dual], choice), ...more]) };
  }
  if (terms.length > 0) return { kind: "terms", expression: all(terms) };
  if (rest.some(({ legal, words }) => legal && words >= 20))
    return { kind: "terms", expression: "LicenseRef-unrecognized" };
  return { kind: evidence.mentions.length > 0 ? "mention" : "nothing" };
}

function judgeFound(evidence: Evidence, granted: readonly string[], rest: readonly Passage[]) {
  const { licenses, riders, choice } = evidence;
  const ids = licenses.map((license) => orLater(license, granted));
  const named = new Set(licenses.flatMap(({ id, aliases }) => [id, ...aliases]));
  const others = granted.filter((id) => !named.has(id));
  // Terms that bind more than any rider could: parameters and notices beside them add nothing.
  if (ids.some(isRestricted)) return { kind: kindOf(ids), expression: either(ids, choice) };
  const terms = riders.map(({ id }) => id);
  const altered = licenses.some(({ lacks }) => lacks.length > 0) || rest.some(({ turns }) => turns);
  if (altered) terms.push("LicenseRef-additional-terms");
  else if (terms.length === 0 && rest.some(({ legal, words }) => legal && words >= 8 && others.length === 0))
    terms.push("LicenseRef-additional-terms");
  const expression = all([either([...ids, ...others], choice), ...terms]);
  return {
    kind: terms.length > 0 ? ("license-and-terms" as const) : kindOf([...ids, ...others]),
    expression,
  };
}

function kindOf(ids: readonly string[]): TextKind {
  return ids.length > 1 ? "licenses" : "license";
}

/** A license's text does not say whether later versions may be taken; a notice beside it may. */
function orLater({ id, aliases }: Found, granted: readonly string[]): string {
  return granted.find((other) => aliases.includes(other)) ?? id;
}

function either(ids: readonly string[], choice: boolean): string {
  const distinctIds = [...new Set(ids)];
  return choice && distinctIds.length > 1 ? `(${distinctIds.join(" OR ")})` : distinctIds.join(" AND ");
}

function all(parts: readonly string[]): string {
  const [only, ...more] = [...new Set(parts)];
  return more.length === 0 ? (only ?? "").replace(/^\((.*)\)$/, "$1") : [only, ...more].join(" AND ");
}

function isContract(id: string): boolean {
  return id === "LicenseRef-proprietary";
}

function isRestricted(id: string): boolean {
  const category = filedUnder(id)?.category;
  return category !== undefined && categories.indexOf(category) >= categories.indexOf("source-available");
}

function distinct(riders: readonly Rider[]): readonly Rider[] {
  return riders.filter(({ id }, i) => riders.findIndex((other) => other.id === id) === i);
}

function ownTermsOf(binding: readonly Passage[]): Pick<Identified, "ownTerms"> {
  const words = binding
    .flatMap(({ plain }) => tokenize(plain).words)
    .filter((word) => !/^[\d.]+$/.test(word));
  return words.length === 0 ? {} : { ownTerms: hashOf(words) };
}

function hashOf(words: readonly string[]): string {
  return hash("sha256", words.join(" "));
}
