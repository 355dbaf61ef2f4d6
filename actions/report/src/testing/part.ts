import { createReport, type FindingDraft, toJson } from "@ospo-actions/report";

/** A report with `text` in every field that the schema leaves free, about the repository `subject`. */
export function part(text: string, subject = text): string {
  const facts = { [text]: text };
  const common = { rule: "license/bad", subject: text, message: text, at: { file: text, line: 1 } };
  const drafts: FindingDraft[] = [
    {
      ...common,
      level: "fail",
      paths: [[text, text]],
      advice: text,
      evidence: facts,
      data: facts,
      key: text,
    },
    { ...common, level: "review", waived: { reason: text, until: text, approvedBy: text } },
    // Findings of the name of the action itself are annotated.
    { ...common, rule: "report/unreadable", level: "review", message: `\`${text}\`: ${text}`, advice: text },
  ];
  const report = createReport({
    action: text,
    subject: { repository: subject, manifest: text, ref: text, commit: text },
    now: new Date(0),
    coverage: { checked: 1, expected: 2, unit: text, missing: [text] },
    findings: drafts,
    rules: [],
    tables: [
      {
        id: text,
        title: text,
        columns: [text, "count"],
        rows: [
          [text, 1],
          [`${text} `, 2],
        ],
        chart: "bar",
        filters: [text],
      },
    ],
    metrics: { [text]: 1 },
  });
  const rules = ["license/bad", "report/unreadable", text].map((id) => ({ id, title: text, help: text }));
  return toJson({ ...report, rules, tool: { name: text, version: text } });
}
