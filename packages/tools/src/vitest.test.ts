import { describe, expect, it } from "vitest";
import { judge } from "./vitest.ts";

const report = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    {
      assertionResults: [
        { status: "passed", fullName: "a" },
        { status: "skipped", fullName: "b needs chromium" },
      ],
    },
  ],
};
const output =
  "noise\n Test Files  2 passed (2)\n      Tests  3 passed | 1 skipped (4)\n   Duration  1.00s\n";

describe("judge", () => {
  it("gives vitest's counts, its summary, and which tests were skipped", () => {
    expect(judge(report, output)).toEqual({
      counts: { passed: 3, failed: 0, skipped: 2 },
      notes: [
        "Test Files  2 passed (2)",
        "Tests  3 passed | 1 skipped (4)",
        "Duration  1.00s",
        "skipped: b needs chromium",
      ],
    });
  });

  it("shows all output of a failed run", () => {
    expect(judge({ ...report, success: false, numFailedTests: 2 }, output)).toEqual({
      counts: { passed: 3, failed: 2, skipped: 2 },
      failure: output,
    });
  });

  it("fails where a test file does not load although no test failed", () => {
    expect(judge({ ...report, success: false }, output).counts.failed).toBe(1);
  });

  it("fails where no test ran, and where vitest wrote no report", () => {
    expect(judge({ ...report, numPassedTests: 0 }, output)).toMatchObject({
      counts: { failed: 1 },
      failure: expect.stringContaining("No test ran."),
    });
    expect(judge(undefined, "broken")).toMatchObject({ counts: { failed: 1 }, failure: "broken" });
  });
});
