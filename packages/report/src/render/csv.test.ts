import { anyText, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../model.ts";
import { draft, reportOf, reportWith } from "../testing/sample.ts";
import { toCsv } from "./csv.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

/** RFC 4180: rows end with CRLF, cells are split at commas, quotes are doubled in quoted cells. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const line of text.matchAll(
    /((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/gy,
  )) {
    const cells = line[1]?.match(/"(?:[^"]|"")*"|[^",]+|(?<=,|^)(?=,|$)/g) ?? [];
    rows.push(cells.map((cell) => cell.replace(/^"|"$/g, "").replaceAll('""', '"')));
  }
  return rows;
}

const header = [
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

function expectSafe(report: Report): void {
  const csv = toCsv(report);
  const rows = parseCsv(csv);
  expect(rows.flat().join("").length).toBeGreaterThan(0);
  expect(rows.map((row) => row.length)).toEqual([9, ...report.findings.map(() => 9)]);
  expect(rows.slice(1).map((row) => row[8])).toEqual(report.findings.map(({ fingerprint }) => fingerprint));
  expect(rows.flat().filter((cell) => /^\s*[=+\-@|%＝＋－＠]/.test(cell))).toEqual([]);
}

describe("toCsv", () => {
  test("has a header and a row for each finding", () => {
    const waived = { reason: "agreed", until: "2027-01-01" };
    const report = reportOf([
      draft({ message: 'say "hi",\nyou', at: { file: "a,b.json", line: 3 }, advice: "Do." }),
      draft({ level: "note", waived }),
      draft({ level: "note", waived: { reason: "agreed" } }),
    ]);
    const [first = "", second = "", third = ""] = report.findings.map(({ fingerprint }) => fingerprint);
    const message = "`foo` is under `GPL-3.0-only`";
    const common = ["license/not-allowed", "note", "pkg:npm/foo@1.0.0", message, "", "", ""];
    expect(parseCsv(toCsv(report))).toEqual([
      header,
      [
        "license/not-allowed",
        "fail",
        "pkg:npm/foo@1.0.0",
        'say "hi", you',
        "a,b.json",
        "3",
        "Do.",
        "",
        first,
      ],
      [...common, "2027-01-01", second],
      [...common, "no end", third],
    ]);
  });

  test("has a header alone without findings", () => {
    expect(parseCsv(toCsv(reportOf([])))).toEqual([header]);
  });

  test("keeps rows and cells apart, and formulas dead, for every hostile text", () => {
    for (const text of Object.values(hostileTexts)) expectSafe(reportWith(text));
  });

  test("keeps rows and cells apart, and formulas dead, for any text", () => {
    fc.assert(fc.property(anyText, (text) => expectSafe(reportWith(text))));
  });
});
