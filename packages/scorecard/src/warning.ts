import type { Check } from "./result.ts";

/** Warnings of one check that are kept between runs, and characters of each. */
const kept = 200;
const characters = 300;

/** What a check warns of: its `Warn:` lines without the mark, as far as they are kept. */
export function warningsOf({ details }: Check): readonly string[] {
  const lines = details.filter((line) => line.startsWith("Warn: "));
  return lines.slice(0, kept).map((line) => withoutSecrets(line.slice("Warn: ".length, characters)));
}

/** A line of somebody's workflow may hold an address with a password, or a token in its query. */
function withoutSecrets(line: string): string {
  return line.replace(/:\/\/[^\s/]*@/g, "://…@").replace(/(:\/\/[^\s?#]*)[?#]\S*/g, "$1?…");
}

/** What came and went between two lists of warnings. */
export interface WarningChange {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/**
 * New and gone warnings. Lines that moved within a file, counts (`0 commits out of 22`) and the digest that a
 * remedy names are no change: two warnings that differ in nothing else are the same one.
 */
export function compareWarnings(before: readonly string[], after: readonly string[]): WarningChange {
  return { added: without(after, before), gone: without(before, after) };
}

/** The lines of `all` beyond those that `others` has, each as often as it is there more. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(keyOf(line), (left.get(keyOf(line)) ?? 0) + 1);
  return all.filter((line) => {
    const count = left.get(keyOf(line)) ?? 0;
    left.set(keyOf(line), count - 1);
    return count <= 0;
  });
}

function keyOf(line: string): string {
  return line
    .replace(/@sha256:[0-9a-f]+/g, "")
    .replace(/:\d+(?=$|[:\s])/g, "")
    .replace(/\b\d+(?= commits?\b| out of )|(?<=out of )\d+/g, "#");
}
