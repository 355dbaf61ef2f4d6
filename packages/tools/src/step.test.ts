import { describe, expect, it } from "vitest";
import { describeOutcome, runStep, total } from "./step.ts";

describe("runStep", () => {
  it("is one passed test, or one failed with what the work says", async () => {
    expect(await runStep("Good", async () => {})).toMatchObject({
      counts: { passed: 1, failed: 0, skipped: 0 },
    });
    const bad = await runStep("Bad", () => Promise.reject(new Error("line 3 is wrong")));
    expect(bad).toMatchObject({ counts: { passed: 0, failed: 1, skipped: 0 }, failure: "line 3 is wrong" });
  });
});

describe("describeOutcome", () => {
  const counts = { passed: 1, failed: 0, skipped: 0 };

  it("is a line for what passed, with its notes below", () => {
    expect(describeOutcome({ title: "A", seconds: 1.26, counts, notes: ["n"] })).toBe(
      "ok    A (1.3 s)\n      n",
    );
  });

  it("shows what a failed step wrote", () => {
    expect(describeOutcome({ title: "A", seconds: 2, counts, failure: "\nwhy\n" })).toBe(
      "FAIL  A (2.0 s)\n\nwhy\n",
    );
  });
});

describe("total", () => {
  it("adds up", () => {
    const sum = total([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 0, skipped: 1 },
    ]);
    expect(sum).toEqual({ passed: 11, failed: 2, skipped: 4 });
  });
});
