import type { Host } from "@ospo-actions/core";
import {
  type FoundPolicy,
  findPolicy,
  noSource,
  type PolicySource,
  verifyApprovals,
} from "@ospo-actions/policy";
import type { GitHub } from "../github.ts";
import { lazyGitHub } from "../outside/outside.ts";

/** The inputs that say which policy counts. */
export interface PolicyInputs {
  readonly policy: string | undefined;
  readonly policyToken: string | undefined;
  readonly githubToken: string | undefined;
}

/**
 * The policy that counts for this run, its approvals verified; without a token they stay unverified, and so do not
 * count. CONFIG where it cannot be read.
 */
export async function readPolicy(inputs: PolicyInputs, host: Host): Promise<FoundPolicy> {
  const found = await findPolicy(inputs.policy, host, sourceOf(inputs, host));
  const { licenses, security } = found.policy.approvers;
  const wantsApproval = licenses.length + security.length > 0 && found.policy.exceptions.length > 0;
  if (!wantsApproval) return found;
  const clientFor = clientsOf(inputs, host);
  if (clientFor === undefined) return found;
  const { pullRequestApprovals } = await import("../approval.ts");
  const { GITHUB_REPOSITORY: repository = "", GITHUB_SHA: commit = "" } = host.env;
  const approvals = pullRequestApprovals({ clientFor, repository, commit });
  return { ...found, policy: await verifyApprovals(found.policy, approvals) };
}

/** Policies of other repositories, and of what a change is to be merged into, through the contents API. */
function sourceOf(inputs: PolicyInputs, host: Host): PolicySource {
  const clientFor = clientsOf(inputs, host);
  if (clientFor === undefined) return noSource;
  return {
    async read(reference) {
      const { policySource } = await import("../policy-source.ts");
      return policySource(clientFor).read(reference);
    },
  };
}

/** The run's own token reads its own repository, `policy-token` all others and who is in a team. */
function clientsOf(
  { policyToken, githubToken }: PolicyInputs,
  host: Host,
): ((repository: string) => Promise<GitHub>) | undefined {
  const token = policyToken ?? githubToken;
  if (token === undefined) return undefined;
  const own = lazyGitHub(githubToken ?? token, host);
  const other = policyToken === undefined ? own : lazyGitHub(token, host);
  return (repository) => (repository === host.env.GITHUB_REPOSITORY ? own() : other());
}
