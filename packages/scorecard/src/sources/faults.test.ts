import { plainGet } from "@ospo-actions/core";
import {
  type ScorecardAnswer,
  type ScorecardApi,
  scorecardResult,
  startScorecard,
} from "@ospo-actions/testing";
import { afterAll, afterEach, expect, test } from "vitest";
import { projectOf } from "../project.ts";
import { apiSource } from "./api.ts";
import { collect } from "./collect.ts";
import { depsDevSource } from "./deps-dev.ts";

const running: ScorecardApi[] = [];
afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));

const odd = "github.com/acme/odd";
const whole = JSON.stringify(scorecardResult({ name: odd }));
const padded = `${whole.slice(0, -1)},"padding":"${"x".repeat(9_000_000)}"}`;

/** How a server may answer for one repository, and what that alone comes to. */
const faults: readonly (readonly [string, ScorecardAnswer | undefined, "error" | "none" | "found"])[] = [
  ["404", undefined, "none"],
  ...[400, 401, 403, 410, 418, 429, 500, 501, 502, 503, 504].map(
    (status) => [String(status), { statuses: [status] }, "error"] as const,
  ),
  ["302 elsewhere", { statuses: [302], headers: { location: "http://169.254.169.254/" } }, "error"],
  ["429 that asks for an hour", { statuses: [429], headers: { "retry-after": "3600" } }, "error"],
  ["500 once", { result: whole, statuses: [500, 200] }, "found"],
  ["429 twice", { result: whole, statuses: [429, 429, 200] }, "found"],
  ["202 once", { result: whole, statuses: [202, 200] }, "found"],
  ["202 for good", { statuses: [202] }, "error"],
  ["202 that asks for a day", { statuses: [202], headers: { "retry-after": "86400" } }, "error"],
  ["a connection that ends at once", { result: whole, cutAfter: 0 }, "error"],
  ["a body that is cut off", { result: whole, cutAfter: 100 }, "error"],
  ["half a body that says it is whole", { result: whole.slice(0, 100) }, "error"],
  ["no body", { result: "" }, "error"],
  ["a page", { result: "<!doctype html><title>Sign in</title>" }, "error"],
  ["null", { result: "null" }, "error"],
  ["a list", { result: "[]" }, "error"],
  ["nine megabytes", { result: padded }, "error"],
  ["no end of brackets", { result: "[".repeat(1_000_000) }, "error"],
  ["another repository", { result: { name: "github.com/evil/odd" } }, "error"],
  ["no checks", { result: `{"date":"2026-11-20","score":5,"repo":{"name":"${odd}"}}` }, "error"],
  ["a score of 11", { result: whole.replace('"score":9.2', '"score":11') }, "error"],
  ["a day that is none", { result: whole.replace("2026-11-21T10:00:00Z", "tomorrow") }, "error"],
  ["silence", { delay: "forever" }, "error"],
  ["an answer that takes its time", { result: whole, delay: 150 }, "found"],
];

let runs = 0;
afterAll(() => {
  process.stdout.write(`Fault matrix of scores' sources: ${faults.length} faults x 3 chains: ${runs} runs\n`);
});

/** Waits pass at once, and are counted. */
async function ask(answer: ScorecardAnswer | undefined, fallback: "none" | "good" | "down") {
  const [good, others] = ["github.com/acme/good", "github.com/acme/other"];
  const api = await startScorecard({
    repositories: {
      [good]: { result: { name: good } },
      [others]: { result: { name: others } },
      ...(answer && { [odd]: answer }),
    },
    depsDev: fallback === "good" ? { [odd]: { name: odd, score: 6 } } : {},
  });
  running.push(api);
  let passed = 0;
  const sleep = async (ms: number): Promise<void> => {
    passed += ms;
  };
  const now = (): Date => new Date(Date.UTC(2026, 10, 22) + passed);
  const requests = { get: plainGet, sleep, timeout: 300 };
  const down = { ...requests, get: () => Promise.reject(new Error("no route")) };
  const chain = [apiSource(api.url, requests)];
  if (fallback !== "none") chain.push(depsDevSource(api.url, fallback === "down" ? down : requests));
  const signal = new AbortController().signal;
  const options = { concurrency: 2, patience: 60_000, signal, now, sleep };
  const names = [odd, good, others].map(projectOf);
  const found = await collect(names, chain, options, (_, reading) => reading);
  runs++;
  const asked = api.requests.filter((path) => path.startsWith("/projects/") && path.endsWith("/odd")).length;
  return { odd: found[0], others: found.slice(1), passed, asked };
}

test.each(faults)("%s is of one repository alone", async (_, answer, end) => {
  for (const fallback of ["none", "good", "down"] as const) {
    const { odd: one, others, passed, asked } = await ask(answer, fallback);
    expect(others.map((lookup) => lookup.state === "found" && lookup.value.score)).toEqual([9.2, 9.2]);
    const isPending = answer?.statuses?.[0] === 202;
    const saved = fallback === "good" && end !== "found";
    expect([fallback, one?.state]).toEqual([fallback, saved ? "found" : end]);
    if (one?.state === "found") expect(one.value).toMatchObject({ source: saved ? "deps.dev" : "api" });
    // Three tries at most of what may pass, and no longer than there is patience for.
    if (!isPending) expect(asked).toBeLessThanOrEqual(3);
    expect(asked).toBeLessThanOrEqual(15);
    expect(passed).toBeLessThanOrEqual(2 * 60_000 + 5_000);
  }
});
