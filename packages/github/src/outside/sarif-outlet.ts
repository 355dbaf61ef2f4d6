import { type Host, OspoError } from "@ospo-actions/core";
import { type Outlet, toSarif } from "@ospo-actions/report";
import type { GitHub } from "../github.ts";
import { isReadOnly } from "./read-only.ts";

/** Code scanning of the run's repository, which shows the findings as alerts. */
export function sarifOutlet(github: () => Promise<GitHub>, host: Host): Outlet {
  let readOnly = false;
  return {
    name: "upload to code scanning",
    repository: host.env.GITHUB_REPOSITORY,
    isRequired: true,
    async exists() {
      placeOf(host);
      return true;
    },
    async send(report) {
      const draft = { ...placeOf(host), sarif: toSarif(report) };
      const { uploadSarif } = await import("../sarif.ts");
      readOnly = await isReadOnly(host);
      const outcome = await uploadSarif(await github(), draft);
      const { length } = report.findings;
      return `Code scanning: ${length} findings ${outcome === "complete" ? "taken" : "handed over, not looked at yet"}`;
    },
    mayNot: (error) => readOnly && error instanceof OspoError && error.code === "PERMISSION",
  };
}

/** Repository, commit and ref of the run; CONFIG where it has none that the report is for. */
function placeOf({ env }: Host) {
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    GITHUB_REF: ref,
    GITHUB_EVENT_NAME: event,
  } = env;
  if (!repository || !commit || !ref)
    throw new OspoError("CONFIG", "sarif-upload works only in a workflow run");
  if (event === "workflow_run")
    throw new OspoError(
      "CONFIG",
      "sarif-upload: a workflow_run job runs for another commit than the report",
      {
        fix: "Upload in the workflow that makes the report.",
      },
    );
  return { repository, commit, ref };
}
