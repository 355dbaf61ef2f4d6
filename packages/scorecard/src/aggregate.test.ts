import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregate, commonChecks, printedScore, totalWeight } from "./aggregate.ts";
import { checkNames, weightOf } from "./check.ts";

describe("the aggregate", () => {
  test("weighs checks by their risk and leaves out inconclusive ones", () => {
    const checks = new Map([
      ["Dangerous-Workflow", 10],
      ["Maintained", 4],
      ["License", 0],
      ["SAST", undefined],
    ]);
    expect(totalWeight(checks)).toBe(20);
    expect(aggregate(checks)).toBe((10 * 10 + 7.5 * 4) / 20);
  });

  test("is inconclusive where every check is, where there is none, and where no check is known", () => {
    expect(aggregate(new Map([["SAST", undefined]]))).toBeUndefined();
    expect(aggregate(new Map())).toBeUndefined();
    expect(aggregate(new Map([["New-Check", 3]]))).toBeUndefined();
  });

  test("takes an organization's own weights", () => {
    const checks = new Map([
      ["SAST", 0],
      ["License", 10],
    ]);
    expect(aggregate(checks, (name) => (name === "SAST" ? 0 : weightOf(name)))).toBe(10);
  });

  test("lies between the lowest and the highest check", () => {
    const scores = fc.dictionary(fc.constantFrom(...checkNames), fc.integer({ min: 0, max: 10 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(scores, (drawn) => {
        const checks = new Map(Object.entries(drawn));
        const total = aggregate(checks) ?? Number.NaN;
        expect(total).toBeGreaterThanOrEqual(Math.min(...checks.values()) - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(...checks.values()) + 1e-9);
        expect(commonChecks(checks, checks)).toEqual(checks);
      }),
    );
  });
});

test.each([
  [7.25, 7.2],
  [7.75, 7.8],
  [7.35, 7.3],
  [6.949, 6.9],
  [10, 10],
  [0.05, 0.1],
])("%d is printed as %d, as Go prints it", (score, printed) => {
  expect(printedScore(score)).toBe(printed);
});
