import { limits } from "@ospo-actions/core";
import parseSpdx from "spdx-expression-parse";

/** A parsed SPDX expression: ids joined by AND and OR. */
export type Expression =
  | { readonly license: string; readonly plus?: true; readonly exception?: string }
  | { readonly conjunction: "and" | "or"; readonly left: Expression; readonly right: Expression };

/** So many trees are kept, and of texts of so many characters: a tree of thousands of packages names a few licenses. */
const [keptTrees, keptCharacters] = [4_096, 200];
const trees = new Map<string, Expression | undefined>();

/**
 * The tree of an SPDX expression, or `undefined` for what is not one: misspelt, longer than 2,048
 * characters, nested deeper than 64, or made to break the parser. Never throws.
 */
export function parseExpression(text: string): Expression | undefined {
  if (text.length > keptCharacters) return parse(text);
  const known = trees.get(text);
  if (known !== undefined || trees.has(text)) return known;
  const tree = parse(text);
  if (trees.size < keptTrees) trees.set(text, tree);
  return tree;
}

function parse(text: string): Expression | undefined {
  if (text.length > limits.expressionCharacters || nesting(text) > limits.expressionDepth) return undefined;
  try {
    return parseSpdx(text) as Expression;
  } catch {
    return undefined;
  }
}

function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  return deepest;
}
