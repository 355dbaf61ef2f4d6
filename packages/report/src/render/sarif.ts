import { posix, win32 } from "node:path";
import { limits, plainText } from "@ospo-actions/core";
import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Finding, Level, Report, Rule } from "../model.ts";

const levels = { fail: "error", review: "warning", note: "note" } as const satisfies Record<Level, string>;

/** The findings as SARIF 2.1.0, at most as many as code scanning takes; the worst come first. */
export function toSarif({ findings, rules, tool, subject, action }: Report): string {
  const shown = findings.slice(0, limits.sarifResults);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const lineHash = lineHashes();
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptor) } },
        automationDetails: { id: categoryOf(action, subject.manifest) },
        results: shown.map((finding) => ({
          ...result(finding, subject.manifest),
          ...(index.has(finding.rule) && { ruleIndex: index.get(finding.rule) as number }),
          partialFingerprints: {
            "ospo/v1": finding.fingerprint,
            primaryLocationLineHash: lineHash(finding.fingerprint),
          },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/**
 * Code scanning keeps one set of alerts a tool and category, which is the id up to its last `/` (docs: "SARIF
 * support", runAutomationDetails object): so each action has its own for each manifest.
 */
function categoryOf(action: string, manifest: string | undefined): string {
  return `${[action, manifest]
    .filter(Boolean)
    .map((part = "") => plainText(part))
    .join("/")}/`;
}

function descriptor({ id, title, help }: Rule): ReportingDescriptor {
  return { id, shortDescription: { text: sarifText(title) }, help: { text: sarifText(help) } };
}

/**
 * Code scanning tells alerts apart by this one fingerprint (docs: "SARIF support", result object). Without
 * ours, upload-sarif hashes the line, and all findings of a rule on one line of a lock file become one.
 * As there, a number tells apart what has the same hash.
 */
function lineHashes(): (fingerprint: string) => string {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return `${fingerprint}:${count}`;
  };
}

function result({ rule, level, subject, message, advice, at, waived }: Finding, manifest = ""): Result {
  const text = [`${subject}: ${message}`, advice ?? ""].filter(Boolean).map(sarifText).join("\n");
  return {
    ruleId: rule,
    level: levels[level],
    message: { text },
    locations: [location(at?.file ?? manifest, at?.line)],
    ...(waived && { suppressions: [{ kind: "external", justification: sarifText(waived.reason) }] }),
  };
}

/** What OpenSSF Scorecard writes too: code scanning refuses a whole file for one result without a place. */
const noFile = "no file associated with this alert";

function location(file: string, line = 1): Location {
  const uri = inRepository(file) ?? noFile;
  return {
    physicalLocation: {
      artifactLocation: { uri: uri.toWellFormed().split("/").map(encodeURIComponent).join("/") },
      region: { startLine: uri === noFile ? 1 : Math.max(1, Math.trunc(line) || 1) },
    },
  };
}

/** `file` in its shortest form, or nothing where it is outside the repository, on Windows too. */
function inRepository(file: string): string | undefined {
  const path = posix.normalize(file);
  const outside =
    posix.isAbsolute(path) || win32.isAbsolute(path) || /^\.\.?(\\|$)/.test(win32.normalize(path));
  return outside ? undefined : path;
}

/** Code scanning shows a message as text with `[text](target)` links; brackets are made plain. */
function sarifText(text: string): string {
  return plainText(text).replace(/[[\]]/g, (bracket) => (bracket === "[" ? "(" : ")"));
}
