import { plainGet } from "@ospo-actions/core";
import {
  type ScorecardAnswer,
  type ScorecardApi,
  type ScorecardApiOptions,
  startScorecard,
} from "@ospo-actions/testing";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Project, projectOf } from "../project.ts";
import { readResults } from "../read-results.ts";
import type { ScoreReading } from "../reading.ts";
import { apiSource, resultAt } from "./api.ts";
import { type CollectOptions, collect, type Lookup } from "./collect.ts";
import { depsDevSource } from "./deps-dev.ts";
import type { Requests } from "./request.ts";
import { resultSet, resultsSource } from "./results.ts";

const running: ScorecardApi[] = [];
afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));

async function standIn(options: ScorecardApiOptions): Promise<ScorecardApi> {
  const api = await startScorecard(options);
  running.push(api);
  return api;
}

/** Waits pass at once and are counted. */
function fast(timeout = 300): {
  readonly requests: Requests;
  readonly options: CollectOptions;
  readonly waits: number[];
} {
  const waits: number[] = [];
  let passed = 0;
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
    passed += ms;
  };
  const now = (): Date => new Date(Date.UTC(2026, 10, 22) + passed);
  const signal = new AbortController().signal;
  const options = { concurrency: 10, patience: 60_000, signal, now, sleep };
  return { requests: { get: plainGet, sleep, timeout }, options, waits };
}

const whole = (_: Project, reading: ScoreReading): ScoreReading => reading;

async function lookUp(
  api: ScorecardApi,
  names: readonly string[],
  setup = fast(),
): Promise<readonly Lookup<ScoreReading>[]> {
  const sources = [apiSource(api.url, setup.requests), depsDevSource(api.url, setup.requests)];
  return collect(names.map(projectOf), sources, setup.options, whole);
}

function outcome(lookup: Lookup<ScoreReading> | undefined): string {
  if (lookup?.state === "found") return `${lookup.value.source} ${lookup.value.score}`;
  return lookup?.state === "error" ? String(lookup.error) : String(lookup?.state);
}

const app = "github.com/acme/app";
const seed = { name: app };

describe("the sources", () => {
  test("are asked once for a repository that the first of them knows", async () => {
    const api = await standIn({ repositories: { [app]: { result: seed } } });
    expect((await lookUp(api, ["acme/app"])).map(outcome)).toEqual(["api 9.2"]);
    expect(api.requests).toEqual(["/projects/github.com/acme/app"]);
  });

  test("are asked one after the other, and a repository that none has is no error", async () => {
    const api = await standIn({ depsDev: { [app]: { ...seed, score: 6 } } });
    expect((await lookUp(api, ["acme/app", "acme/none"])).map(outcome)).toEqual(["deps.dev 6", "none"]);
    expect(api.requests).toHaveLength(4);
  });

  test("are asked after the results files, of which the newest result counts", async () => {
    const api = await standIn({});
    const line = (date: string, score: number) =>
      JSON.stringify({ date, score, repo: { name: "acme/app" }, checks: [] });
    const text = [line("2026-01-02", 3), line("2026-01-01", 2)].join("\n");
    const files = resultsSource(resultSet(readResults(text, "r")));
    const { requests, options } = fast();
    const found = await collect(
      [projectOf("Acme/App")],
      [files, apiSource(api.url, requests)],
      options,
      whole,
    );
    expect([found.map(outcome), api.requests]).toEqual([["results 3"], []]);
  });

  test("of GitLab's groups are addressed by one part", async () => {
    const name = "gitlab.com/group/sub/app";
    const api = await standIn({ repositories: { [name]: { result: { name } } } });
    expect((await lookUp(api, [name])).map(outcome)).toEqual(["api 9.2"]);
    expect(api.requests).toEqual(["/projects/gitlab.com/group%2Fsub/app"]);
  });
});

describe("one bad repository does not stop the others", () => {
  test.each([
    ["a lasting 500", { statuses: [500] }, /answered 500/, 3],
    ["one that never answers", { delay: "forever" }, /did not answer within 0\.3 s/, 3],
    ["a cut answer", { result: seed, cutAfter: 90 }, /could not be reached|not JSON/, 3],
    ["a page in place of JSON", { result: "<html>" }, /not JSON/, 3],
    ["a score that is none", { result: '{"score":"9"}' }, /FORMAT|repo is no JSON object/, 1],
    [
      "another repository's result",
      { result: { name: "github.com/evil/app" } },
      /answered github.com\/evil\/app/,
      1,
    ],
    [
      "a redirect elsewhere",
      { statuses: [302], headers: { location: "http://169.254.169.254/" } },
      /answered 302/,
      1,
    ],
    ["too many requests", { statuses: [429], headers: { "retry-after": "7" } }, /429/, 3],
  ] as const)("%s", async (_, answer, message, requests) => {
    const good = "github.com/acme/good";
    const api = await standIn({ repositories: { [app]: answer, [good]: { result: { name: good } } } });
    const setup = fast();
    const sources = [apiSource(api.url, setup.requests)];
    const found = await collect([app, good].map(projectOf), sources, setup.options, whole);
    expect(outcome(found[0])).toMatch(message);
    expect(outcome(found[1])).toBe("api 9.2");
    expect(api.requests.filter((path) => path.endsWith("/app"))).toHaveLength(requests);
    if ("statuses" in answer && answer.statuses[0] === 429) expect(setup.waits).toEqual([7_000, 7_000]);
  });

  test("what passes is asked for again", async () => {
    const api = await standIn({ repositories: { [app]: { result: seed, statuses: [502, 503, 200] } } });
    expect((await lookUp(api, [app])).map(outcome)).toEqual(["api 9.2"]);
  });

  test("an API that is down is given up after some tries, not after ten thousand", async () => {
    const api = await standIn({ others: () => ({ statuses: [503] }) });
    const setup = fast();
    const names = Array.from({ length: 300 }, (_, at) => projectOf(`acme/r${at}`));
    const found = await collect(names, [apiSource(api.url, setup.requests)], setup.options, whole);
    expect(found.every(({ state }) => state === "error")).toBe(true);
    expect(api.requests.length).toBeLessThan(150);
    expect(outcome(found[299])).toMatch(/times in a row and is not asked any more/);
  });
});

describe("a result in the making", () => {
  test("is asked for again when the server says, while others go on", async () => {
    const answer = { result: seed, statuses: [202, 202, 200], headers: { "retry-after": "20" } };
    const api = await standIn({ repositories: { [app]: answer } });
    const setup = fast();
    expect((await lookUp(api, [app], setup)).map(outcome)).toEqual(["api 9.2"]);
    expect(setup.waits).toEqual([20_000, 20_000]);
  });

  test("is asked for when it is due, however soon another one is", async () => {
    const retry = (seconds: number, statuses: readonly number[]): ScorecardAnswer => ({
      statuses,
      headers: { "retry-after": String(seconds) },
    });
    const other = "github.com/acme/other";
    const slow = { ...retry(40, [202, 200]), result: { name: other } };
    const quick = { ...retry(10, [202, 202, 202, 200]), result: seed };
    const api = await standIn({ repositories: { [app]: quick, [other]: slow } });
    const found = await lookUp(api, [app, other]);
    expect(found.map(outcome)).toEqual(["api 9.2", "api 9.2"]);
    expect(api.requests.filter((path) => path.endsWith("/other"))).toHaveLength(2);
  });

  test("that is not there in time is an error, never a score", async () => {
    const api = await standIn({ repositories: { [app]: { statuses: [202] } } });
    expect((await lookUp(api, [app])).map(outcome)).toEqual([
      expect.stringMatching(/still scanning github.com\/acme\/app/),
    ]);
  });
});

test("a slow repository takes one place of the pool: all others are asked before it answers", async () => {
  const slow = { others: (name: string) => ({ result: { name }, delay: name.endsWith("r0") ? 3_000 : 0 }) };
  const api = await standIn(slow);
  const names = Array.from({ length: 60 }, (_, at) => projectOf(`acme/r${at}`));
  const { requests, options } = fast(10_000);
  let isDone = false;
  const all = collect(names, [apiSource(api.url, requests)], { ...options, concurrency: 4 }, whole).then(
    (found) => {
      isDone = true;
      return found;
    },
  );
  await vi.waitFor(() => expect(api.requests).toHaveLength(60), { timeout: 2_900, interval: 20 });
  expect(isDone).toBe(false);
  expect((await all).every(({ state }) => state === "found")).toBe(true);
});

test("the result of an earlier commit is asked for by its name", async () => {
  const commit = "c".repeat(40);
  const api = await standIn({ earlier: { [commit]: { ...seed, commit, score: 5 } } });
  const { requests, options } = fast();
  const answer = await resultAt(commit, projectOf(app), api.url, requests, options.signal);
  expect(answer).toMatchObject({ state: "found", result: { score: 5, commit } });
  expect((await resultAt("d".repeat(40), projectOf(app), api.url, requests, options.signal)).state).toBe(
    "none",
  );
});

test("a cancelled run ends", async () => {
  const api = await standIn({ repositories: { [app]: { delay: "forever" } } });
  const { requests, options } = fast(60_000);
  const signal = AbortSignal.timeout(50);
  await expect(
    collect([projectOf(app)], [apiSource(api.url, requests)], { ...options, signal }, whole),
  ).rejects.toThrow();
});
