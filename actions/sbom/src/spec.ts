import { defineAction, sharedInputs, sharedOutputs } from "@ospo-actions/core";
import { cycloneDxVersions, omissible } from "@ospo-actions/inventory";

export const spec = defineAction({
  name: "SBOM",
  description:
    "Write a validated CycloneDX or SPDX SBOM of a project from its lock file, in a fraction of a second and without an install; or check, score, convert and merge SBOMs of other tools.",
  permissions: {
    contents: {
      access: "read",
      why: "check out the project, read the base of a pull request; `contents: write` with `release-assets` or `dependency-snapshot`",
    },
    "id-token": { access: "write", why: "sign, with `attest` alone" },
    attestations: { access: "write", why: "keep what is signed, with `attest` alone" },
    "security-events": {
      access: "write",
      why: "show alerts in code scanning, with `sarif-upload: true` alone",
    },
  },
  inputs: {
    path: {
      ...sharedInputs.path,
      description:
        "Project folder or lock file, relative to the workspace; or several (one a line), which become one product.",
    },
    engine: {
      type: "choice",
      choices: ["auto", "sbom", "cyclonedx-npm", "github"],
      default: "auto",
      description:
        "Where components come from. `sbom`: the files that `sbom` names; `auto`: those where it names some, else lock files; `cyclonedx-npm`: that tool, of trees that npm installed; `github`: the dependency graph of the repository's default branch.",
    },
    sbom: {
      type: "list",
      default: [],
      description:
        "SBOMs of any tool, as files or globs, to check, score and convert; several become one product. CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0, GitHub's export.",
    },
    format: {
      type: "choice",
      choices: ["cyclonedx-json", "spdx-json"],
      default: "cyclonedx-json",
      description: "What to write: CycloneDX or SPDX.",
    },
    "spec-version": {
      type: "choice",
      choices: ["default", ...cycloneDxVersions, "2.3"],
      default: "default",
      description: "Version of the format. Default: `1.6` of CycloneDX, `2.3` of SPDX.",
    },
    "output-file": {
      type: "string",
      optional: true,
      description:
        "Where to write the SBOM, relative to the workspace. Default: `sbom.cdx.json`, or `sbom.spdx.json` for SPDX.",
    },
    "split-workspaces": {
      type: "boolean",
      default: false,
      description:
        "Also write an SBOM of each member of the workspace, of what that member reaches alone: beside the SBOM, with the member's name before its ending (`sbom.acme-web.cdx.json`).",
    },
    author: {
      type: "string",
      optional: true,
      description:
        "Organization that answers for the SBOM, with an e-mail or web address: `ACME <sbom@acme.example>`.",
    },
    "min-quality": {
      type: "number",
      min: 0,
      max: 100,
      default: 0,
      description: "Share of NTIA's minimum elements, 0 to 100, below which the verdict is `fail`.",
    },
    "correction-file": {
      type: "string",
      optional: true,
      description: "Where to write a letter (Markdown) that asks the maker of the SBOM for what is missing.",
    },
    base: {
      type: "string",
      optional: true,
      description:
        "What to compare with: a folder, a lock file, an SBOM, or a branch, tag or commit. Default: what the pull request or merge group is to be merged into; nothing at other events.",
    },
    omit: {
      type: "list",
      choices: omissible,
      default: [],
      description:
        "Kinds of dependencies to leave out: `dev`, `optional`, `peer`. Default: none, all are listed.",
    },
    workflows: {
      type: "boolean",
      default: true,
      description:
        "Also list the actions, reusable workflows and images that `.github/workflows` and `.github/actions` use.",
    },
    enrich: {
      type: "choice",
      choices: ["never", "registry"],
      default: "never",
      description:
        "Where licenses come from that neither the lock file nor an installed package tells. `registry`: the npm registry that the project is configured for, one request a package.",
    },
    "cache-folder": {
      type: "string",
      optional: true,
      description:
        "Folder that keeps what `enrich` learned, by the digests of the packages. Keep it between runs with a cache action. Default: none.",
    },
    "fail-on": sharedInputs["fail-on"],
    "report-file": sharedInputs["report-file"],
    "html-file": sharedInputs["html-file"],
    "sarif-file": sharedInputs["sarif-file"],
    "csv-file": sharedInputs["csv-file"],
    "artifact-name": {
      ...sharedInputs["artifact-name"],
      description:
        "Name of an artifact to keep the SBOM, `report.json` and the files asked for in; give each step and each job of a matrix its own. Default: none is made.",
    },
    "sarif-upload": sharedInputs["sarif-upload"],
    "release-assets": {
      type: "boolean",
      default: false,
      description:
        "Put the SBOM beside the release of the event or tag, in the place of an asset of the same name. Needs `contents: write`.",
    },
    "dependency-snapshot": {
      type: "boolean",
      default: false,
      description:
        "Submit the components to GitHub's dependency graph, for what it cannot read itself, such as `bun.lock`. Needs `contents: write`.",
    },
    attest: {
      type: "list",
      default: [],
      description:
        "Files or globs of what was built: a signed statement that this is their SBOM is kept with the repository. Needs `id-token: write` and `attestations: write`.",
    },
    "dependency-track-url": {
      type: "string",
      optional: true,
      description: "Address of a Dependency-Track server (4.11 or later) that gets the SBOM.",
    },
    "dependency-track-key": {
      type: "string",
      secret: true,
      optional: true,
      description:
        "API key for it, of a team with BOM_UPLOAD; PROJECT_CREATION_UPLOAD makes new projects, VIEW_PORTFOLIO shows how many findings there are.",
    },
    "dependency-track-project": {
      type: "string",
      optional: true,
      description:
        "Project there: its name (`shop`), name and version (`shop@1.2`), or id. Default: the repository and its branch or tag.",
    },
    "github-token": sharedInputs["github-token"],
  },
  outputs: {
    "sbom-path": { type: "string", description: "Path of the written SBOM, empty if none was." },
    "sbom-paths": {
      type: "json",
      description: "JSON list of the paths of all written SBOMs: the SBOM, then those of `split-workspaces`.",
    },
    "quality-score": {
      type: "number",
      description: "Share of NTIA's minimum elements that the SBOM has, 0 to 100.",
    },
    components: { type: "number", description: "How many distinct components (purls) the SBOM lists." },
    base: { type: "string", description: "What it was compared with, empty if with nothing." },
    added: { type: "number", description: "How many components the base does not list." },
    removed: { type: "number", description: "How many components the base alone lists." },
    changed: {
      type: "number",
      description:
        "How many components have another version, license, scope, source or content than in the base.",
    },
    ...sharedOutputs,
  },
});
