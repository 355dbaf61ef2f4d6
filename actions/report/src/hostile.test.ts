import {
  asVariable,
  credentials,
  eachPart,
  expectHarmlessRun,
  hostileParts,
  hostilePaths,
  isFileName,
  runSealed,
} from "@ospo-actions/testing";
import { describeInChromium, expectHarmlessPage } from "@ospo-actions/testing/browser";
import { expect, test } from "vitest";
import { spec } from "./spec.ts";
import { part } from "./testing/part.ts";

const outputs = Object.keys(spec.outputs);
const reportFile = "temp/ospo-report/report.json";
const files = ["work/page.html", "work/found.sarif", "work/found.csv", reportFile];
const asked = { "html-file": "page.html", "sarif-file": "found.sarif", "csv-file": "found.csv" };
const timeout = 400_000;

/** One that is none, and whose fault is told with the text in it. */
function broken(text: string): string {
  return JSON.stringify({ ...JSON.parse(part("a")), metrics: { [text]: text } });
}

/** Files named after `texts` where they can be. */
function reportFiles(texts: readonly string[]): Record<string, string> {
  const named = texts.flatMap((text, at) => {
    const name = isFileName(text) ? text : `report-${at}`;
    return [
      [`reports/${name}.json`, part(text)],
      [`reports/broken/${name}.json`, broken(text)],
    ];
  });
  return Object.fromEntries(named);
}

const pages: string[] = [];

test("the hostile corpus in reports and their names is harmless in every sink", { timeout }, () =>
  eachPart(async (texts) => {
    const all = reportFiles(texts);
    const name = asVariable(texts[0] ?? "");
    const run = await runSealed("report", {
      files: all,
      // What reports say of their repository would hold them back from the summary.
      inputs: { ...asked, reports: "reports/**/*.json", "publish-private": "true" },
      env: { GITHUB_REPOSITORY: `acme/${name}`, GITHUB_REF: `refs/heads/${name}`, GITHUB_SHA: name },
    });
    expectHarmlessRun(run, { outputs, files });
    expect([...run.written.keys()].sort(), run.stdout.slice(-1_000)).toEqual([...files].sort());
    expect(Number(run.outputs.get("checked")), texts.join("\n").slice(0, 1_000)).toBe(texts.length);
    expect(run.outputs.get("expected")).toBe(String(2 * texts.length));
    pages.push(run.written.get("work/page.html") ?? "");
  }),
);

describeInChromium("pages of dist/report", (open) => {
  test("those of hostile reports run nothing and ask for nothing", { timeout }, async () => {
    expect(pages).toHaveLength(hostileParts.length);
    await eachPart(
      ([page = ""]) => expectHarmlessPage(open, page),
      pages.map((page) => [page]),
    );
  });
});

test("hostile globs and paths read and write nothing outside, and end with a message", { timeout }, () =>
  eachPart(
    async ([value = ""]) => {
      for (const names of [["reports", "fail-on"], ["reports"], ["report-file"], ["sarif-file"]]) {
        const inputs = Object.fromEntries(names.map((name) => [name, value]));
        const run = await runSealed("report", { files: { "reports/a.json": part("a") }, inputs });
        const own = [...run.written.keys()].filter((path) => path.startsWith("work/"));
        expectHarmlessRun(run, { outputs, files: [...files, ...own] });
        expect(own.length).toBeLessThan(3);
        expect(run.outputs.get("verdict")).toBe("fail");
      }
    },
    [...hostilePaths, "../**/*.json", "/**/*.json", `${"{a,".repeat(50)}`, "(((", "*".repeat(200)].map(
      (value) => [value],
    ),
  ),
);

test("a secret in every credential slot is nowhere in what a run leaves", { timeout }, async () => {
  const { env, inputs, npmrc, canaries } = credentials();
  const run = await runSealed("report", {
    files: { "reports/a.json": part("a"), ".npmrc": npmrc, "reports/b.json": "" },
    inputs: { ...asked, ...inputs, reports: "**" },
    env,
  });
  expectHarmlessRun(run, { outputs, files, canaries });
  expect(run.outputs.get("expected")).toBe("3");
});
