import { successors } from "./deprecated.ts";
import type { Expression } from "./expression.ts";
import { vagueNames } from "./vague.ts";

/** One license of an expression in one spelling: deprecated ids replaced, GNU's `+` written as `-or-later`. */
export interface Term {
  readonly id: string;
  /** Any later version may be taken instead: `-or-later` ids and `+`. */
  readonly orLater: boolean;
  readonly exception?: string;
  /** Set for a name that may mean several licenses: which of them is not known, so each has to be judged. */
  readonly anyOf?: readonly Term[];
}

/** A leaf of the tree that `parseExpression` gives. */
export type Leaf = Extract<Expression, { license: string }>;

const gnu = /^(?:AGPL|GFDL|GPL|LGPL)-\d/;

/** The license that a leaf names, in one spelling. */
export function termOf(leaf: Leaf): Term {
  const [named = "", inherent] = (successors.get(leaf.license) ?? leaf.license).split(" WITH ");
  const id = leaf.plus && gnu.test(named) ? named.replace(/(-only|-or-later)?$/, "-or-later") : named;
  const exception = leaf.exception ?? inherent;
  const meanings = vagueNames.get(id);
  return {
    id,
    orLater: leaf.plus === true || id.endsWith("-or-later"),
    ...(exception !== undefined && { exception }),
    ...(meanings !== undefined && { anyOf: meanings.map((license) => termOf({ license })) }),
  };
}

/** A term as it is written in an expression. */
export function writeTerm({ id, orLater, exception }: Term): string {
  const license = orLater && !id.endsWith("-or-later") ? `${id}+` : id;
  return exception === undefined ? license : `${license} WITH ${exception}`;
}

/**
 * Whether who names `entry` names `term` too. An entry without an exception covers the same license with one
 * of SPDX's exceptions, which only ever add permissions; nothing else is covered: neither another version nor
 * `-or-later` for `-only`.
 */
export function covers(entry: Term, term: Term): boolean {
  if (entry.id !== term.id || entry.orLater !== term.orLater) return false;
  if (entry.exception !== undefined) return entry.exception === term.exception;
  return !term.exception?.startsWith("AdditionRef-");
}
