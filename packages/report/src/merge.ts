import { worstVerdict } from "@ospo-actions/core";
import { createReport, type ReportDraft, sortFindings, verdictOf } from "./create.ts";
import { confidenceOf } from "./guard.ts";
import type { Report, Rule } from "./model.ts";

/**
 * One report of several, with findings of its own. Fingerprints stay; the verdict is never better than any
 * part states, nor than its findings and coverage allow, because a part may come from an untrusted job.
 */
export function mergeReports(parts: readonly Report[], own: Omit<ReportDraft, "tables" | "metrics">): Report {
  const { repositories, isIncidentOpen } = confidenceOf(parts);
  const also = repositories.filter((one) => one !== undefined && one !== own.subject.repository) as string[];
  const base = createReport({
    ...own,
    subject: { ...own.subject, ...(also.length > 0 && { also }) },
    tables: [overview(parts)],
    metrics: {},
    ...(isIncidentOpen && { incident: "open" }),
  });
  const verdicts = parts.flatMap((part) => [part.verdict, verdictOf(part.findings, part.coverage)]);
  return {
    ...base,
    verdict: worstVerdict([base.verdict, ...verdicts]),
    findings: sortFindings([...base.findings, ...parts.flatMap(({ findings }) => findings)]),
    rules: distinctRules([...base.rules, ...parts.flatMap(({ rules }) => rules)]),
    tables: [...base.tables, ...parts.flatMap(tablesOf)],
  };
}

function overview(parts: readonly Report[]): Report["tables"][number] {
  const columns = ["action", "verdict", "checked", "to fix", "to review", "project"];
  const rows = parts.map(({ action, verdict, coverage, findings, subject }) => [
    action,
    verdict,
    `${coverage.checked} of ${coverage.expected} ${coverage.unit}`,
    findings.filter(({ level, waived }) => level === "fail" && !waived).length,
    findings.filter(({ level, waived }) => level === "review" && !waived).length,
    subject.manifest ?? subject.repository ?? "",
  ]);
  return { id: "actions", title: "Actions", columns, rows };
}

/** Ids stay apart when two parts have a table of one name. */
function tablesOf({ action, tables }: Report, at: number): Report["tables"] {
  return tables.map((table) => ({
    ...table,
    id: `${action}-${at}-${table.id}`,
    title: `${table.title} (${action})`,
  }));
}

function distinctRules(rules: readonly Rule[]): readonly Rule[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}
