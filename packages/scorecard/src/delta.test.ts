import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregate } from "./aggregate.ts";
import { causes } from "./cause.ts";
import { checkNames } from "./check.ts";
import { compareReadings, lostSight, pointsBy } from "./delta.ts";
import { resultOf } from "./read-result.ts";
import { readingOf, type ScoreReading } from "./reading.ts";
import { noWarnings } from "./warning.ts";

const [first, second] = ["1".repeat(40), "2".repeat(40)];

function reading(
  checks: Readonly<Record<string, number | undefined>>,
  rest: Partial<ScoreReading> = {},
): ScoreReading {
  const scores = new Map(Object.entries(checks));
  return {
    kind: "scores",
    date: "2026-11-20",
    commit: first,
    version: "v5.5.0",
    source: "api",
    score: aggregate(scores),
    checks: scores,
    warnings: noWarnings,
    ...rest,
  };
}

/** Checks of a total weight of 85: those of the weekly scan, of a repository without releases. */
const left = ["CI-Tests", "Contributors", "Dependency-Update-Tool", "SBOM", "Signed-Releases", "Webhooks"];
const full = Object.fromEntries(checkNames.filter((name) => !left.includes(name)).map((name) => [name, 10]));

test("a check's fall is told in points of the aggregate, with the warnings that are new and gone", () => {
  const warned = (...lines: string[]) => ({ lines: new Map([["Token-Permissions", lines]]), marks: "" });
  const before = reading(full, {
    warnings: warned("no topLevel: .github/workflows/ci.yml:3", "old: a.yml:1"),
  });
  const after = reading(
    { ...full, "Token-Permissions": 0 },
    {
      commit: second,
      warnings: warned(
        "no topLevel: .github/workflows/ci.yml:9",
        "no topLevel: .github/workflows/new.yml:18",
      ),
    },
  );
  const delta = compareReadings(before, after);
  expect(delta.cause).toBe("code");
  expect(delta.checks).toEqual([
    {
      name: "Token-Permissions",
      from: 10,
      to: 0,
      points: expect.closeTo((-7.5 * 10) / 85, 9),
      cause: "code",
      added: ["no topLevel: .github/workflows/new.yml:18"],
      gone: ["old: a.yml:1"],
      goneMore: 0,
    },
  ]);
  expect(pointsBy(delta, new Set(["code"]))).toBeCloseTo(-0.882353, 6);
  expect(pointsBy(delta, new Set(["environment"]))).toBe(0);
});

describe("the cause", () => {
  const moved = (to: Partial<ScoreReading>, name = "Pinned-Dependencies") =>
    compareReadings(reading(full), reading({ ...full, [name]: 3 }, to)).checks[0]?.cause;
  test.each([
    ["is the code at a new commit", { commit: second }, "Pinned-Dependencies", "code"],
    [
      "is the code at a new commit, whatever the version",
      { commit: second, version: "v6" },
      "Pinned-Dependencies",
      "code",
    ],
    ["is the world at the same commit", {}, "Vulnerabilities", "environment"],
    ["is Scorecard's version at the same commit", { version: "v6.0.0" }, "Pinned-Dependencies", "version"],
    ["is the source where only that is another", { source: "cli" }, "Pinned-Dependencies", "source"],
    ["is time for Maintained, at any commit", { commit: second }, "Maintained", "environment"],
    ["is an administrator for Branch-Protection, at any commit", {}, "Branch-Protection", "settings"],
    [
      "is the source for Branch-Protection, which another token sees otherwise",
      { source: "cli" },
      "Branch-Protection",
      "source",
    ],
    ["is the code for a commit that nobody knows", { commit: undefined }, "Pinned-Dependencies", "code"],
  ] as const)("%s", (_, to, name, cause) => {
    expect(moved(to, name)).toBe(cause);
  });

  test("is visibility for a check that turned inconclusive, which is no fall but is told", () => {
    const after = reading({ ...full, "Branch-Protection": undefined });
    const delta = compareReadings(reading({ ...full, "Branch-Protection": 2 }), after);
    expect(delta.total).toBeGreaterThan(0);
    expect([delta.likeForLike, delta.cause]).toEqual([0, "visibility"]);
    expect(lostSight(delta)).toMatchObject([{ name: "Branch-Protection", from: 2, to: "inconclusive" }]);
  });

  test("is the source where only the set of checks is another, and like for like nothing moved", () => {
    const delta = compareReadings(reading(full), reading({ ...full, "CI-Tests": 0 }, { source: "results" }));
    expect(delta).toMatchObject({ likeForLike: 0, cause: "source" });
    expect(delta.total).toBeLessThan(0);
    expect(pointsBy(delta, new Set(["code", "settings", "environment"]))).toBe(0);
  });

  test.each([
    ["environment", first, 5],
    ["code", second, 5],
    ["code", undefined, 5],
    ["visibility", first, undefined],
    [undefined, second, 7],
  ])("of two totals without checks is %s", (cause, commit, score) => {
    const bare = { warnings: undefined };
    const delta = compareReadings(
      reading({}, { score: 7, ...bare }),
      reading({}, { score, commit, ...bare }),
    );
    expect([delta.cause, delta.checks]).toEqual([cause, []]);
    expect(pointsBy(delta, new Set(causes))).toBe(score === undefined ? 0 : score - 7);
  });
});

const noTool = { lines: new Map([["SAST", ["no tool"]]]), marks: "" };

test("warnings that another version of Scorecard words anew are no news, unless their check fell", () => {
  const warnings = { lines: new Map([["SAST", ["there is no tool"]]]), marks: "" };
  const before = reading(full, { warnings: noTool });
  expect(compareReadings(before, reading(full, { warnings })).checks).toHaveLength(1);
  expect(compareReadings(before, reading(full, { warnings, version: "v6.0.0" })).checks).toEqual([]);
  const fallen = reading({ ...full, SAST: 0 }, { warnings, version: "v6.0.0" });
  expect(compareReadings(before, fallen).checks).toMatchObject([{ added: ["there is no tool"] }]);
});

test("warnings of a reading that did not keep them are neither new nor gone", () => {
  const now = reading(full, { warnings: noTool });
  expect(compareReadings(reading(full, { warnings: undefined }), now).checks).toEqual([]);
  expect(compareReadings(reading(full), now).checks).toMatchObject([{ name: "SAST", added: ["no tool"] }]);
});

test("points of all checks add up to what the aggregate moved, whatever the scores", () => {
  const score = fc.integer({ min: 0, max: 10 });
  const scores = fc.record(Object.fromEntries(checkNames.map((name) => [name, score])), {
    requiredKeys: ["SAST"],
  });
  fc.assert(
    fc.property(scores, scores, (before, after) => {
      const delta = compareReadings(reading(before), reading(after));
      const sum = delta.checks.reduce((total, { points = 0 }) => total + points, 0);
      expect(sum).toBeCloseTo(delta.likeForLike ?? Number.NaN, 5);
      expect(pointsBy(delta, new Set(causes))).toBeCloseTo(sum, 5);
    }),
  );
});

const folder = new URL("../../../../shared/data/scorecard/api-responses/", import.meta.url);

test.skipIf(!existsSync(folder))(
  "two recorded results of one total are told apart: CI-Tests of nodejs/node fell (needs shared/data)",
  () => {
    const [april, june] = [
      "2ac5e9889aba461f5a54d320973d2574980d206b",
      "077fd7d83d7d41695137c1af5b9be1d72250e69e",
    ]
      .map((name) => readFileSync(new URL(`visualizer-${name}.json`, folder), "utf8"))
      .map((text) => readingOf(resultOf(JSON.parse(text)), "api"));
    if (april === undefined || june === undefined) throw new Error("both are there");
    const delta = compareReadings(april, june);
    expect(delta.total).toBe(0);
    const moved = delta.checks.filter(({ from, to }) => from !== to);
    expect(moved).toMatchObject([
      { name: "CI-Tests", from: 10, to: 9, cause: "code" },
      { from: 7.3, to: 10 },
    ]);
    const warnings = delta.checks.flatMap(({ added, gone }) => [...added, ...gone]);
    expect(warnings.length).toBeLessThan(20);
  },
);
