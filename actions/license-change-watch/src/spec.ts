import { defineAction, sharedInputs, sharedOutputs } from "@ospo-actions/core";

export const spec = defineAction({
  name: "License change watch",
  description:
    "Say when the terms of a dependency change, from what to what and with which evidence: in the pull request that brings it, and before you upgrade.",
  permissions: {
    contents: {
      access: "read",
      why: "check out the project, read the policy and the base of a pull request; `write` for `state: branch:NAME`",
    },
    issues: { access: "write", why: "keep one issue for each event, with `issues: true` alone" },
    "security-events": {
      access: "write",
      why: "show alerts in code scanning, with `sarif-upload: true` alone",
    },
  },
  inputs: {
    mode: {
      type: "choice",
      choices: ["auto", "pull-request", "upstream", "repository"],
      default: "auto",
      description:
        "`pull-request`: what changes between `base` and here; `upstream`: what newer versions bring; `repository`: what happens in the source repositories. `auto`: `pull-request` where there is a base, else `upstream`.",
    },
    path: {
      ...sharedInputs.path,
      description:
        "Project folder or lock file, relative to the workspace; or several (one a line), which are checked as one.",
    },
    sbom: {
      type: "list",
      default: [],
      description:
        "CycloneDX or SPDX documents in place of `path`, of any ecosystem, as files or globs: of packages that are not npm's the declared license alone is compared.",
    },
    base: {
      type: "string",
      optional: true,
      description:
        "What `pull-request` compares with: a folder, a lock file, an SBOM, or a branch, tag or commit. Default: what the pull request is to be merged into.",
    },
    policy: sharedInputs.policy,
    "policy-token": sharedInputs["policy-token"],
    gate: {
      type: "list",
      choices: ["restrictive", "substantive", "early-warning", "none"],
      default: [],
      description:
        "Which changes fail: `restrictive` (to a more restrictive category), `substantive` (to any other license), `early-warning`, `none`. Default: as the policy says, else `restrictive`.",
    },
    "text-check": {
      type: "choice",
      choices: ["auto", "all", "never"],
      default: "auto",
      description:
        "Whose license texts are compared, from the published archives: `auto`: where the field changed or only points to a file, and packages that the policy watches; `all`: everyone's; `never`: nobody's.",
    },
    "early-warnings": {
      type: "boolean",
      default: true,
      description:
        "Whether to look for what an attack on a package leaves in public data: a new install script, a new publisher, lost provenance and the like.",
    },
    "young-days": {
      type: "number",
      default: 3,
      min: 0,
      max: 365,
      description: "Days for which a published version counts as young.",
    },
    state: {
      type: "string",
      optional: true,
      description:
        "Where `upstream` and `repository` remember what they told: `dir:PATH` or `branch:NAME`. Default: nowhere, every run tells everything.",
    },
    issues: {
      type: "boolean",
      default: false,
      description:
        "Whether `upstream` and `repository` keep an issue for each event, closed when the policy accepts it. Wants `state`.",
    },
    "cache-folder": {
      type: "string",
      optional: true,
      description:
        "Folder that keeps what was read of license texts, by the integrity of their archives. Keep it between runs with a cache action. Default: none.",
    },
    "fail-on": sharedInputs["fail-on"],
    "report-file": sharedInputs["report-file"],
    "html-file": sharedInputs["html-file"],
    "sarif-file": sharedInputs["sarif-file"],
    "csv-file": sharedInputs["csv-file"],
    "artifact-name": sharedInputs["artifact-name"],
    "sarif-upload": sharedInputs["sarif-upload"],
    "github-token": sharedInputs["github-token"],
  },
  outputs: {
    changes: { type: "number", description: "How many changes of terms were found, cosmetic ones left out." },
    substantive: { type: "number", description: "How many of them are to another license." },
    restrictive: { type: "number", description: "How many of those are to a more restrictive category." },
    ...sharedOutputs,
  },
});
