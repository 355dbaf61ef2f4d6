import { type Host, implement } from "@ospo-actions/core";
import { lazyGitHub, outsideOf } from "@ospo-actions/github/outside";
import { publish } from "@ospo-actions/report";
import { collect } from "./collect.ts";
import { commentOutlet } from "./comment.ts";
import { merge } from "./merge.ts";
import { spec } from "./spec.ts";

export const action = implement(spec, async (inputs, host) => {
  const left = folderOfReports(host);
  const collected = await collect(inputs.reports ?? [`${left}/*/report.json`], host);
  const report = merge(collected, host);
  const github = lazyGitHub(inputs.githubToken, host);
  const outside = outsideOf(inputs, host, { github, further: commentOutlet(inputs, github, host) });
  const reportFile = inputs.reportFile ?? `${left}/report.json`;
  const options = { ...inputs, reportFile, title: "Open source report", parts: collected.reports, outside };
  const reportPath = await publish(report, options, host);
  const { verdict, coverage } = report;
  host.log.info(`${coverage.checked} of ${coverage.expected} reports: ${verdict}`);
  return { verdict, reportPath, checked: coverage.checked, expected: coverage.expected };
});

/** Where the other actions leave their reports: on the runner, and as commands. */
function folderOfReports({ kind, files }: Host): string {
  return kind === "command" ? "ospo-report" : `${files.temporary.replaceAll("\\", "/")}/ospo-report`;
}
