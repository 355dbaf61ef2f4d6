import { createHash } from "node:crypto";
import { type Env, type Verdict, worstVerdict } from "@ospo-actions/core";
import type { Coverage, Finding, Report, Rule, Subject } from "./model.ts";
import { tool } from "./tool.ts";

/** A finding before its fingerprint; `key` tells apart two findings of one rule about one subject. */
export type FindingDraft = Omit<Finding, "fingerprint"> & { readonly key?: string };

export interface ReportDraft
  extends Pick<Report, "action" | "subject" | "coverage" | "tables" | "metrics" | "incident"> {
  readonly findings: readonly FindingDraft[];
  /** All rules of the action; those that no finding names are left out of the report. */
  readonly rules: readonly Rule[];
  readonly now: Date;
}

const order = { fail: 0, review: 1, note: 2 } as const;

/** The finished report: fingerprints set, findings sorted from bad to good, the verdict drawn from all. */
export function createReport({ findings, now, ...rest }: ReportDraft): Report {
  const finished = sortFindings(findings.map((draft) => finish(draft, rest.subject)));
  return {
    schema: 1,
    action: rest.action,
    tool,
    subject: rest.subject,
    generated: now.toISOString(),
    verdict: verdictOf(finished, rest.coverage),
    coverage: rest.coverage,
    findings: finished,
    rules: named(rest.rules, finished),
    tables: rest.tables,
    metrics: finite(rest.metrics),
    ...(rest.incident && { incident: rest.incident }),
  };
}

/** From bad to good; equally bad ones stay in their order. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => order[a.level] - order[b.level]);
}

function named(rules: readonly Rule[], findings: readonly Finding[]): readonly Rule[] {
  const ids = new Set(findings.map(({ rule }) => rule));
  return rules.filter(({ id }) => ids.has(id)).map(({ id, title, help }) => ({ id, title, help }));
}

/** Worst level of what is not waived; nothing checked, or not all that should have been, is a `fail`. */
export function verdictOf(findings: readonly Finding[], { checked, expected, missing }: Coverage): Verdict {
  const complete = checked > 0 && checked >= expected && missing.length === 0;
  if (!complete) return "fail";
  return worstVerdict(findings.map(({ level, waived }) => (waived || level === "note" ? "pass" : level)));
}

function finish(draft: FindingDraft, subject: Subject): Finding {
  const { key: _, ...finding } = draft;
  return { ...finding, fingerprint: fingerprintOf(draft, subject) };
}

/** What a finding is known by from run to run: SHA-256, in hex, of its rule, subject without version, file and key. */
export function fingerprintOf(
  { rule, subject, at, key = "" }: FindingDraft,
  { manifest = "" }: Subject,
): string {
  const parts = [rule, withoutVersion(subject), at?.file ?? manifest, key];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Qualifiers of a purl that change with the version (purl specification, known qualifiers). */
const versioned = /^(checksum|download_url|file_name|vcs_url|vers)=/;

/** A purl as far as it stays the same from version to version; another subject as it is. */
function withoutVersion(subject: string): string {
  if (!subject.startsWith("pkg:")) return subject;
  const [, path = "", query = "", rest = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(subject) ?? [];
  const kept = query
    .split("&")
    .filter((qualifier) => !versioned.test(qualifier))
    .join("&");
  return `${path.replace(/@[^@/]*$/, "")}${kept && `?${kept}`}${rest}`;
}

/** A metric without a value (an average of nothing) is left out: JSON has no word for it. */
function finite(metrics: Report["metrics"]): Report["metrics"] {
  return Object.fromEntries(Object.entries(metrics).filter(([, value]) => Number.isFinite(value)));
}

/**
 * What the runner says the run is about, and what the action knows of it: its lock file, and what it calls itself.
 * For a pull request the commit is the merge that was checked out.
 */
export function subjectOf(env: Env, manifest?: string, name?: string): Subject {
  const { GITHUB_REPOSITORY: repository, GITHUB_REF: ref, GITHUB_SHA: commit } = env;
  return {
    ...(name && { name }),
    ...(repository && { repository }),
    ...(manifest && { manifest }),
    ...(ref && { ref }),
    ...(commit && { commit }),
  };
}
