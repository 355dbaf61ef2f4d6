import { defineAction, sharedInputs, sharedOutputs } from "@ospo-actions/core";
import { omissible } from "@ospo-actions/inventory";

export const spec = defineAction({
  name: "SBOM",
  description:
    "Write a validated CycloneDX SBOM of a project from its lock file, in a fraction of a second and without an install.",
  permissions: {
    contents: { access: "read", why: "check out the project" },
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
    "output-file": {
      type: "string",
      default: "sbom.cdx.json",
      description: "Where to write the SBOM, relative to the workspace.",
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
    "github-token": sharedInputs["github-token"],
  },
  outputs: {
    "sbom-path": { type: "string", description: "Path of the written SBOM, empty if none was." },
    components: { type: "number", description: "How many distinct components (purls) the SBOM lists." },
    ...sharedOutputs,
  },
});
