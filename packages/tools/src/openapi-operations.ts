const groups: Readonly<Record<string, string>> = {
  actions:
    "list-artifacts-for-repo list-workflow-run-artifacts get-artifact download-artifact get-workflow-run",
  apps: `get-authenticated list-installations get-installation get-org-installation get-repo-installation
    create-installation-access-token list-repos-accessible-to-installation`,
  checks: "create get update list-for-ref list-annotations",
  "code-scanning": "upload-sarif get-sarif",
  "dependency-graph": `export-sbom generate-sbom-report fetch-sbom-report diff-range
    create-repository-snapshot`,
  git: `get-ref list-matching-refs create-ref update-ref delete-ref get-commit create-commit get-tree create-tree
    get-blob create-blob`,
  issues: `list-for-repo get create update list-comments list-comments-for-repo get-comment create-comment
    update-comment delete-comment list-labels-for-repo get-label create-label update-label delete-label
    list-labels-on-issue add-labels set-labels remove-label`,
  licenses: "get-for-repo",
  orgs: `get custom-properties-for-repos-get-organization-definitions
    custom-properties-for-repos-get-organization-values`,
  pulls: "list get create update list-files list-commits list-reviews",
  "rate-limit": "get",
  repos: `get list-for-org list-for-user get-content create-or-update-file-contents delete-file get-branch
    list-branches list-commits get-commit compare-commits-with-basehead get-readme
    get-all-topics list-languages list-tags list-releases get-release get-latest-release
    get-release-by-tag create-release update-release list-release-assets get-release-asset upload-release-asset
    update-release-asset delete-release-asset create-attestation list-attestations custom-properties-for-repos-get-repository-values`,
  search: "issues-and-pull-requests",
  "security-advisories": "list-repository-advisories get-repository-advisory get-global-advisory",
  teams: "get-by-name list-members-in-org",
  users: "get-authenticated get-by-username",
};

/** Operations of GitHub's REST API that the suite calls or will call; any other is refused in tests. */
export const operationIds: readonly string[] = Object.entries(groups).flatMap(([group, names]) =>
  names.split(/\s+/).map((name) => `${group}/${name}`),
);
