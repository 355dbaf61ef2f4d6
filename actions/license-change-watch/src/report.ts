import type { Host } from "@ospo-actions/core";
import { type FoundPolicy, type Policy, waive } from "@ospo-actions/policy";
import { createReport, type FindingDraft, type Report, subjectOf } from "@ospo-actions/report";
import type { Outcome } from "./outcome.ts";
import { allRules, helpOf } from "./rules.ts";

/** `findings` with what the policy accepts taken as accepted, in their order; notes on exceptions come after them. */
export function waived(
  findings: readonly FindingDraft[],
  policy: Policy,
  complete: boolean,
  host: Host,
): readonly FindingDraft[] {
  return waive(findings, policy, {
    now: host.now(),
    repository: host.env.GITHUB_REPOSITORY,
    rules: allRules.map(({ id }) => id),
    complete,
  });
}

/** The findings of a mode under the policy, and those about the policy itself. */
export function judged(
  { findings, complete, isWaived }: Outcome,
  found: FoundPolicy,
  host: Host,
): readonly FindingDraft[] {
  return [...found.findings, ...(isWaived ? findings : waived(findings, found.policy, complete, host))];
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
