import { parseExpression } from "../expression.ts";

/** What a declared license is: one SPDX id, an SPDX expression, or words that are neither. */
export type DeclaredKind = "id" | "expression" | "other";

const known = new Map<string, DeclaredKind>();

/** Tells an SPDX id from an expression and from other text. Remembers: few texts recur in a whole tree. */
export function kindOfDeclared(text: string): DeclaredKind {
  const before = known.get(text);
  if (before !== undefined) return before;
  const kind = judge(text);
  known.set(text, kind);
  return kind;
}

function judge(text: string): DeclaredKind {
  const tree = parseExpression(text);
  if (tree === undefined) return "other";
  const single = "license" in tree && !tree.plus && !tree.exception && tree.license === text;
  return single && !/^(License|Document)Ref-/.test(text) ? "id" : "expression";
}
