import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkScores } from "./check-scores.ts";
import { historyToCsv, historyToJsonl } from "./export.ts";
import {
  type History,
  historyOf,
  isDue,
  latestReading,
  markLeft,
  mergeHistories,
  newTrack,
  retain,
  type Track,
  withoutScore,
  withReading,
} from "./history.ts";
import { formatHistory, parseHistory } from "./history-file.ts";
import { projectKey, projectOf } from "./project.ts";
import type { ScoreReading } from "./reading.ts";

const app = projectOf("github.com/acme/app");

function reading(date: string, score: number, rest: Partial<ScoreReading> = {}): ScoreReading {
  return {
    kind: "scores",
    date,
    commit: "1".repeat(40),
    version: "v5.5.0",
    source: "api",
    score,
    checks: checkScores([
      ["SAST", score],
      ["License", undefined],
    ]),
    warnings: {
      lines: new Map([
        ["SAST", ["no tool"]],
        ["Fuzzing", []],
      ]),
      marks: "SAST abcdef\nLicense abcdefghijkl",
    },
    ...rest,
  };
}

function only(track: Track): History {
  return new Map([[projectKey(track.project), track]]);
}

describe("a track", () => {
  test("gets a row only for what says something new, and remembers the scan that was seen last", () => {
    let track = withReading(newTrack(app), reading("2026-01-01", 5));
    track = withReading(track, reading("2026-01-08", 5, { commit: "2".repeat(40) }));
    expect(track.readings.map(({ date }) => date)).toEqual(["2026-01-01"]);
    expect(latestReading(track)).toMatchObject({ date: "2026-01-08", commit: "2".repeat(40), score: 5 });
    track = withReading(track, reading("2026-01-15", 6));
    expect(track.readings.map(({ warnings }) => warnings?.lines.size)).toEqual([undefined, 2]);
  });

  test("tells an inconclusive check from one that was not run", () => {
    const before = withReading(newTrack(app), reading("2026-01-01", 5));
    const after = withReading(before, reading("2026-01-02", 5, { checks: new Map([["SAST", 5]]) }));
    expect(after.readings).toHaveLength(2);
  });

  test("without a score is asked for again after 1, 2, 4 ... days, at most 28", () => {
    let track = newTrack(app);
    const pauses = [1, 2, 3, 4, 5, 6, 7].map(() => {
      track = withoutScore(track, "2026-01-01T00:00:00Z");
      const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
      return days.findIndex((day) => isDue(track, day));
    });
    expect(pauses).toEqual([1, 2, 4, 8, 16, 28, 28]);
    expect(isDue(newTrack(app), new Date())).toBe(true);
  });

  test("that is watched no more is kept and says since when", () => {
    const history = markLeft(only(newTrack(app)), new Set(), "2026-01-01T00:00:00Z");
    expect(markLeft(history, new Set(), "2026-02-01T00:00:00Z").get("github.com/acme/app")?.left).toBe(
      "2026-01-01T00:00:00Z",
    );
    expect(
      markLeft(history, new Set(["github.com/acme/app"]), "x").get("github.com/acme/app")?.left,
    ).toBeUndefined();
  });

  test("is thinned by age, but for its newest reading", () => {
    const readings = ["2020-01-01", "2025-12-01", "2025-12-20"].map((date) => reading(date, 5));
    const history = historyOf([{ project: app, readings }]);
    const dates = (days: number) =>
      [...retain(history, days, new Date("2026-01-01")).values()][0]?.readings.map(({ date }) => date);
    expect(dates(40)).toEqual(["2025-12-01", "2025-12-20"]);
    expect(dates(1)).toEqual(["2025-12-20"]);
  });
});

test("two histories are one, each reading once, the one with checks first, by date", () => {
  const totals = { checks: new Map(), warnings: undefined, source: "database" } as const;
  const old = historyOf([
    {
      project: app,
      readings: [reading("2026-01-01", 4, totals), reading("2026-02-01T09:00:00Z", 5, totals)],
    },
  ]);
  const now = historyOf([{ project: app, readings: [reading("2026-02-01", 5), reading("2026-03-01", 6)] }]);
  for (const merged of [mergeHistories(now, old), mergeHistories(mergeHistories(now, old), old)]) {
    const track = merged.get("github.com/acme/app");
    expect(track?.readings.map(({ date, checks }) => [date, checks.size])).toEqual([
      ["2026-01-01", 0],
      ["2026-02-01", 2],
      ["2026-03-01", 2],
    ]);
  }
});

const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
const readings = fc.array(
  fc.record({
    kind: fc.constant("scores" as const),
    date: fc.constantFrom("2026-01-01", "2026-02-02T03:04:05Z"),
    commit: fc.constantFrom(undefined, "1".repeat(40)),
    version: fc.constantFrom(undefined, "v5.5.0"),
    source: fc.constantFrom("api" as const, "cli" as const, "database" as const),
    score,
    checks: fc
      .array(fc.tuple(fc.constantFrom("SAST", "License", "__proto__", "A"), score))
      .map((all) => checkScores([...new Map(all)])),
    warnings: fc.constant(undefined),
  }),
);
const tracks = fc
  .array(fc.tuple(fc.constantFrom("a", "B", "__proto__", "constructor"), readings))
  .map((all) =>
    historyOf(all.map(([name, each]) => ({ project: projectOf(`acme/${name}`), readings: each }))),
  );

test("any history is written and read back the same, to the byte", () => {
  fc.assert(
    fc.property(tracks, (history) => {
      const text = formatHistory(history);
      const { history: back, problems } = parseHistory(text, "h");
      expect(problems).toEqual([]);
      expect(new Map([...back].sort())).toEqual(new Map([...history].sort()));
      expect(formatHistory(back)).toBe(text);
    }),
  );
});

test("warnings, the last look and what left or was never scored survive", () => {
  const left = markLeft(only(withReading(newTrack(app), reading("2026-01-01", 5))), new Set(), "2026-01-02");
  const unscored = only(withoutScore(newTrack(projectOf("acme/new")), "2026-01-01T00:00:00.000Z"));
  const history = mergeHistories(left, unscored);
  expect(parseHistory(formatHistory(history), "h").history).toEqual(history);
});

test.each([
  ["a newer schema", { schema: 2, checks: [], repositories: {} }, /schema 2; this version knows 1/],
  ["no schema", { repositories: {} }, /no history/],
  ["no repositories", { schema: 1, checks: [] }, /no history/],
])("a history file with %s is refused", (_, document, message) => {
  expect(() => parseHistory(JSON.stringify(document), "h")).toThrow(message);
});

test("a broken entry is told and does not take the others along", () => {
  const text = JSON.stringify({
    schema: 1,
    checks: ["SAST"],
    repositories: {
      "github.com/acme/../x": {},
      "github.com/acme/bad": { scores: [["2026-01-01", null, null, "api", 99]] },
      "github.com/acme/long": { scores: [["2026-01-01", null, null, "api", 1, [1, 2]]] },
      "github.com/acme/app": { scores: [["2026-01-01", null, null, "api", 9, [3]]] },
    },
  });
  const { history, problems } = parseHistory(text, "h");
  expect([[...history.keys()], problems.length]).toEqual([["github.com/acme/app"], 3]);
});

test("exports have a row for each reading, and no formula for a spreadsheet", () => {
  const odd = reading("2026-01-01", 5, { version: "=1+1", checks: new Map([["SAST", undefined]]) });
  const history = historyOf([{ project: app, readings: [odd, reading("2026-02-01", 6)] }]);
  expect(historyToCsv(history).split("\r\n")).toEqual([
    '"repository","date","commit","version","source","score","License","SAST"',
    `"github.com/acme/app","2026-01-01","${"1".repeat(40)}","'=1+1","api",5,"",-1`,
    `"github.com/acme/app","2026-02-01","${"1".repeat(40)}","v5.5.0","api",6,-1,6`,
    "",
  ]);
  const lines = historyToJsonl(history).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).checks)).toEqual([{ SAST: -1 }, { SAST: 6, License: -1 }]);
});
