import {
  type Category,
  categoryOf,
  type Expression,
  evaluate,
  type JudgedTerm,
  parseExpression,
  type Rejected,
  type Term,
  writeTerm,
} from "@ospo-actions/license";
import { type Decision, decide, decideCompound, hasNoAllow, type Use, withDefault } from "./decide.ts";
import { defaultFile } from "./default.ts";
import { Entries } from "./entries.ts";
import { isAmong } from "./match.ts";
import type { Choice, Context, LicenseLayer, LicenseScope, Origin, Policy, Setting } from "./model.ts";
import { parsePackage } from "./package-pattern.ts";
import { shown } from "./status.ts";

/** What is judged: a package, what it is needed for, and how the product is used. */
export interface Question {
  readonly purl?: string | undefined;
  readonly scope?: LicenseScope | undefined;
  /** The policy's own unless told. */
  readonly context?: Context | undefined;
}

export type Ruling = "allow" | "review" | "deny";

/** One license of what was chosen, with the line that settles it. */
export interface RuledTerm {
  readonly term: Term;
  readonly category: Category | undefined;
  readonly ruling: Ruling;
  readonly reason: string;
  readonly at: Origin | undefined;
}

/** A policy's word on a license expression. */
export interface LicenseRuling {
  readonly ruling: Ruling;
  /** A sentence with the license, the entry that decided and its line. */
  readonly reason: string;
  /** The entry that decided, and its line; no entry where none names the license. */
  readonly entry: string | undefined;
  readonly at: Origin | undefined;
  /** The expression that remains when each OR is decided: what obligations follow from, in `context`. */
  readonly chosen: string;
  readonly terms: readonly RuledTerm[];
  readonly rejected: readonly Rejected[];
  readonly context: Context | undefined;
  /** The recorded choice for the package, and whether the expression offers what it chooses. */
  readonly choice: { readonly choice: Choice; readonly used: boolean } | undefined;
}

/** Whether no file says what is allowed, so that permissive and public-domain licenses are, and reports should say so. */
export function usesDefault({ licenses }: Policy): boolean {
  return hasNoAllow(licenses.lists);
}

/** What the policy makes of a license that nobody knows: `review` unless it says `fail`. */
export function rulingOfUnknown({ licenses }: Policy): {
  readonly ruling: Ruling;
  readonly at: Origin | undefined;
} {
  return { ruling: rulingOf(licenses.unknown?.value), at: licenses.unknown?.at };
}

/** What the policy makes of a declared license that the license text contradicts: `review` unless it says `fail`. */
export function rulingOfMismatch({ licenses }: Policy): {
  readonly ruling: Ruling;
  readonly at: Origin | undefined;
} {
  return { ruling: rulingOf(licenses.mismatch?.value), at: licenses.mismatch?.at };
}

function rulingOf(setting: Setting = "review"): Ruling {
  return setting === "fail" ? "deny" : "review";
}

const layers = new WeakMap<LicenseLayer, LicenseLayer>();

function layerOf({ licenses: { lists } }: Policy): LicenseLayer {
  const layer = layers.get(lists) ?? withDefault(lists);
  layers.set(lists, layer);
  return layer;
}

/** What `policy` says of the license `expression` of a package. Text that is no expression is denied. Never throws. */
export function judge(policy: Policy, question: Question, expression: string): LicenseRuling {
  const context = question.context ?? policy.licenses.context?.value;
  const tree = parseExpression(expression);
  if (tree === undefined) return unreadable(expression, context);
  const use = { scope: question.scope, context };
  const choice = choiceFor(policy, question.purl);
  const decisions = new Map<string, Decision>();
  const ask = (term: Term): Decision => {
    const key = writeTerm(term);
    const decision = decisions.get(key) ?? decide(layerOf(policy), term, use);
    decisions.set(key, decision);
    return decision;
  };
  const evaluation = evaluate(
    tree,
    (term) => {
      const decision = ask(term);
      return { standing: decision.standing, reason: reasonOf(decision, term) };
    },
    choice && parseExpression(choice.choose),
  );
  const whole = decideCompound(layerOf(policy), tree, use);
  const terms = evaluation.terms.map((one) => ruled(one, policy, ask));
  const worst = terms.find(({ ruling }) => ruling === strongest(terms)) as RuledTerm;
  const settled =
    whole === undefined ? termRuling(worst, ask, evaluation.chosen) : wholeRuling(whole, expression, policy);
  return {
    ...settled,
    chosen: whole === undefined ? evaluation.chosen : expression,
    terms,
    rejected: whole === undefined ? evaluation.rejected : [],
    context,
    choice: choice && { choice, used: evaluation.choiceUsed || isChosen(choice, evaluation.chosen) },
  };
}

type Settled = Pick<LicenseRuling, "ruling" | "reason" | "entry" | "at">;

function termRuling(
  { term, ruling, reason, at }: RuledTerm,
  ask: (term: Term) => Decision,
  chosen: string,
): Settled {
  const name = writeTerm(term);
  const of = chosen === name ? "" : ` of \`${chosen}\``;
  return { ruling, reason: `\`${name}\`${of} ${reason}`, entry: ask(term).entry, at };
}

function wholeRuling(decision: Decision, expression: string, policy: Policy): Settled {
  const ruling = decision.standing === "unknown" ? rulingOfUnknown(policy).ruling : decision.standing;
  return {
    ruling,
    reason: `\`${expression}\` ${wordsOf(decision)}`,
    entry: decision.entry,
    at: known(decision.at),
  };
}

function ruled(one: JudgedTerm, policy: Policy, ask: (term: Term) => Decision): RuledTerm {
  const term = one.takenAs ?? one.term;
  const ruling = one.standing === "unknown" ? rulingOfUnknown(policy).ruling : one.standing;
  const { at } = ask(term);
  return { term, category: categoryOf(term), ruling, reason: one.reason, at: known(at) };
}

function strongest(terms: readonly RuledTerm[]): Ruling {
  for (const ruling of ["deny", "review"] as const)
    if (terms.some((term) => term.ruling === ruling)) return ruling;
  return "allow";
}

function reasonOf(decision: Decision, term: Term): string {
  const category = categoryOf(term);
  const kind = category === undefined ? "" : ` (${category})`;
  if (decision.standing === "unknown") return "is a license that nobody has listed";
  if (decision.entry === undefined)
    return `${kind ? `is ${category} and ` : ""}is not allowed: ${noEntry(decision)}`;
  return decision.entry.startsWith("category:") ? wordsOf(decision) : `${wordsOf(decision)}${kind}`;
}

function noEntry({ at }: Decision): string {
  return at.file === defaultFile
    ? `${defaultFile} does not name it`
    : `\`allow\` (${shown(at)}) does not name it`;
}

function wordsOf({ standing, entry, at }: Decision): string {
  const verb = {
    allow: "is allowed by",
    review: "needs a review by",
    deny: "is denied by",
    unknown: "is unknown to",
  };
  if (entry === undefined) return `${verb[standing]} \`allow\` (${shown(at)})`;
  return `${verb[standing]} \`${entry}\` (${at.file === defaultFile ? defaultFile : shown(at)})`;
}

/** The default has no line that anybody could open. */
function known(at: Origin): Origin | undefined {
  return at.file === defaultFile || at.file === "" ? undefined : at;
}

function unreadable(expression: string, context: Context | undefined): LicenseRuling {
  const text = expression.length > 100 ? `${expression.slice(0, 100)}…` : expression;
  return {
    ruling: "deny",
    reason: `\`${text}\` is no SPDX expression that can be read`,
    entry: undefined,
    at: undefined,
    chosen: expression,
    terms: [],
    rejected: [],
    context,
    choice: undefined,
  };
}

function choiceFor({ choices }: Policy, purl: string | undefined): Choice | undefined {
  const name = purl === undefined || choices.length === 0 ? undefined : parsePackage(purl);
  return name && choices.find(({ packages }) => isAmong(packages, name));
}

/** A choice of what the expression leaves anyway is not out of place. */
function isChosen({ choose }: Choice, chosen: string): boolean {
  return choose === chosen;
}

/** Whether `policy` allows an expression when `licenses` are accepted as well, as an exception does. */
export function allowsWith(policy: Policy, licenses: readonly string[], expression: string): boolean {
  const tree: Expression | undefined = parseExpression(expression);
  if (tree === undefined) return false;
  const accepted = new Entries(licenses.map((value) => ({ value, at: { file: "", line: 1 } })));
  const use: Use = { scope: undefined, context: policy.licenses.context?.value };
  const { standing } = evaluate(tree, (term) => ({
    standing: accepted.find(term) ? "allow" : decide(layerOf(policy), term, use).standing,
    reason: "",
  }));
  return standing === "allow";
}
