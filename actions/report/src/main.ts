import { implement } from "@ospo-actions/core";
import { publish } from "@ospo-actions/report";
import { collect } from "./collect.ts";
import { merge } from "./merge.ts";
import { spec } from "./spec.ts";

export const action = implement(spec, async (inputs, host) => {
  const left = `${host.files.temporary.replaceAll("\\", "/")}/ospo-report`;
  const collected = await collect(inputs.reports ?? [`${left}/*/report.json`], host);
  const report = merge(collected, host);
  const reportFile = inputs.reportFile ?? `${left}/report.json`;
  const options = { ...inputs, reportFile, title: "Open source report", parts: collected.reports };
  const reportPath = await publish(report, options, host);
  const { verdict, coverage } = report;
  host.log.info(`${coverage.checked} of ${coverage.expected} reports: ${verdict}`);
  return { verdict, reportPath, checked: coverage.checked, expected: coverage.expected };
});
