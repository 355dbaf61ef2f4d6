import type { Host } from "@ospo-actions/core";
import {
  type FoundPolicy,
  findPolicy,
  noSource,
  type PolicySource,
  verifyApprovals,
} from "@ospo-actions/policy";
import { lazyGitHub } from "../outside/outside.ts";

/** The inputs that say which policy counts. */
export interface PolicyInputs {
  readonly policy: string | undefined;
  readonly policyToken: string | undefined;
  readonly githubToken: string | undefined;
}

/** The policy that counts for this run, its approvals verified. CONFIG where it cannot be read. */
export async function readPolicy(inputs: PolicyInputs, host: Host): Promise<FoundPolicy> {
  const found = await findPolicy(inputs.policy, host, sourceOf(inputs, host));
  const { licenses, security } = found.policy.approvers;
  const wantsApproval = licenses.length + security.length > 0 && found.policy.exceptions.length > 0;
  if (!wantsApproval) return found;
  const { pullRequestApprovals } = await import("../approval.ts");
  const github = await lazyGitHub(inputs.policyToken ?? inputs.githubToken, host)();
  const { GITHUB_REPOSITORY: repository = "", GITHUB_SHA: commit = "" } = host.env;
  const approvals = pullRequestApprovals({ clientFor: () => github, repository, commit });
  return { ...found, policy: await verifyApprovals(found.policy, approvals) };
}

/** Policies of other repositories, and of what a change is to be merged into, through the contents API. */
function sourceOf({ policyToken, githubToken }: PolicyInputs, host: Host): PolicySource {
  const token = policyToken ?? githubToken;
  if (token === undefined) return noSource;
  return {
    async read(reference) {
      const { policySource } = await import("../policy-source.ts");
      const own = reference.repository === host.env.GITHUB_REPOSITORY;
      const github = await lazyGitHub(own ? (githubToken ?? token) : token, host)();
      return policySource(() => github).read(reference);
    },
  };
}
