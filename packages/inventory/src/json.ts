import { OspoError } from "@ospo-actions/core";

export type JsonObject = { readonly [key: string]: unknown };

/** Parses a lock file or SBOM. FORMAT errors name file, line and, for merge conflicts, the way out. */
export function parseJson(text: string, shown: string, fix: string): JsonObject {
  refuseConflict(text, shown, fix);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new OspoError("FORMAT", `${shown} is not JSON: ${jsonFault(text, error as Error)}`, {
      fix,
      cause: error,
    });
  }
  if (!isObject(value)) throw new OspoError("FORMAT", `${shown} holds no JSON object`, { fix });
  return value;
}

/** Refuses a file with the marks that git leaves in a conflicted merge. */
export function refuseConflict(text: string, shown: string, fix: string): void {
  const at = text.search(/^(<<<<<<<|>>>>>>>) /m);
  if (at < 0) return;
  throw new OspoError("FORMAT", `${shown} has merge conflict markers (line ${lineAt(text, at)})`, { fix });
}

/** Line of a character offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function jsonFault(text: string, error: Error): string {
  const offset = /position (\d+)/.exec(error.message)?.[1];
  if (offset === undefined || Number(offset) >= text.trimEnd().length)
    return `it ends in the middle, after line ${lineAt(text, text.length)}`;
  return `unexpected text in line ${lineAt(text, Number(offset))}`;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `value` where it is a string, else `undefined`. */
export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The entries of `value` where it is an object, else none. Safe for keys such as `__proto__`. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The items of `value` where it is an array, else none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects among the items of `value`. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return itemsOf(value).filter(isObject);
}

/** The strings among the items of `value`. */
export function stringsOf(value: unknown): readonly string[] {
  return itemsOf(value).filter((item) => typeof item === "string");
}
