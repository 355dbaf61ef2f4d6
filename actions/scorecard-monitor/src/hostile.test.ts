import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  asVariable,
  credentials,
  eachPart,
  expectHarmlessMarkdown,
  expectHarmlessRun,
  hostileParts,
  hostilePaths,
  runSealed,
  type SealedRun,
} from "@ospo-actions/testing";
import { describeInChromium, expectHarmlessPage } from "@ospo-actions/testing/browser";
import { expect, test } from "vitest";
import { spec } from "./spec.ts";
import { home, startJob } from "./testing/job.ts";

const outputs = Object.keys(spec.outputs);
const tags = ["<!-- ours -->", "<!-- not ours -->"] as const;
const reportFile = "temp/ospo-report/scorecard/report.json";
const asked = {
  sources: "results",
  "results-path": "results.jsonl",
  scope: "scope.json",
  database: "db.json",
  report: "report.md",
  "report-tags-enabled": "true",
  "report-start-tag": tags[0],
  "report-end-tag": tags[1],
  "html-file": "page.html",
  "sarif-file": "found.sarif",
  "csv-file": "found.csv",
  "history-csv-file": "history.csv",
  "history-jsonl-file": "history.jsonl",
  "alert-causes": "code,settings,environment,version,source,visibility",
  threshold: "0",
};
const files = [
  "db.json",
  "report.md",
  "page.html",
  "found.sarif",
  "found.csv",
  "history.csv",
  "history.jsonl",
]
  .map((name) => `work/${name}`)
  .concat(reportFile);
const timeout = 120_000;

/** A result that has `text` wherever Scorecard writes words, for a repository that may be named. */
function result(text: string, at: number, score: number): object {
  return {
    date: score > 5 ? "2026-11-01" : "2026-11-20",
    repo: { name: `github.com/acme/r${at}`, commit: String(score).repeat(40).slice(0, 40) },
    scorecard: { version: text, commit: text },
    score,
    checks: [
      {
        name: "SAST",
        score,
        reason: text,
        details: [`Warn: ${text}${score}: ${text}:3`, text],
        annotations: [text],
      },
      { name: "Token-Permissions", score, reason: text, details: [`Warn: ${text}`] },
    ],
    metadata: [text],
  };
}

/** Results with hostile words, and with hostile names, which are refused one by one. */
function resultsOf(texts: readonly string[], score: number): string {
  const named = texts.map((text) => ({ ...result("x", 0, score), repo: { name: text } }));
  return [...texts.map((text, at) => result(text, at, score)), ...named]
    .map((one) => JSON.stringify(one))
    .join("\n");
}

function scopeOf(texts: readonly string[]): string {
  const lists = Object.fromEntries(
    texts.map((text) => [text, { included: [text], excluded: [text], [text]: text }]),
  );
  return JSON.stringify({
    "github.com": { ...lists, acme: { included: [...texts], excluded: texts } },
    hostile: texts,
  });
}

async function runOn(texts: readonly string[], inputs: Record<string, string> = {}): Promise<SealedRun> {
  const name = asVariable(texts[0] ?? "");
  const setup = {
    env: { GITHUB_REPOSITORY: `acme/${name}`, GITHUB_REF: `refs/heads/${name}`, GITHUB_SHA: name },
  };
  const first = await runSealed("scorecard-monitor", {
    ...setup,
    files: {
      "results.jsonl": resultsOf(texts, 9),
      "scope.json": scopeOf(texts),
      "report.md": texts.join("\n"),
    },
    inputs: { ...asked, ...inputs },
  });
  const kept = first.written.get("work/db.json") ?? "";
  return runSealed("scorecard-monitor", {
    ...setup,
    files: {
      "results.jsonl": resultsOf(texts, 2),
      "scope.json": scopeOf(texts),
      "db.json": kept,
      "report.md": texts.join("\n"),
    },
    inputs: { ...asked, ...inputs },
  });
}

/** Where a link of the report file may lead: to the repository, and to the sites that show its score. */
const links =
  /^https:\/\/(?:github\.com\/acme\/r\d+(?:\/commit\/[0-9a-f]{40})?|ossf\.github\.io\/scorecard-visualizer\/#\/projects\/github\.com\/acme\/r\d+\/(?:commit|compare)\/[0-9a-f/]{40,81}|app\.stepsecurity\.io\/securerepo\?repo=acme\/r\d+)$/;

/** What is between the tags of the report file, and each line of the history. */
function expectHarmlessExports({ written }: SealedRun): void {
  const [, own = ""] = (written.get("work/report.md") ?? "").split(tags[0]);
  const segment = own.split(tags[1])[0] ?? "";
  expect(segment).toContain("| [acme/r0](https://github.com/acme/r0) |");
  expectHarmlessMarkdown(segment, { links, headings: 0 });
  const lines = (written.get("work/history.jsonl") ?? "").trim().split("\n");
  for (const line of lines) expect(JSON.parse(line).repository).toMatch(/^github\.com\/acme\/r\d+$/);
}

const pages: string[] = [];

test("the hostile corpus in results, names and scopes is harmless in every sink", { timeout }, () =>
  eachPart(async (texts) => {
    const run = await runOn(texts);
    expectHarmlessRun(run, { outputs, files: [...files, "work/report.md"] });
    expect([...run.written.keys()].sort(), run.stdout.slice(-1_000)).toEqual([...files].sort());
    expect(Number(run.outputs.get("regressed"))).toBeGreaterThan(0);
    expectHarmlessExports(run);
    pages.push(run.written.get("work/page.html") ?? "");
  }),
);

describeInChromium("pages of dist/scorecard-monitor", (open) => {
  test("those of hostile results run nothing and ask for nothing", { timeout }, async () => {
    expect(pages).toHaveLength(hostileParts.length);
    await eachPart(
      ([page = ""]) => expectHarmlessPage(open, page),
      pages.map((page) => [page]),
    );
  });
});

/** A database with hostile names, days, commits and scores, one after the other in the place of a right one. */
function databaseOf(texts: readonly string[]): string {
  const right = { score: 5, date: "2026-01-01", commit: "1".repeat(40) };
  const entries = texts.map((text) => [
    text,
    { previous: [{ ...right, date: text }], current: right, [text]: text },
  ]);
  const odd = texts.map((text, at) => [
    `r${at}`,
    { previous: [right], current: { ...right, score: at, commit: text } },
  ]);
  const acme = Object.fromEntries([...entries, ...odd]);
  return JSON.stringify({
    "github.com": {
      acme,
      ...Object.fromEntries(texts.map((text) => [text, { x: { previous: [], current: right } }])),
    },
  });
}

test("a hostile database is harmless in every sink, and keeps every key of it", { timeout }, () =>
  eachPart(async (texts) => {
    const before = databaseOf(texts);
    const run = await runSealed("scorecard-monitor", {
      files: { "results.jsonl": resultsOf(texts, 9), "scope.json": scopeOf(texts), "db.json": before },
      inputs: { ...asked, "fail-on": "never" },
    });
    expectHarmlessRun(run, { outputs, files });
    expect(run.status, run.stdout.slice(-1_000)).toBe(0);
    const keys = (text: string) => Object.keys(JSON.parse(text)["github.com"]);
    expect(keys(run.written.get("work/db.json") ?? "")).toEqual(keys(before));
  }),
);

test("the issue about hostile results is harmless, and stays one", { timeout }, () =>
  eachPart(async (texts) => {
    const job = await startJob({
      files: { "results.jsonl": resultsOf(texts, 9), "scope.json": scopeOf(texts) },
    });
    try {
      const inputs = {
        ...asked,
        "generate-issue": "true",
        "publish-private": "true",
        "report-file": "out.json",
      };
      await job.run(inputs);
      await writeFile(join(job.folder, "results.jsonl"), resultsOf(texts, 2));
      const { stdout } = await job.run(inputs);
      const issues = (await job.gitHub.peek(`/repos/${home}/issues?state=all`)) as { body: string }[];
      expect(issues, stdout.slice(-1_000)).toHaveLength(1);
      const [marker, ...rest] = issues[0]?.body.split("\n") ?? [];
      expect(marker).toBe("<!-- ospo:scorecard/acme -->");
      expect(rest.join("\n")).toContain("acme/r0");
      expectHarmlessMarkdown(rest.join("\n"));
    } finally {
      await job.close();
    }
  }),
);

test("hostile input values write nothing that they do not name, and end with a message", { timeout }, () =>
  eachPart(
    async ([value = ""]) => {
      for (const name of ["scope", "database", "report", "results-path", "state", "report-file"]) {
        // Markdown in a file called .json is what was asked for, and no JSON.
        if (name === "report" && value.endsWith(".json")) continue;
        const inputs = { ...asked, [name]: name === "state" ? `dir:${value}` : value };
        const run = await runSealed("scorecard-monitor", {
          files: { "results.jsonl": resultsOf(["a"], 9), "scope.json": scopeOf(["a"]) },
          inputs,
        });
        const own = [...run.written.keys()].filter((path) => path.startsWith("work/"));
        expectHarmlessRun(run, { outputs, files: [...files, ...own] });
      }
    },
    hostilePaths.map((path) => [path]),
  ),
);

test("a secret in every credential slot is nowhere in what a run leaves", { timeout }, async () => {
  const { env, inputs, npmrc, canaries, urls } = credentials();
  const run = await runSealed("scorecard-monitor", {
    files: { "results.jsonl": resultsOf(urls, 2), "scope.json": scopeOf(urls), ".npmrc": npmrc },
    inputs: { ...asked, ...inputs, "github-token": "" },
    env: { ...env, GITHUB_REPOSITORY: "" },
  });
  expect(run.written.has(reportFile), run.stdout.slice(-1_000)).toBe(true);
  expectHarmlessRun(run, { outputs, files, canaries });
});
