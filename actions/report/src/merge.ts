import type { Host } from "@ospo-actions/core";
import { type FindingDraft, mergeReports, type Report, type Rule, subjectOf } from "@ospo-actions/report";
import type { Collected } from "./collect.ts";

const rules = [
  {
    id: "report/unreadable",
    title: "A report cannot be read",
    help: "Look at the step that wrote it; use the same version of all actions.",
  },
  {
    id: "report/none",
    title: "There is no report",
    help: "Run an action of the suite before this step in the same job, or name the files in `reports`.",
  },
] as const satisfies readonly Rule[];

/** One report of all that was collected; what could not be read, or nothing at all, is a failure. */
export function merge({ reports, unreadable }: Collected, host: Host): Report {
  const findings = unreadable.map(
    ({ file, why }): FindingDraft => ({
      rule: "report/unreadable",
      level: "fail",
      subject: file,
      message: why.split("\n")[0] ?? "",
      advice: rules[0].help,
    }),
  );
  const none: FindingDraft = {
    rule: "report/none",
    level: "fail",
    subject: "reports",
    message: "No file matches `reports`.",
    advice: rules[1].help,
  };
  return mergeReports(reports, {
    action: "report",
    subject: subjectOf(host.env),
    now: host.now(),
    coverage: {
      checked: reports.length,
      expected: reports.length + unreadable.length,
      unit: "reports",
      missing: unreadable.map(({ file }) => file),
    },
    findings: reports.length + unreadable.length === 0 ? [none] : findings,
    rules,
  });
}
