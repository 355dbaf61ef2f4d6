import { type Host, limits } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { createReport, type Report, toMarkdown } from "@ospo-actions/report";
import type { Judged } from "./evaluate.ts";
import type { Inputs } from "./inputs.ts";
import { nameOf } from "./name.ts";
import { rules } from "./rules.ts";

/** Bytes kept free for the marker and the last lines. */
const reserve = 1_000;
/** Findings that are a reason for an issue; old scores and missing ones alone are told in the report. */
const reasons = new Set([
  "scorecard/regression",
  "scorecard/lost-visibility",
  "scorecard/minimum",
  "scorecard/check",
  "scorecard/gone",
]);

/**
 * Keeps one issue for each organization: what is wrong now and why, edited in place, closed when nothing is.
 * Issues of others are never touched. Gives how many are open.
 */
export async function keepIssues(
  report: Report,
  judged: readonly Judged[],
  inputs: Inputs,
  github: GitHub,
  host: Host,
): Promise<number> {
  const { closeIssue, upsertIssue } = await import("@ospo-actions/github");
  const repository = host.env.GITHUB_REPOSITORY ?? "";
  const owners = Map.groupBy(judged, ({ observation }) => observation.project.owner.toLowerCase());
  let open = 0;
  for (const [owner, own] of owners) {
    const key = `scorecard/${owner.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
    const part = partOf(report, own, host);
    if (!part.findings.some(({ rule, waived }) => reasons.has(rule) && waived === undefined)) {
      await closeIssue(github, { repository, key });
      continue;
    }
    open++;
    const name = own[0]?.observation.project.owner ?? owner;
    const title = owners.size > 1 ? `${inputs.issueTitle} (${name})` : inputs.issueTitle;
    const text = `${toMarkdown(part, `Scorecards of ${name}`, { maxBytes: limits.commentCharacters - reserve })}\nThis issue is edited in place and closed when nothing is left. To accept something, waive it in the policy with a reason and an end.\n`;
    const { issueLabels: labels, issueAssignees: assignees } = inputs;
    await upsertIssue(github, { repository, key, title, text, labels, assignees });
  }
  return open;
}

/** What of the report is about these repositories, without tables that are for the page. */
function partOf(report: Report, own: readonly Judged[], host: Host): Report {
  const names = new Set(own.map(({ observation }) => nameOf(observation)));
  const findings = report.findings.filter(({ subject, level }) => names.has(subject) && level !== "note");
  const tables = report.tables
    .filter(({ id }) => id === "changes")
    .map((table) => ({
      ...table,
      rows: table.rows.filter(([name]) => names.has(String(name))).slice(0, 50),
    }));
  const checked = own.filter(({ observation }) => observation.reading !== undefined).length;
  const coverage = { checked, expected: own.length, unit: "repositories", missing: [] };
  const metrics = { regressed: own.filter(({ alerts }) => alerts.some(({ isNew }) => isNew)).length };
  return createReport({
    action: report.action,
    subject: report.subject,
    now: host.now(),
    coverage,
    findings,
    rules,
    tables,
    metrics,
  });
}
