import { defineAction, sharedInputs, sharedOutputs } from "@ospo-actions/core";

export const spec = defineAction({
  name: "Report",
  description:
    "Merge the reports of several actions, or of another workflow's run, check them, and publish them once.",
  permissions: {},
  inputs: {
    reports: {
      type: "list",
      optional: true,
      description:
        "Globs of `report.json` files, relative to the workspace. Default: all that earlier steps of this job left in the runner's temporary folder.",
    },
    "fail-on": sharedInputs["fail-on"],
    "report-file": sharedInputs["report-file"],
    "html-file": sharedInputs["html-file"],
    "sarif-file": sharedInputs["sarif-file"],
    "csv-file": sharedInputs["csv-file"],
  },
  outputs: { ...sharedOutputs },
});
