import { existsSync, readdirSync, readFileSync } from "node:fs";
import { anyText, hostileKeys } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregate, printedScore } from "./aggregate.ts";
import { projectName } from "./project.ts";
import { resultOf } from "./read-result.ts";
import { readResults } from "./read-results.ts";
import { readingOf } from "./reading.ts";
import type { ScorecardResult } from "./result.ts";

const commit = "a".repeat(40);
const plain = {
  date: "2026-11-20",
  repo: { name: "github.com/acme/app", commit },
  scorecard: { version: "v5.5.0", commit },
  score: 7.5,
  checks: [
    { name: "License", score: 10, reason: "license file detected", details: null },
    { name: "SAST", score: -1, reason: "internal error", details: ["Warn: x"], annotations: ["test data"] },
  ],
  metadata: null,
};
const read: ScorecardResult = {
  project: { platform: "github.com", owner: "acme", name: "app" },
  commit,
  date: "2026-11-20",
  version: "v5.5.0",
  score: 7.5,
  checks: [
    { name: "License", score: 10, reason: "license file detected", details: [], annotations: [] },
    {
      name: "SAST",
      score: undefined,
      reason: "internal error",
      details: ["Warn: x"],
      annotations: ["test data"],
    },
  ],
};

describe("a result is read", () => {
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    predicateType: "https://scorecard.dev/result/v0.1",
    subject: [{ name: "github.com/acme/app", digest: { sha1: commit } }],
    predicate: plain,
  };
  const envelope = {
    payloadType: "application/vnd.in-toto+json",
    payload: Buffer.from(JSON.stringify(statement)).toString("base64"),
    signatures: [],
  };
  const { repo, score, ...rest } = plain;
  test.each([
    ["as the API and the command line print it", plain],
    ["inside an in-toto statement", statement],
    ["inside a signed envelope", envelope],
    [
      "as the JsonOutput that scorecard-action publishes",
      { JsonOutput: JSON.stringify(plain), branch: "main" },
    ],
    [
      "as deps.dev tells it",
      { scorecard: { ...rest, repository: repo, overallScore: score }, starsCount: 1 },
    ],
  ])("%s", (_, json) => {
    expect(resultOf(json)).toEqual(read);
  });

  test("with -1 as inconclusive, and without a commit or version where it says that they are unknown", () => {
    const odd = { ...plain, score: -1, repo: { name: "acme/app", commit: "unknown" }, scorecard: undefined };
    expect(resultOf(odd)).toMatchObject({ score: undefined, commit: undefined, version: undefined });
  });

  test("of a GitLab project in groups", () => {
    const gitlab = { ...plain, repo: { name: "gitlab.com/group/sub/app" } };
    expect(resultOf(gitlab).project).toEqual({ platform: "gitlab.com", owner: "group/sub", name: "app" });
  });
});

describe("what is no result is refused with what is wrong", () => {
  test.each([
    ["the probe format", { ...plain, checks: undefined, findings: [], score: undefined }, /probe format/],
    [
      "another predicate",
      { predicateType: "https://slsa.dev/provenance/v1", predicate: {} },
      /https\/slsa\.dev/,
    ],
    ["a score beyond 10", { ...plain, score: 11 }, /score is 11, not a number from 0 to 10 or -1/],
    ["a score of -2", { ...plain, score: -2 }, /score is -2/],
    ["no score", { ...plain, score: undefined }, /score is of type undefined/],
    [
      "a check without a score",
      { ...plain, checks: [{ name: "SAST" }] },
      /score of SAST is of type undefined/,
    ],
    ["a check twice", { ...plain, checks: [plain.checks[0], plain.checks[0]] }, /License twice/],
    ["a check with markup for a name", { ...plain, checks: [{ name: "<b>", score: 1 }] }, /name of check 1/],
    ["no checks", { ...plain, checks: undefined }, /no list of checks/],
    [
      "a folder in place of a repository",
      { ...plain, repo: { name: "file:///home/me/app" } },
      /no repository/,
    ],
    ["a way out of the address", { ...plain, repo: { name: "github.com/acme/.." } }, /no repository/],
    ["a date that is none", { ...plain, date: "yesterday" }, /date is "yesterday"/],
    ["a list", [plain], /no JSON object/],
    ["wrapping without end", { JsonOutput: wrapped(9) }, /wrapped more than 4 times/],
  ])("%s", (_, json, message) => {
    expect(() => resultOf(json)).toThrow(message);
  });

  function wrapped(depth: number): string {
    return JSON.stringify(depth === 0 ? plain : { JsonOutput: wrapped(depth - 1) });
  }

  test("any JSON at all ends in a result or in an error of ours", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(plain)), anyText, (value, key, text) => {
        for (const json of [value, { ...plain, [key]: value }, { ...plain, [key]: text }])
          expect(outcomeOf(json)).toMatch(/^(read|FORMAT|LIMIT)$/);
      }),
    );
    for (const text of hostileKeys)
      expect(outcomeOf({ ...plain, repo: { name: text } })).toMatch(/FORMAT|read/);
  });

  function outcomeOf(json: unknown): string {
    try {
      resultOf(json);
      return "read";
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  }
});

describe("a results file is read", () => {
  const other = { ...plain, repo: { name: "github.com/acme/other", commit } };
  test.each([
    ["as one object", JSON.stringify(plain, undefined, 2), ["app"]],
    ["as an array", JSON.stringify([plain, other]), ["app", "other"]],
    ["as an object a line", `${JSON.stringify(plain)}\n${JSON.stringify(other)}\n`, ["app", "other"]],
  ])("%s", (_, text, names) => {
    const found = readResults(text, "results.json").map((one) => "result" in one && one.result.project.name);
    expect(found).toEqual(names);
  });

  test("with each bad entry told by its place, and the others there", () => {
    const lines = [JSON.stringify(plain), '{"cut', "null", JSON.stringify(other)].join("\n");
    const entries = readResults(lines, "r.json");
    expect(entries.map((one) => ("error" in one ? String(one.error) : one.result.project.name))).toEqual([
      "app",
      "OspoError: r.json: line 2 is not JSON",
      "OspoError: r.json: line 3 is no JSON object",
      "other",
    ]);
  });

  test.each([[""], ["[1,2"], ["<html>\n<body>"]])("but not %j", (text) => {
    expect(() => readResults(text, "r.json")).toThrow("r.json is neither JSON nor one JSON object a line");
  });
});

const folder = new URL("../../../../shared/data/scorecard/api-responses/", import.meta.url);
const here = existsSync(folder);
const saved = here ? readdirSync(folder).filter((name) => !name.startsWith("cli-")) : [];

describe.skipIf(!here)("saved results of the API and of scorecard-action (needs shared/data)", () => {
  test("have totals that their checks give exactly, but for the one that was edited by hand", () => {
    const differing = saved.filter((name) => {
      const [entry] = readResults(readFileSync(new URL(name, folder), "utf8"), name);
      if (entry === undefined || "error" in entry) throw entry?.error;
      const { score, checks } = readingOf(entry.result, "api");
      const ours = aggregate(checks);
      return score !== (ours === undefined ? undefined : printedScore(ours));
    });
    expect([saved.length, differing.length]).toEqual([9, 1]);
  });

  test("of the command line are read, and the probe format is refused", () => {
    for (const name of readdirSync(folder).filter((one) => one.startsWith("cli-check"))) {
      const [entry] = readResults(readFileSync(new URL(name, folder), "utf8"), name);
      expect(entry && "result" in entry && projectName(entry.result.project)).toBe("github.com/org/name");
    }
    const [probe] = readResults(readFileSync(new URL("cli-probe1.json", folder), "utf8"), "probe.json");
    expect(String(probe && "error" in probe && probe.error)).toContain("probe format");
  });
});
