import type { Value } from "./value.ts";

/** A `${{ }}` of a scalar. */
export interface Expression {
  /** What stands between the braces. */
  readonly text: string;
  /** The line of the file, counted from 1. */
  readonly line: number;
  /** The values that it reads, written with dots and in lower case: `github.event.issue.title`. */
  readonly reads: readonly string[];
}

/** All expressions of a scalar; an `if:` without braces is none. */
export function expressionsOf(value: Value): readonly Expression[] {
  return [...value.raw.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map((match) => {
    const text = (match[1] as string).trim();
    return { text, line: value.lineAt(match.index), reads: readsOf(text) };
  });
}

/** The values that an expression's text reads; functions and constants are left out. */
export function readsOf(text: string): readonly string[] {
  const dotted = text
    .replaceAll(/\[\s*'([\w-]+)'\s*\]/g, ".$1")
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .replaceAll(/\s*\.\s*/g, ".");
  return [...dotted.matchAll(/(?<![\w.-])[a-z_][\w-]*(?:\.(?:[\w-]+|\*)|\[[^\]]*\])*(?![\w-]|\s*\()/gi)]
    .map(([name]) => name.toLowerCase())
    .filter((name) => !["true", "false", "null", "nan", "infinity"].includes(name));
}
