import { describeError, eachItem } from "@ospo-actions/core";
import type { Approval, Exception, Origin, Policy } from "./model.ts";
import { approversFor } from "./status.ts";

/** The pull request that brought lines of a file in, and who had approved it as it was merged. */
export interface ApprovedChange {
  /** Address of the pull request. */
  readonly pullRequest: string;
  readonly approvedBy: readonly string[];
}

/** What only the host of the repositories can tell. */
export interface Approvals {
  /** The pull requests that lines came in with, from the first to `end`; one `undefined` for a line without any. */
  changesOf(at: Origin, end: number): Promise<readonly (ApprovedChange | undefined)[]>;
  /** Whether `login` is `approver`, or belongs to it: `@octocat`, `@acme/legal`. */
  isMember(approver: string, login: string): Promise<boolean>;
}

/**
 * The policy with each exception's approval verified, or the reason why it was not: every line of the exception
 * came in with a pull request that somebody of `approved-by` approved. Nothing is asked where no approvers are set.
 */
export async function verifyApprovals(policy: Policy, approvals: Approvals): Promise<Policy> {
  const verified = await eachItem(policy.exceptions, (exception) => verify(exception, policy, approvals));
  const exceptions = verified.map((result) => {
    if (result.ok) return { ...result.item, approval: result.value };
    return { ...result.item, approval: `its approval cannot be verified: ${describeError(result.error)}` };
  });
  return { ...policy, exceptions };
}

async function verify(
  { rule, approvedBy, at, end }: Exception,
  policy: Policy,
  approvals: Approvals,
): Promise<Approval | string | undefined> {
  const lists = approversFor(rule, policy);
  if (lists.length === 0 || approvedBy === undefined) return undefined;
  const named = approvedBy.toLowerCase();
  const missing = lists.find(({ value }) => !value.some((one) => one.toLowerCase() === named));
  if (missing !== undefined) return `${approvedBy} is not among the approvers, ${missing.value.join(", ")}`;
  if (end === undefined) return "parts of it are YAML aliases: whoever wrote them cannot be told";
  const changes = await approvals.changesOf(at, end);
  let proof: Approval | undefined;
  for (const change of changes) {
    if (change === undefined) return "a line of it came in without a pull request";
    const by = await firstMember(approvedBy, change.approvedBy, approvals);
    if (by === undefined)
      return `nobody of ${approvedBy} approved ${change.pullRequest}, which brought it in`;
    proof = { pullRequest: change.pullRequest, by };
  }
  return proof ?? "the change that brought it in was not found";
}

async function firstMember(
  approver: string,
  logins: readonly string[],
  approvals: Approvals,
): Promise<string | undefined> {
  for (const login of logins) if (await approvals.isMember(approver, login)) return login;
  return undefined;
}
