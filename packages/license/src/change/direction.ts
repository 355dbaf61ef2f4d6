import { type Category, type Direction, directionOf, stricter } from "../category/category.ts";
import { categoryOf } from "../category/category-of.ts";
import type { Expression } from "../expression.ts";
import { termOf, writeTerm } from "../term.ts";

/** What a taker is bound to, as far as categories tell. */
export interface Bounds {
  /** The strictest of the terms that have a category; `undefined` where none has. */
  readonly known: Category | undefined;
  /** Terms without one. */
  readonly open: ReadonlySet<string>;
}

/**
 * References that count in directions alone: policies have to name them, because who says "public domain" may not be
 * able to give it, and who grants patents may take the grant back.
 */
const counted: ReadonlyMap<string, Category> = new Map([
  ["LicenseRef-public-domain", "public-domain"],
  ["LicenseRef-patents", "permissive"],
]);

/** The bounds of several expressions that hold together. */
export function boundsOf(trees: readonly Expression[]): Bounds {
  return trees.map(ofTree).reduce(both, { known: undefined, open: new Set() });
}

/** The category of all of them; `undefined` where a part has none. */
export function categoryIn({ known, open }: Bounds): Category | undefined {
  return open.size === 0 ? known : undefined;
}

/** The mildest branch of a choice, the strictest of what applies together. */
function ofTree(tree: Expression): Bounds {
  if ("license" in tree) {
    const term = termOf(tree);
    const known = categoryOf(term) ?? counted.get(term.id);
    return { known, open: new Set(known === undefined ? [writeTerm(term)] : []) };
  }
  const [left, right] = [ofTree(tree.left), ofTree(tree.right)];
  if (tree.conjunction === "and") return both(left, right);
  const [one, other] = [categoryIn(left), categoryIn(right)];
  if (one === undefined || other === undefined) return one === undefined ? right : left;
  return stricter(one, other) === one ? right : left;
}

function both(a: Bounds, b: Bounds): Bounds {
  const known = a.known && b.known ? stricter(a.known, b.known) : (a.known ?? b.known);
  return { known, open: new Set([...a.open, ...b.open]) };
}

/**
 * From where to where the terms moved. Terms without a category only ever add to the others, so a side with some is at
 * least as strict as the rest of it; those that both sides have decide nothing.
 */
export function directionBetween(from: Bounds, to: Bounds): Direction | "unknown" {
  const [left, came] = [without(from.open, to.open), without(to.open, from.open)];
  if (from.known === undefined || to.known === undefined) return "unknown";
  const direction = directionOf(from.known, to.known);
  if (!left && !came) return direction;
  if (left && came) return "unknown";
  return direction === (came ? "restrictive" : "permissive") ? direction : "unknown";
}

/** Whether `a` has what `b` has not. */
function without(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => !b.has(one));
}
