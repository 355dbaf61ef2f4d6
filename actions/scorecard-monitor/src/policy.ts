import { type Host, limits, OspoError } from "@ospo-actions/core";
import { type FoundPolicy, findPolicy, noSource, type Policy, type PolicySource } from "@ospo-actions/policy";
import type { Access } from "./access.ts";
import type { Inputs } from "./inputs.ts";

/** Why Scorecard's own annotations accept a result (ossf/scorecard, config/annotation): what a waiver may say. */
const reasons = ["test-data", "remediated", "not-applicable", "not-supported", "not-detected"];

/** The policy of this run; CONFIG for a waiver of a score without one of Scorecard's reasons and an end. */
export async function readPolicy(inputs: Inputs, access: Access, host: Host): Promise<FoundPolicy> {
  const found = await findPolicy(inputs.policy, host, sourceOf(inputs, access, host));
  checkWaivers(found.policy);
  return found;
}

/** Policies of other repositories and commits, with `policy-token` where that is another one. */
function sourceOf({ policyToken: token }: Inputs, access: Access, host: Host): PolicySource {
  return {
    async read(reference) {
      const { createGitHub, readFile } = await import("@ospo-actions/github");
      const github = token ? createGitHub({ host, auth: { token } }) : await access();
      if (github === undefined) return noSource.read(reference);
      return (await readFile(github, { ...reference, limit: limits.policyBytes }))?.bytes.toString();
    },
  };
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
