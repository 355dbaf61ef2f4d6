import { pullRequestAddress } from "./pull-request.ts";

/** JSON Schema of `report.json`, draft 2020-12; published as schemas/report.schema.json. */
const text = { type: "string" } as const;
const count = { type: "integer", minimum: 0 } as const;

const finding = {
  type: "object",
  required: ["rule", "level", "subject", "message", "fingerprint"],
  properties: {
    rule: { type: "string", pattern: "^[a-z-]+/[a-z-]+$" },
    level: { enum: ["fail", "review", "note"] },
    subject: text,
    message: text,
    at: {
      type: "object",
      required: ["file"],
      properties: { file: text, line: { type: "integer", minimum: 1 } },
    },
    paths: { type: "array", items: { type: "array", items: text } },
    advice: text,
    evidence: { type: "object" },
    waived: {
      type: "object",
      required: ["reason"],
      properties: {
        reason: text,
        until: text,
        approvedBy: text,
        approvedIn: { type: "string", pattern: pullRequestAddress },
      },
    },
    fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
    data: { type: "object" },
  },
} as const;

const indices = { type: "array", items: count } as const;

const table = {
  type: "object",
  required: ["id", "title", "columns", "rows"],
  properties: {
    id: text,
    title: text,
    note: text,
    columns: { type: "array", items: text },
    rows: { type: "array", items: { type: "array", items: { type: ["string", "number"] } } },
    chart: { enum: ["bar", "line"] },
    parts: { type: "array", items: text },
    filters: { type: "array", items: text },
    folded: { const: true },
    tree: {
      type: "object",
      required: ["roots", "edges"],
      properties: { roots: indices, edges: { type: "array", items: indices } },
    },
  },
} as const;

export const reportSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "ospo-actions report",
  type: "object",
  required: [
    "schema",
    "action",
    "tool",
    "subject",
    "generated",
    "verdict",
    "coverage",
    "findings",
    "rules",
    "tables",
    "metrics",
  ],
  properties: {
    schema: { const: 1 },
    action: text,
    tool: { type: "object", required: ["name", "version"], properties: { name: text, version: text } },
    subject: {
      type: "object",
      properties: {
        name: text,
        repository: text,
        manifest: text,
        ref: text,
        commit: text,
        also: { type: "array", items: text },
      },
    },
    generated: { type: "string", format: "date-time" },
    verdict: { enum: ["pass", "review", "fail"] },
    coverage: {
      type: "object",
      required: ["checked", "expected", "unit", "missing"],
      properties: { checked: count, expected: count, unit: text, missing: { type: "array", items: text } },
    },
    findings: { type: "array", items: finding },
    rules: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "title", "help"],
        properties: { id: text, title: text, help: text },
      },
    },
    tables: { type: "array", items: table },
    metrics: { type: "object", additionalProperties: { type: "number" } },
    incident: { enum: ["open", "closed"] },
  },
} as const;
