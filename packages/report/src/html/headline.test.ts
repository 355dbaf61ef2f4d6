import { expect, test } from "vitest";
import type { Coverage, Finding, Level, Report } from "../model.ts";
import { headline, overallHeadline } from "./headline.ts";
import { emptyReport } from "./testing/sample.ts";

function report(coverage: Partial<Coverage>, ...levels: readonly (Level | "waived")[]): Report {
  const base = emptyReport(10);
  const findings = levels.map((level): Finding => {
    const common = { rule: "a/b", subject: "s", message: "m", fingerprint: "0" };
    if (level === "waived") return { ...common, level: "fail", waived: { reason: "r" } };
    return { ...common, level };
  });
  return { ...base, findings, coverage: { ...base.coverage, ...coverage } };
}

test.each([
  [report({}), "10 components checked. No findings."],
  [report({}, "note", "waived"), "10 components checked. Nothing to do."],
  [report({}, "fail"), "10 components checked. 1 finding must be fixed."],
  [
    report({}, "fail", "fail", "review"),
    "10 components checked. 2 findings must be fixed, 1 needs a human decision.",
  ],
  [report({}, "review", "review"), "10 components checked. 2 findings need a human decision."],
  [report({ checked: 7 }), "Only 7 of 10 components could be checked. No findings."],
  [report({ checked: 0 }), "None of 10 components was checked."],
  [report({ checked: 0, expected: 0 }), "Nothing was checked."],
])("a report's sentence tells coverage first, then what to do (%#)", (given, sentence) => {
  expect(headline(given)).toBe(sentence);
});

test("several reports are counted by verdict, from bad to good", () => {
  const pass = report({});
  const fail: Report = { ...pass, verdict: "fail" };
  expect(overallHeadline([pass, fail, pass])).toBe("3 checks: 1 failed, 2 passed.");
  expect(overallHeadline([])).toBe("There is no report: nothing was checked.");
});
