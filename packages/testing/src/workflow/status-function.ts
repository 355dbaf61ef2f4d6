import type { Functions } from "./expression.ts";

export type Status = "success" | "failure" | "cancelled";
export type Result = Status | "skipped";

/** `success()` and its kin inside a job: they look at the steps so far, or at those of the composite action. */
export function stepStatusFunctions(status: Status): Functions {
  return new Map([
    ["success", () => status === "success"],
    ["failure", () => status === "failure"],
    ["cancelled", () => status === "cancelled"],
    ["always", () => true],
  ]);
}

/**
 * The same functions in a job's `if`. They look at all jobs before it, not only at those that `needs` names:
 * a skipped one further up skips a job too (actions/runner#491).
 */
export function jobStatusFunctions(ancestors: readonly Result[], cancelled: boolean): Functions {
  return new Map([
    ["success", () => !cancelled && ancestors.every((result) => result === "success")],
    ["failure", () => !cancelled && ancestors.includes("failure")],
    ["cancelled", () => cancelled],
    ["always", () => true],
  ]);
}
