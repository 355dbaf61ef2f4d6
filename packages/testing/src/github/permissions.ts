import type { Operation } from "./operation.ts";

/**
 * What a token needs for each operation: GitHub's table "Permissions required for GitHub Apps"
 * (github/docs, src/github-apps/data/fpt-2022-11-28/server-to-server-permissions.json at 058fa63). `;` parts
 * alternatives, `,` joins, as in the header `x-accepted-github-permissions`.
 */
const needs: Readonly<Record<string, string>> = {
  "metadata=read": `repos/get repos/list-for-org repos/list-for-user repos/get-all-topics repos/list-languages
    repos/list-tags licenses/get-for-repo repos/custom-properties-for-repos-get-repository-values
    apps/list-repos-accessible-to-installation`,
  "contents=read": `repos/get-content repos/get-branch repos/list-branches repos/list-commits repos/get-commit
    repos/compare-commits-with-basehead repos/get-readme repos/list-releases repos/get-release
    repos/get-latest-release repos/get-release-by-tag repos/list-release-assets repos/get-release-asset
    git/get-ref git/list-matching-refs git/get-commit git/get-tree git/get-blob dependency-graph/export-sbom
    dependency-graph/generate-sbom-report dependency-graph/fetch-sbom-report dependency-graph/diff-range`,
  "contents=write": `repos/create-or-update-file-contents repos/delete-file git/create-ref git/update-ref
    git/delete-ref git/create-commit git/create-tree git/create-blob dependency-graph/create-repository-snapshot
    repos/create-release repos/update-release repos/upload-release-asset repos/update-release-asset repos/delete-release-asset`,
  "issues=read": "issues/list-for-repo issues/get",
  "issues=write": "issues/create",
  "issues=read; pull_requests=read": `issues/list-comments issues/list-comments-for-repo issues/get-comment
    issues/list-labels-for-repo issues/get-label issues/list-labels-on-issue`,
  "issues=write; pull_requests=write": `issues/update issues/create-comment issues/update-comment
    issues/delete-comment issues/create-label issues/update-label issues/delete-label issues/add-labels
    issues/set-labels issues/remove-label`,
  "pull_requests=read": "pulls/list pulls/get pulls/list-files pulls/list-commits pulls/list-reviews",
  "pull_requests=write": "pulls/create pulls/update",
  "checks=read": "checks/get checks/list-for-ref checks/list-annotations",
  "checks=write": "checks/create checks/update",
  "actions=read": `actions/list-artifacts-for-repo actions/list-workflow-run-artifacts actions/get-artifact
    actions/download-artifact actions/get-workflow-run`,
  "attestations=read": "repos/list-attestations",
  "attestations=write": "repos/create-attestation",
  "security_events=read": "code-scanning/get-sarif",
  "security_events=write": "code-scanning/upload-sarif",
  "repository_advisories=read": `security-advisories/list-repository-advisories
    security-advisories/get-repository-advisory`,
  "organization_custom_properties=read": `orgs/custom-properties-for-repos-get-organization-definitions
    orgs/custom-properties-for-repos-get-organization-values`,
  "members=read": "teams/get-by-name teams/list-members-in-org",
};

const byOperation = new Map(
  Object.entries(needs).flatMap(([need, ids]) => ids.split(/\s+/).map((id) => [id, need] as const)),
);

/** Reads that need a token's consent in a public repository too: no signed-out visitor may make them. */
const neverPublic = new Set([
  "actions/download-artifact",
  "code-scanning/get-sarif",
  "orgs/custom-properties-for-repos-get-organization-definitions",
  "orgs/custom-properties-for-repos-get-organization-values",
  "teams/get-by-name",
  "teams/list-members-in-org",
]);

/** Permissions of a token, such as `{ contents: "read" }`; a workflow's hyphens are as good as the API's `_`. */
export type Permissions = Readonly<Record<string, "read" | "write" | "admin" | "none">>;

/** What a token needs for `operation`, in the words of `x-accepted-github-permissions`; `undefined`: nothing. */
export function needOf({ id }: Operation): string | undefined {
  return byOperation.get(id);
}

/** Whether anybody may make this read in a public repository. */
export function openToAll({ id, method }: Operation): boolean {
  return method === "GET" && !neverPublic.has(id);
}

/** Whether `granted` covers `need`. Every token may read metadata. */
export function covers(granted: Permissions, need: string): boolean {
  const ranks = new Map(
    Object.entries(granted).map(([name, access]) => [name.replaceAll("-", "_"), rank(access)]),
  );
  ranks.set("metadata", rank("read"));
  return need.split("; ").some((one) =>
    one.split(",").every((part) => {
      const [name = "", access = ""] = part.split("=");
      return (ranks.get(name) ?? 0) >= rank(access);
    }),
  );
}

function rank(access: string): number {
  return ["none", "read", "write", "admin"].indexOf(access);
}
