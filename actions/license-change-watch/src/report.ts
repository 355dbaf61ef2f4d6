import type { Host } from "@ospo-actions/core";
import { type FoundPolicy, waive } from "@ospo-actions/policy";
import { createReport, type FindingDraft, type Report, subjectOf } from "@ospo-actions/report";
import type { Outcome } from "./outcome.ts";
import { allRules, helpOf } from "./rules.ts";

/** The findings of a mode with what the policy accepts taken as accepted. */
export function judged(outcome: Outcome, found: FoundPolicy, host: Host): readonly FindingDraft[] {
  const waived = waive(outcome.findings, found.policy, {
    now: host.now(),
    repository: host.env.GITHUB_REPOSITORY,
    rules: allRules.map(({ id }) => id),
    complete: outcome.complete,
  });
  return [...found.findings, ...waived];
}

/** The report on what a mode found; `findings` are those of `judged`. */
export function describe(
  outcome: Outcome,
  findings: readonly FindingDraft[],
  manifests: readonly string[],
  host: Host,
): Report {
  const { coverage, tables, metrics } = outcome;
  return createReport({
    action: "license-change-watch",
    subject: subjectOf(host.env, manifests.length === 1 ? manifests[0] : undefined),
    now: host.now(),
    coverage,
    findings: [...findings, ...empty(coverage.expected, manifests[0] ?? "")],
    rules: allRules,
    tables: tables.filter(({ rows }) => rows.length > 0),
    metrics,
  });
}

function empty(expected: number, file: string): readonly FindingDraft[] {
  if (expected > 0) return [];
  const rule = "license-change/empty";
  const message = "It lists no package, so there is nothing to check.";
  return [{ rule, level: "fail", subject: file, message, at: { file }, advice: helpOf(rule) }];
}
