import { describe, expect, test } from "vitest";
import { newTrack, withReading } from "./history.ts";
import { observe } from "./observe.ts";
import { projectOf } from "./project.ts";
import type { ScoreReading } from "./reading.ts";
import { noWarnings } from "./warning.ts";

const app = projectOf("acme/app");
const now = new Date("2026-11-22T10:00:00Z");
const options = { now, staleAfter: 30, room: 1_000 };

function reading(date: string, score: number | undefined): ScoreReading {
  const checks = new Map([["SAST", score]]);
  const rest = { version: undefined, source: "api", warnings: noWarnings } as const;
  return { kind: "scores", date, commit: "1".repeat(40), score, checks, ...rest };
}

const known = withReading(newTrack(app), reading("2026-11-01", 7));

describe("a repository is", () => {
  test("ok with a score of now, and says what changed", () => {
    const found = { state: "found", value: reading("2026-11-20", 5) } as const;
    const { state, age, delta, track } = observe(app, known, found, options);
    expect([state, age, delta?.total, track.readings.length]).toEqual(["ok", 2, -2, 2]);
    expect(observe(app, undefined, found, options).delta).toBeUndefined();
  });

  test("stale where the scan is old, where no source has it any more, and where a cache answers with the past", () => {
    const old = { state: "found", value: reading("2026-05-01", 5) } as const;
    expect(observe(app, undefined, old, options)).toMatchObject({
      state: "stale",
      staleness: "old",
      age: 205,
    });
    expect(observe(app, known, { state: "none" }, options)).toMatchObject({
      state: "stale",
      staleness: "unpublished",
      age: 21,
      delta: undefined,
    });
    const cached = { state: "found", value: reading("2026-10-01", 3) } as const;
    const observed = observe(app, known, cached, options);
    expect(observed).toMatchObject({
      state: "stale",
      staleness: "behind",
      delta: undefined,
      reading: { score: 7 },
    });
    expect(observed.track.readings).toEqual(known.readings);
  });

  test("unscored where there never was a score, gone where the repository is", () => {
    const unscored = observe(app, undefined, { state: "none" }, options);
    expect(unscored).toMatchObject({ state: "unscored", track: { unscored: { times: 1 } } });
    expect(observe(app, known, { state: "none" }, { ...options, isGone: true })).toMatchObject({
      state: "gone",
      reading: { score: 7 },
    });
  });

  test("in error with its last score where no source could tell", () => {
    const error = new Error("down");
    expect(observe(app, known, { state: "error", error }, options)).toMatchObject({
      state: "error",
      error,
      age: 21,
      reading: { score: 7 },
    });
  });

  test("inconclusive without a fall: -1 is no score", () => {
    const none = { state: "found", value: reading("2026-11-20", undefined) } as const;
    expect(observe(app, known, none, options).delta).toMatchObject({ total: undefined, cause: "visibility" });
  });
});
