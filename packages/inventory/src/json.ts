import { isObject, type JsonObject, OspoError } from "@ospo-actions/core";

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
function lineAt(text: string, offset: number): number {
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
