import { limits, plainText } from "@ospo-actions/core";
import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Finding, Level, Report, Rule } from "../model.ts";

const levels = { fail: "error", review: "warning", note: "note" } as const satisfies Record<Level, string>;

/** The findings as SARIF 2.1.0, at most as many as code scanning takes; the worst come first. */
export function toSarif({ findings, tool, subject, action }: Report, rules: readonly Rule[]): string {
  const shown = findings.slice(0, limits.sarifResults);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptor) } },
        automationDetails: { id: `${action}/` },
        results: shown.map((finding) => result(finding, index.get(finding.rule), subject.manifest)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor({ id, title, help }: Rule): ReportingDescriptor {
  return { id, shortDescription: { text: title }, help: { text: help } };
}

function result(finding: Finding, ruleIndex: number | undefined, manifest: string | undefined): Result {
  const { rule, level, subject, message, advice, at, fingerprint, waived } = finding;
  const text = [`${subject}: ${message}`, advice ?? ""].filter(Boolean).map(sarifText).join("\n");
  const file = at?.file ?? manifest;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[level],
    message: { text },
    partialFingerprints: { "ospo/v1": fingerprint },
    ...(file && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(file) },
            region: { startLine: at?.line ?? 1 },
          },
        },
      ],
    }),
    ...(waived && { suppressions: [{ kind: "external", justification: sarifText(waived.reason) }] }),
  };
}

/** Code scanning shows a message as text with `[text](target)` links; brackets are made plain. */
function sarifText(text: string): string {
  return plainText(text).replace(/[[\]]/g, (bracket) => (bracket === "[" ? "(" : ")"));
}
