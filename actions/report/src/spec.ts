import { defineAction, sharedInputs, sharedOutputs } from "@ospo-actions/core";

export const spec = defineAction({
  name: "Report",
  description:
    "Merge the reports of several actions, or of another workflow's run, check them, and publish them once.",
  permissions: {
    "pull-requests": {
      access: "write",
      why: "comment on the pull request; without it the report stays in the summary",
    },
    "security-events": {
      access: "write",
      why: "show alerts in code scanning, with `sarif-upload: true` alone",
    },
  },
  inputs: {
    reports: {
      type: "list",
      optional: true,
      description:
        "Globs of `report.json` files, relative to the workspace. Default: all that earlier steps of this job left in the runner's temporary folder.",
    },
    "fail-on": sharedInputs["fail-on"],
    comment: sharedInputs.comment,
    "github-token": sharedInputs["github-token"],
    "pull-request": {
      type: "number",
      min: 1,
      optional: true,
      description:
        "Pull request to comment on, in a `workflow_run` job: its head has to be what that run was for. Default: the event's, or the one whose head that is.",
    },
    "report-file": sharedInputs["report-file"],
    "html-file": sharedInputs["html-file"],
    "sarif-file": sharedInputs["sarif-file"],
    "csv-file": sharedInputs["csv-file"],
    "artifact-name": sharedInputs["artifact-name"],
    "sarif-upload": sharedInputs["sarif-upload"],
    "publish-private": sharedInputs["publish-private"],
  },
  outputs: { ...sharedOutputs },
});
