import { OspoError } from "@ospo-actions/core";

/** What js-yaml found wrong with the text of `shown`: FORMAT with the line, and `fix`. */
export function yamlFault(error: unknown, shown: string, fix: string): OspoError {
  const { reason, mark } = error as { reason?: string; mark?: { line?: number } };
  const where = mark?.line === undefined ? "" : ` in line ${mark.line + 1}`;
  const message = `${shown} is not YAML: ${reason ?? "unexpected text"}${where}`;
  return new OspoError("FORMAT", message, { fix, cause: error });
}
