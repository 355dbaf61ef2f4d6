import type { Expression } from "./expression.ts";

/** The parts of a choice, or of what applies together, in order, however they are bracketed. */
export function operands(tree: Expression, conjunction: "and" | "or"): readonly Expression[] {
  const found: Expression[] = [];
  const open: Expression[] = [tree];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ("conjunction" in next && next.conjunction === conjunction) open.push(next.right, next.left);
    else found.push(next);
  }
  return found;
}
