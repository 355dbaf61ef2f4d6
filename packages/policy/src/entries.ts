import {
  type Category,
  categoryOf,
  covers,
  type Expression,
  operands,
  parseExpression,
  type Term,
  takenAs,
  termOf,
  writeTerm,
} from "@ospo-actions/license";
import type { Sourced } from "./model.ts";

/** The entry of a list that names a license; one of an id is `exact`, which counts more than its category. */
export interface Hit {
  readonly entry: Sourced<string>;
  readonly exact: boolean;
}

/** A list of SPDX ids, expressions and `category:` entries, for looking up. */
export class Entries {
  readonly #ids = new Map<string, { readonly term: Term; readonly entry: Sourced<string> }[]>();
  readonly #categories = new Map<string, Sourced<string>>();
  readonly #compounds = new Map<string, Sourced<string>>();

  /** With `spread`, an or-later entry names each later version too: who denies a license denies what it may be taken as. */
  constructor(entries: readonly Sourced<string>[], spread = false) {
    for (const entry of entries) {
      if (entry.value.startsWith("category:")) keepFirst(this.#categories, entry.value.slice(9), entry);
      else this.#add(entry, parseExpression(entry.value), spread);
    }
  }

  /** The entry that names a license: by its id if there is one, else by its category. */
  find(term: Term): Hit | undefined {
    const exact = this.#ids.get(term.id)?.find((one) => covers(one.term, term));
    if (exact !== undefined) return { entry: exact.entry, exact: true };
    const entry = this.#categories.get(categoryOf(term) ?? ("" as Category));
    return entry && { entry, exact: false };
  }

  /** The entry that is, as a whole, this expression with AND or OR, in any order. */
  findCompound(canonical: string): Sourced<string> | undefined {
    return this.#compounds.get(canonical);
  }

  #add(entry: Sourced<string>, tree: Expression | undefined, spread: boolean): void {
    if (tree === undefined) return;
    if ("conjunction" in tree) {
      keepFirst(this.#compounds, canonicalOf(tree), entry);
      return;
    }
    const term = termOf(tree);
    for (const one of spread ? [term, ...takenAs(term)] : [term])
      this.#ids.set(one.id, [...(this.#ids.get(one.id) ?? []), { term: one, entry }]);
  }
}

function keepFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** An expression in one spelling: chains of one conjunction flat, sorted, each part once. */
export function canonicalOf(tree: Expression): string {
  if ("license" in tree) return writeTerm(termOf(tree));
  const parts = operands(tree, tree.conjunction).map((part) =>
    "license" in part ? canonicalOf(part) : `(${canonicalOf(part)})`,
  );
  return [...new Set(parts)].sort().join(tree.conjunction === "and" ? " AND " : " OR ");
}
