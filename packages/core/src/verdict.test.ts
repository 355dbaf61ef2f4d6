import { expect, test } from "vitest";
import { reaches, type Verdict, worstVerdict } from "./verdict.ts";

test.each([
  ["pass", "fail", false],
  ["review", "fail", false],
  ["fail", "fail", true],
  ["pass", "review", false],
  ["review", "review", true],
  ["fail", "review", true],
  ["fail", "never", false],
] as const)("the verdict %s with fail-on %s: the step fails is %s", (verdict, failOn, expected) => {
  expect(reaches(verdict, failOn)).toBe(expected);
});

test("the worst verdict wins, and none is a pass", () => {
  expect(worstVerdict([])).toBe("pass");
  expect(worstVerdict(["pass", "review", "pass"])).toBe("review");
  expect(worstVerdict(["fail", "review", "pass"])).toBe("fail");
});

test("a word that is no verdict is as bad as a fail, never a silent pass", () => {
  const unknown = "passed" as Verdict;
  expect(reaches(unknown, "fail")).toBe(true);
  expect(worstVerdict(["fail", unknown])).toBe(unknown);
});
