import { names } from "../conclude/same.ts";
import type { Declared } from "../declared/read.ts";
import { type Expression, parseExpression } from "../expression.ts";
import { operands } from "../operands.ts";
import { type Term, termOf, writeTerm } from "../term.ts";

/** What a field says, as it stands there. */
export function rawOf(declared: Declared): string {
  switch (declared.kind) {
    case "file":
      return `file ${declared.file}`;
    case "expression":
      return `${declared.text} ${declared.note ?? ""}`.trim();
    case "words":
      return declared.text;
    case "unlicensed":
    case "none":
      return declared.kind;
  }
}

/** An expression in one spelling: deprecated ids replaced, equal parts once and in order. */
export function canonical(text: string): string {
  const tree = parseExpression(text);
  return tree === undefined ? text : written(tree);
}

/** A tree in that spelling. */
export function written(tree: Expression): string {
  if ("license" in tree) return writeTerm(termOf(tree));
  const parts = [...new Set(operands(tree, tree.conjunction).map(written))].sort();
  if (parts.length === 1) return parts[0] ?? "";
  const bracketed = parts.map((part) => (/ (?:AND|OR) /.test(part) ? `(${part})` : part));
  return bracketed.join(` ${tree.conjunction.toUpperCase()} `);
}

/** What the spelling of one side leaves open, so that the other may have settled it. */
interface Openness {
  /** GNU's old ids and names, which do not say whether later versions count. */
  readonly later: boolean;
  /** GNU's names without any version. */
  readonly version: boolean;
  /** A list with commas, which does not say how its parts go together. */
  readonly joint: boolean;
}

function opennessOf(declared: Declared): Openness {
  const raw = declared.kind === "expression" ? declared.raw : "";
  const isGnu = /(?<![a-z])[al]?gpl|general public/i.test(raw);
  return {
    later: isGnu && !/\bonly\b|later|newer|\d\+/i.test(raw),
    version: /(?<![a-z])[al]?gpl(?![-\s]*v?\.?\s*\d)|general public licen[sc]e$/i.test(raw),
    joint: declared.kind === "expression" && /^a list without OR/.test(declared.note ?? ""),
  };
}

/** Whether two expressions may mean the same: one side is vague where the other is not, and all else agrees. */
export function mayMeanTheSame(
  [before, old]: readonly [Expression, Declared],
  [after, now]: readonly [Expression, Declared],
): boolean {
  const [a, b] = [opennessOf(old), opennessOf(now)];
  const open: Openness = {
    later: a.later || b.later,
    version: a.version || b.version,
    joint: a.joint || b.joint,
  };
  return matches(before, after, open);
}

function matches(a: Expression, b: Expression, open: Openness): boolean {
  if ("license" in a || "license" in b)
    return "license" in a && "license" in b && sameLeaf(termOf(a), termOf(b), open);
  if (a.conjunction !== b.conjunction && !open.joint) return false;
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.length !== right.length || left.length > 16) return false;
  const free = [...right];
  return left.every((part) => {
    const at = free.findIndex((other) => matches(part, other, open));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

function partsOf(tree: Extract<Expression, { conjunction: string }>): readonly Expression[] {
  const parts = new Map(operands(tree, tree.conjunction).map((part) => [written(part), part]));
  return [...parts.values()];
}

function sameLeaf(a: Term, b: Term, { later, version }: Openness): boolean {
  if (writeTerm(a) === writeTerm(b)) return true;
  if (a.anyOf !== undefined || b.anyOf !== undefined) return names(a, b) || names(b, a);
  if (a.exception !== b.exception) return false;
  if (version && family(a.id) !== undefined && family(a.id) === family(b.id)) return true;
  return later && bare(a.id) === bare(b.id);
}

function bare(id: string): string {
  return id.replace(/-(?:only|or-later)$/, "");
}

function family(id: string): string | undefined {
  return /^([AL]?GPL)-\d/.exec(id)?.[1];
}

/** The least share of the shorter sentence's words that the longer one has; ours to choose. */
const mostly = 0.6;

/** Whether two sentences are one, reworded: most words of the shorter stand in the longer; addresses do not count. */
export function isReworded(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const least = Math.min(one.size, other.size);
  const shared = [...one].filter((word) => other.has(word)).length;
  return least >= 4 && shared >= mostly * least;
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/https?:\/\/\S+|www\.\S+/g, " ");
  return new Set(plain.match(/\p{L}+/gu) ?? []);
}
