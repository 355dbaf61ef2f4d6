import { escapeCsv } from "@ospo-actions/core";
import type { Cell, Report } from "../model.ts";

const columns = [
  "rule",
  "level",
  "subject",
  "message",
  "file",
  "line",
  "advice",
  "waived until",
  "fingerprint",
];

/** The findings as CSV (RFC 4180): quoted, and safe to open in a spreadsheet. */
export function toCsv({ findings }: Report): string {
  const rows = findings.map((f): Cell[] => [
    f.rule,
    f.level,
    f.subject,
    f.message,
    f.at?.file ?? "",
    f.at?.line ?? "",
    f.advice ?? "",
    f.waived?.until ?? (f.waived ? "no end" : ""),
    f.fingerprint,
  ]);
  return [columns, ...rows].map((row) => `${row.map(escapeCsv).join(",")}\r\n`).join("");
}
