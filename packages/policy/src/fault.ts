import { OspoError } from "@ospo-actions/core";

/** Something wrong in a policy file, at a line and column from 1. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** So many faults are told of one file; a hostile one may have thousands. */
const told = 50;

/** All faults of a policy file in one CONFIG error, each as `file:line:column what`. */
export function policyError(file: string, faults: readonly Fault[]): OspoError {
  const sorted = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const lines = sorted
    .slice(0, told)
    .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  const rest = sorted.length > told ? [`… and ${sorted.length - told} more`] : [];
  const [only] = lines;
  const message = lines.length === 1 ? `Policy ${only}` : `The policy:\n${[...lines, ...rest].join("\n")}`;
  return new OspoError("CONFIG", message, { fix: "docs/policy.md lists every key with an example." });
}
