import { createHash } from "node:crypto";
import { type Host, limits } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { createReport, type Report, toMarkdown } from "@ospo-actions/report";
import type { Delivery } from "./deliver.ts";
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
 * Keeps one issue for each organization: what is wrong now and why, edited in place, closed when nothing is, or
 * nothing of it is watched any more. Issues of others are never touched.
 */
export async function keepIssues(
  { report, judged, history }: Pick<Delivery, "report" | "judged" | "history">,
  inputs: Inputs,
  github: GitHub,
  host: Host,
): Promise<void> {
  const { closeIssue, upsertIssue } = await import("@ospo-actions/github");
  const repository = host.env.GITHUB_REPOSITORY ?? "";
  const owners = Map.groupBy(judged, ({ observation }) => observation.project.owner.toLowerCase());
  const known = new Set([...history.values()].map(({ project }) => project.owner.toLowerCase()));
  for (const owner of known.difference(owners)) await closeIssue(github, { repository, key: keyOf(owner) });
  for (const [owner, own] of owners) {
    const key = keyOf(owner);
    const part = partOf(report, own, host);
    if (!part.findings.some(({ rule, waived }) => reasons.has(rule) && waived === undefined)) {
      await closeIssue(github, { repository, key });
      continue;
    }
    const name = own[0]?.observation.project.owner ?? owner;
    const title = owners.size > 1 ? `${inputs.issueTitle} (${name})` : inputs.issueTitle;
    const text = `${toMarkdown(part, `Scorecards of ${name}`, { maxBytes: limits.commentCharacters - reserve })}\nThis issue is edited in place and closed when nothing is left. To accept something, waive it in the policy with a reason and an end.\n`;
    const { issueLabels: labels, issueAssignees: assignees } = inputs;
    await upsertIssue(github, { repository, key, title, text, labels, assignees });
  }
}

/** Two owners never share a key: what a key cannot hold is told apart by a digest. */
function keyOf(owner: string): string {
  if (/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(owner) && owner.length <= 60) return `scorecard/${owner}`;
  const words = owner.match(/[a-z0-9]+/g) ?? [];
  const digest = createHash("sha256").update(owner).digest("hex").slice(0, 12);
  return `scorecard/${[...words.join("-").slice(0, 40).split("-"), digest].filter(Boolean).join("-")}`;
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
