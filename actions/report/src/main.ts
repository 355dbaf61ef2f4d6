import { type Host, implement } from "@ospo-actions/core";
import { publish } from "@ospo-actions/report";
import { collect } from "./collect.ts";
import { comment } from "./comment.ts";
import { merge } from "./merge.ts";
import { spec } from "./spec.ts";

export const action = implement(spec, async (inputs, host) => {
  const left = folderOfReports(host);
  const collected = await collect(inputs.reports ?? [`${left}/*/report.json`], host);
  const report = merge(collected, host);
  const reportFile = inputs.reportFile ?? `${left}/report.json`;
  const options = { ...inputs, reportFile, title: "Open source report", parts: collected.reports };
  const reportPath = await publish(report, options, host);
  await comment(report, collected.reports, inputs, host);
  const { verdict, coverage } = report;
  host.log.info(`${coverage.checked} of ${coverage.expected} reports: ${verdict}`);
  return { verdict, reportPath, checked: coverage.checked, expected: coverage.expected };
});

/** Where the other actions leave their reports: on the runner, and as commands. */
function folderOfReports({ kind, files }: Host): string {
  return kind === "command" ? "ospo-report" : `${files.temporary.replaceAll("\\", "/")}/ospo-report`;
}
