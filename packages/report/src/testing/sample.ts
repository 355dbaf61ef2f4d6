import { createReport, type FindingDraft, type ReportDraft } from "../create.ts";
import type { Report, Rule } from "../model.ts";

const rules: readonly Rule[] = [
  { id: "license/not-allowed", title: "A license is not allowed", help: "Replace the component." },
  { id: "license/unknown", title: "A license is unknown", help: "Look into it." },
];

/** A finding as an action drafts it, with what a test is about. */
export function draft(about: Partial<FindingDraft> = {}): FindingDraft {
  return {
    rule: "license/not-allowed",
    level: "fail",
    subject: "pkg:npm/foo@1.0.0",
    message: "`foo` is under `GPL-3.0-only`",
    ...about,
  };
}

export function reportOf(findings: readonly FindingDraft[], about: Partial<ReportDraft> = {}): Report {
  return createReport({
    action: "license-gate",
    subject: {
      repository: "acme/app",
      manifest: "package-lock.json",
      ref: "refs/heads/main",
      commit: "0".repeat(40),
    },
    now: new Date("2026-11-22T10:00:00Z"),
    coverage: { checked: 2, expected: 2, unit: "components", missing: [] },
    findings,
    rules,
    tables: [],
    metrics: { components: 2 },
    ...about,
  });
}

/** `text` wherever a report has room for text that somebody else wrote. */
export function reportWith(text: string): Report {
  const at = { file: text, line: 1 };
  const paths = [[text, text]];
  const waived = { reason: text, until: text, approvedBy: text };
  const facts = { [text]: text };
  return reportOf(
    [
      draft({
        subject: text,
        message: text,
        at,
        paths,
        advice: `Do ${text.replace(/\s+/g, " ")}.\n\n${text}`,
        evidence: facts,
        data: facts,
        key: text,
      }),
      draft({ level: "review", subject: text, message: `of \`${text}\`: ${text}`, waived }),
    ],
    {
      subject: { name: text, repository: text, manifest: text, ref: text, commit: text },
      coverage: { checked: 1, expected: 2, unit: text, missing: [text] },
      tables: [
        {
          id: "names",
          title: text,
          note: `Of ${text.replace(/\s+/g, " ")}.`,
          columns: [text, "count"],
          rows: [[text, 1]],
          filters: [text],
        },
      ],
      metrics: { [text]: 1 },
    },
  );
}
