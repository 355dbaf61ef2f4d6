import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyDatabase, extendDatabase, formatDatabase, readDatabase } from "./database.ts";
import { projectOf } from "./project.ts";
import type { ScoreReading } from "./reading.ts";

const [first, second] = ["1".repeat(40), "2".repeat(40)];

function reading(score: number | undefined, rest: Partial<ScoreReading> = {}): ScoreReading {
  const base = { kind: "scores", date: "2026-11-20T00:00:00Z", commit: second, score } as const;
  return { ...base, version: undefined, source: "api", checks: new Map(), warnings: undefined, ...rest };
}

const app = projectOf("github.com/acme/app");
const file = JSON.stringify({
  "github.com": {
    acme: {
      app: {
        previous: [{ score: 6, date: "2023-01-01" }],
        current: { score: 7, date: "2024-01-01", commit: first },
        note: "kept",
      },
      left: { previous: [], current: { score: 5, date: "2023-01-01", commit: first } },
    },
  },
});

describe("a database of the predecessor", () => {
  test("is read with and without commits", () => {
    const { entries, problems } = readDatabase(file, "db.json");
    expect(problems).toEqual([]);
    expect(entries.get("github.com/acme/app")?.readings).toMatchObject([
      { score: 6, date: "2023-01-01", commit: undefined, source: "database" },
      { score: 7, date: "2024-01-01", commit: first },
    ]);
  });

  test("gets a new total as its program would write it, and keeps all else", () => {
    const next = extendDatabase(readDatabase(file, "db.json"), [{ project: app, reading: reading(7.5) }]);
    expect(JSON.parse(formatDatabase(next))).toEqual({
      "github.com": {
        acme: {
          app: {
            previous: [
              { score: 6, date: "2023-01-01" },
              { score: 7, date: "2024-01-01", commit: first },
            ],
            current: { score: 7.5, date: "2026-11-20T00:00:00Z", commit: second },
            note: "kept",
          },
          left: { previous: [], current: { score: 5, date: "2023-01-01", commit: first } },
        },
      },
    });
  });

  test.each([
    ["an equal total", reading(7)],
    ["an inconclusive one, which is no score", reading(undefined)],
  ])("stays as it is with %s", (_, same) => {
    const database = readDatabase(file, "db.json");
    expect(extendDatabase(database, [{ project: app, reading: same }])).toEqual(database.document);
  });

  test("finds a repository in other capitals, starts new ones, and carries on what was renamed", () => {
    const formerly = projectOf("github.com/acme/left");
    const next = extendDatabase(readDatabase(file, "db.json"), [
      { project: projectOf("github.com/Acme/App"), reading: reading(8) },
      { project: projectOf("gitlab.com/group/sub/app"), reading: reading(3, { commit: undefined }) },
      { project: projectOf("github.com/other/right"), reading: reading(4), formerly },
    ]);
    expect(next).toMatchObject({
      "github.com": {
        acme: { app: { current: { score: 8 } }, left: { current: { score: 5 } } },
        other: { right: { previous: [{ score: 5 }], current: { score: 4 } } },
      },
      "gitlab.com": {
        "group/sub": { app: { previous: [], current: { score: 3, date: "2026-11-20T00:00:00Z" } } },
      },
    });
  });

  test("tells what is wrong in single places, and leaves it there", () => {
    const text = JSON.stringify({
      "github.com": {
        acme: {
          bad: { current: { score: 11, date: "x" } },
          app: { current: {} },
          "..": { current: { score: 1, date: "2023-01-01" } },
        },
      },
    });
    const database = readDatabase(text, "db.json");
    expect(database.problems).toHaveLength(3);
    const next = extendDatabase(database, [{ project: projectOf("acme/new"), reading: reading(1) }]);
    expect(next).toMatchObject({ "github.com": { acme: { bad: { current: { score: 11 } } } } });
  });

  test.each([["[]"], ["{"], ['"x"']])("is not %j", (text) => {
    expect(() => readDatabase(text, "db.json")).toThrow(/db\.json is/);
  });

  test("is new where the file is empty", () => {
    expect(readDatabase(" \n", "db.json")).toBe(emptyDatabase);
  });

  test("keeps every key of any document, dangerous ones too", () => {
    const keys = fc.constantFrom("__proto__", "constructor", "github.com", "acme", "app", "7");
    const few = { maxKeys: 3 };
    const value = fc.jsonValue({ maxDepth: 1 });
    const document = fc.dictionary(keys, fc.dictionary(keys, fc.dictionary(keys, value, few), few), few);
    fc.assert(
      fc.property(document, (drawn) => {
        const text = JSON.stringify(drawn);
        const next = formatDatabase(
          extendDatabase(readDatabase(text, "db"), [{ project: app, reading: reading(1) }]),
        );
        expect(JSON.parse(next)["github.com"].acme.app.current.score).toBe(1);
        const again = readDatabase(next, "db");
        expect(formatDatabase(extendDatabase(again, [{ project: app, reading: reading(1) }]))).toBe(next);
        for (const key of Object.keys(drawn)) expect(Object.keys(JSON.parse(next))).toContain(key);
      }),
    );
    expect(({} as { current?: unknown }).current).toBeUndefined();
  });
});

const folder = new URL("../../../../shared/data/scorecard/", import.meta.url);
const files = [
  "monitor/nodejs__security-wg/database.json",
  "monitor/NodeSecure__Governance/database.json",
  "monitor/expressjs__security-wg/database.json",
  "monitor/onebeyond__maintainers/database.json",
  "history/nodejs-first-v1-format.json",
];

test.skipIf(!existsSync(folder)).each(files)(
  "%s is read whole, and written back to the byte where nothing changed (needs shared/data)",
  (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const database = readDatabase(text, name);
    expect(database.problems).toEqual([]);
    expect(database.entries.size).toBeGreaterThan(2);
    const same = [...database.entries.values()].flatMap(({ project, readings }) => {
      const last = readings.at(-1);
      return last ? [{ project, reading: last }] : [];
    });
    expect(formatDatabase(extendDatabase(database, same))).toBe(text.trimEnd());
  },
);
