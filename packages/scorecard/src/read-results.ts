import { OspoError } from "@ospo-actions/core";
import { resultOf } from "./read-result.ts";
import type { ScorecardResult } from "./result.ts";

/** One entry of a results file: a result, or why it is none. */
export type ResultEntry =
  | { readonly where: string; readonly result: ScorecardResult }
  | { readonly where: string; readonly error: unknown };

/** Entries of one file that are read. */
const entriesAtMost = 100_000;

/**
 * Every entry of a results file: one object, an array, or an object a line, as `scorecard --org` prints them.
 * A bad entry stands for itself. FORMAT for a file that is none of these.
 */
export function readResults(text: string, file: string): readonly ResultEntry[] {
  const whole = parsed(text);
  if (whole !== undefined) {
    const list: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
    const where = (at: number): string => (Array.isArray(whole.value) ? `${file}: entry ${at + 1}` : file);
    checkCount(list.length, file);
    return list.map((json, at) => entryOf(() => json, where(at)));
  }
  const lines = text.split("\n").map((line, at) => ({ line: line.trim(), at }));
  const filled = lines.filter(({ line }) => line !== "");
  if (filled.length < 2 || parsed(filled[0]?.line ?? "") === undefined)
    throw new OspoError("FORMAT", `${file} is neither JSON nor one JSON object a line`);
  checkCount(filled.length, file);
  return filled.map(({ line, at }) => {
    const where = `${file}: line ${at + 1}`;
    return entryOf(() => {
      const one = parsed(line);
      if (one === undefined) throw new OspoError("FORMAT", `${where} is not JSON`);
      return one.value;
    }, where);
  });
}

function entryOf(json: () => unknown, where: string): ResultEntry {
  try {
    return { where, result: resultOf(json(), where) };
  } catch (error) {
    return { where, error };
  }
}

function checkCount(count: number, file: string): void {
  if (count > entriesAtMost)
    throw new OspoError("LIMIT", `${file} has ${count} entries; at most ${entriesAtMost} are read`);
}

/** `undefined` for what is no JSON; `null` is JSON too, so the value is held in a box. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
