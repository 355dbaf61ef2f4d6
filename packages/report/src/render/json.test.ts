import { anyText, hostileTexts } from "@ospo-actions/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../model.ts";
import { reportSchema } from "../schema.ts";
import { draft, reportOf, reportWith } from "../testing/sample.ts";
import { toJson } from "./json.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(reportSchema);

function expectReport(report: Report): void {
  const read = JSON.parse(toJson(report));
  expect(read).toEqual(report);
  expect(validate(read) ? [] : validate.errors).toEqual([]);
}

describe("report.json", () => {
  test("is read back as it was, and keeps its schema", () => {
    expectReport(reportOf([]));
    expectReport(
      reportOf(
        [
          draft({
            at: { file: "package-lock.json", line: 12 },
            paths: [["app", "a", "foo"]],
            advice: "Replace it.",
          }),
          draft({
            level: "note",
            waived: { reason: "agreed", until: "2027-01-01", approvedBy: "@acme/legal" },
          }),
        ],
        {
          tables: [
            {
              id: "licenses",
              title: "Licenses",
              columns: ["license", "count"],
              rows: [
                ["MIT", 1],
                ["", -0.5],
              ],
              chart: "bar",
            },
            { id: "none", title: "None", columns: ["a"], rows: [], filters: ["a"] },
          ],
        },
      ),
    );
  });

  test("is read back as it was for every hostile text", () => {
    for (const text of Object.values(hostileTexts)) expectReport(reportWith(text));
  });

  test("is read back as it was for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => expectReport(reportWith(text))),
      { numRuns: 50 },
    );
  });

  test("is not led astray by text that looks like its own", () => {
    const text = '\n  "tables": []\n}$&$1';
    expectReport(
      reportOf([draft({ message: text })], {
        tables: [{ id: text, title: text, columns: [], rows: [[text]] }],
      }),
    );
  });

  test("has a row of a table on each line, and a line break at the end", () => {
    const rows = [
      ["a", 1],
      ["b", 2],
    ] as const;
    const json = toJson(
      reportOf([], { tables: [{ id: "t", title: "T", columns: ["name", "count"], rows }] }),
    );
    expect(json).toContain('\n      ["a",1],\n      ["b",2]\n    ]}\n  ]\n}\n');
    expect(toJson(reportOf([]))).toMatch(/\}\n$/);
  });
});

describe("the schema of report.json", () => {
  test.each([
    ["another version", { schema: 2 }],
    ["a verdict that is none", { verdict: "passed" }],
    ["a time that is none", { generated: "yesterday" }],
    ["a count below zero", { coverage: { checked: -1, expected: 0, unit: "", missing: [] } }],
    ["a line zero", { findings: [{ ...reportOf([draft()]).findings[0], at: { file: "a", line: 0 } }] }],
    [
      "a fingerprint of another form",
      { findings: [{ ...reportOf([draft()]).findings[0], fingerprint: "x" }] },
    ],
    ["a metric without a value", { metrics: { average: null } }],
    [
      "a cell that is neither text nor number",
      { tables: [{ id: "", title: "", columns: [], rows: [[null]] }] },
    ],
  ])("refuses %s", (_, part) => {
    expect(validate({ ...reportOf([]), ...part })).toBe(false);
  });
});
