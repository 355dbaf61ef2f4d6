import { type Host, OspoError } from "@ospo-actions/core";
import { type PolicyInputs, readPolicy } from "@ospo-actions/github/policy";
import type { FoundPolicy, Policy } from "@ospo-actions/policy";

/** Why Scorecard's own annotations accept a result (ossf/scorecard, config/annotation): what a waiver may say. */
const reasons = ["test-data", "remediated", "not-applicable", "not-supported", "not-detected"];

/** The policy of this run; CONFIG for a waiver of a score without one of Scorecard's reasons and an end. */
export async function readMonitorPolicy(inputs: PolicyInputs, host: Host): Promise<FoundPolicy> {
  const found = await readPolicy(inputs, host);
  checkWaivers(found.policy);
  return found;
}

/** A reason is one of the five words, alone or before what explains it: `not-applicable: generated code`. */
function checkWaivers({ exceptions }: Policy): void {
  for (const { rule, reason, until, at } of exceptions) {
    if (!rule.startsWith("scorecard/")) continue;
    const hasReason = reasons.some((word) => reason === word || new RegExp(`^${word}\\W`).test(reason));
    if (hasReason && until !== undefined) continue;
    const what = hasReason ? "has no `until`" : `has the reason "${reason.slice(0, 100)}"`;
    throw new OspoError("CONFIG", `${at.file}:${at.line}: the exception for ${rule} ${what}`, {
      fix: `Give it an end (\`until\`) and a reason that begins with one of ${reasons.join(", ")}.`,
    });
  }
}
