import { type Policy, waive } from "@ospo-actions/policy";
import type { FindingDraft } from "@ospo-actions/report";
import type { Inputs } from "./inputs.ts";
import { rules } from "./rules.ts";

/**
 * The findings with those accepted that the policy's exceptions waive. What an exception accepted that has ended
 * since is a `fail` where the gate has `waiver-expired`; else it is as bad as without the exception.
 */
export function waived(
  findings: readonly FindingDraft[],
  policy: Policy,
  { gate }: Pick<Inputs, "gate">,
  run: { readonly now: Date; readonly complete: boolean },
): readonly FindingDraft[] {
  const judged = waive(findings, policy, { ...run, rules: rules.map(({ id }) => id) });
  if (gate.includes("waiver-expired")) return judged;
  return judged.map((finding, at) => {
    const before = findings[at];
    const isRaised = before !== undefined && before.level !== "fail" && finding.level === "fail";
    return isRaised ? { ...finding, level: before.level } : finding;
  });
}
