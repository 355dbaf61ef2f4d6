import { defineAction, sharedInputs, sharedOutputs } from "@ospo-actions/core";
import { outbounds } from "@ospo-actions/license";

export const spec = defineAction({
  name: "License gate",
  description:
    "Say within seconds whether the licenses of your dependencies are allowed, why, and which line settles it.",
  permissions: {
    contents: {
      access: "read",
      why: "check out the project, read the policy and the base of a pull request",
    },
    "security-events": {
      access: "write",
      why: "show alerts in code scanning, with `sarif-upload: true` alone",
    },
  },
  inputs: {
    path: {
      ...sharedInputs.path,
      description:
        "Project folder or lock file, relative to the workspace; or several (one a line), which are checked as one.",
    },
    sbom: {
      type: "list",
      default: [],
      description:
        "CycloneDX or SPDX documents to check in place of `path`, of any ecosystem, as files or globs: what they say of licenses is judged.",
    },
    policy: sharedInputs.policy,
    "policy-token": sharedInputs["policy-token"],
    engine: {
      type: "choice",
      choices: ["auto", "license-checker"],
      default: "auto",
      description:
        "What reads installed packages. `license-checker`: license-checker-rseidelsohn, of npm trees alone; it reads and never judges. `auto`: built in.",
    },
    mode: {
      type: "choice",
      choices: ["auto", "all", "diff"],
      default: "auto",
      description:
        "`all`: every package; `diff`: those that differ from `base`. `auto`: `diff` in pull requests and merge groups, else `all`.",
    },
    base: {
      type: "string",
      optional: true,
      description:
        "What `diff` compares with: a folder, a lock file, an SBOM, or a branch, tag or commit. Default: what the pull request is to be merged into.",
    },
    context: {
      type: "choice",
      choices: ["policy", "internal", "service", "distribute", "contribute"],
      default: "policy",
      description:
        "How what you build is used: the same license asks different things of an internal tool, a network service and a shipped product. `policy`: as the policy says.",
    },
    "outbound-license": {
      type: "choice",
      choices: outbounds,
      optional: true,
      description:
        "License of what you ship: packages that are part of it must fit. `proprietary` is any closed one. Default: not looked at.",
    },
    "notices-file": {
      type: "string",
      optional: true,
      description:
        "File of third-party notices for what is shipped: packages, licenses, texts, copyright lines, and whose source has to be offered.",
    },
    notices: {
      type: "choice",
      choices: ["write", "check"],
      default: "write",
      description:
        "Whether to write `notices-file`, or to check that it is up to date and leave it untouched.",
    },
    baseline: {
      type: "string",
      optional: true,
      description:
        "File of findings that are known: until its last day only new ones count. On a pull request that of its base.",
    },
    "baseline-until": {
      type: "string",
      optional: true,
      description: "Last day, such as `2027-06-30`: write today's findings into `baseline`.",
    },
    self: {
      type: "boolean",
      default: false,
      description:
        "Also check that the project's own LICENSE, every package.json and the README name one license.",
    },
    target: {
      type: "string",
      optional: true,
      description:
        "Look at this repository (`OWNER/REPO`) in place of `path`: may we contribute to it, and does it ask for a CLA or DCO?",
    },
    texts: {
      type: "choice",
      choices: ["auto", "installed", "registry", "never"],
      default: "auto",
      description:
        "Where license texts are read: `installed` packages alone; the `registry` too, for what is not installed; `never`: only what is declared is judged. `auto`: installed, and from the registry what would be unknown otherwise.",
    },
    "cache-folder": {
      type: "string",
      optional: true,
      description:
        "Folder that keeps what was read of license texts, by the integrity of their archives. Keep it between runs with a cache action. Default: none.",
    },
    omit: {
      type: "list",
      choices: ["dev", "optional", "peer"],
      default: [],
      description: "Kinds of dependencies to leave out: `dev`, `optional`, `peer`. Default: none.",
    },
    "fail-on": {
      type: "choice",
      choices: ["fail", "review", "never"],
      optional: true,
      description:
        "The weakest verdict that fails the step. Default: `review` in pull requests, else `fail`.",
    },
    "report-file": sharedInputs["report-file"],
    "html-file": sharedInputs["html-file"],
    "sarif-file": sharedInputs["sarif-file"],
    "csv-file": sharedInputs["csv-file"],
    "artifact-name": sharedInputs["artifact-name"],
    "sarif-upload": sharedInputs["sarif-upload"],
    "github-token": sharedInputs["github-token"],
  },
  outputs: {
    violations: { type: "number", description: "How many findings fail." },
    reviews: { type: "number", description: "How many findings need a person to look." },
    ...sharedOutputs,
  },
});
