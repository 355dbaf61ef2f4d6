import { Octokit } from "@octokit/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { app, everything, privateApp } from "./example.ts";
import type { FaultKind } from "./fault.ts";
import { type GitHub, startGitHub } from "./github.ts";

let gitHub: GitHub;
let octokit: Octokit;

beforeEach(async () => {
  gitHub = await startGitHub({ users: ["mona"], repositories: [privateApp] });
  const auth = gitHub.tokenFor({ permissions: everything, repository: "acme/app" });
  octokit = new Octokit({ auth, baseUrl: gitHub.apiUrl });
});
afterEach(() => gitHub.close());

const post = () => octokit.request("POST /repos/{owner}/{repo}/issues", { ...app, title: "new" });
const count = async (): Promise<number> => {
  const issues = (await gitHub.peek("/repos/acme/app/issues?state=all")) as readonly { title: string }[];
  return issues.filter(({ title }) => title === "new").length;
};

test.each<[FaultKind, number, string]>([
  [500, 500, "Server Error"],
  [502, 502, "Server Error"],
  [503, 503, "Server Error"],
  [409, 409, "Conflict"],
  [422, 422, "Validation Failed"],
  ["primary-limit", 403, "API rate limit exceeded"],
  ["secondary-limit", 403, "secondary rate limit"],
])("%s answers %d, does nothing, and is over after one call", async (kind, status, message) => {
  gitHub.fail({ kind });
  await expect(post()).rejects.toMatchObject({ status, message: expect.stringContaining(message) });
  expect(await count()).toBe(0);
  expect((await post()).status).toBe(201);
  expect(gitHub.calls.map(({ fault }) => fault)).toEqual([kind, undefined]);
});

test("a secondary limit says how long to wait, a primary one until when", async () => {
  gitHub.fail({ kind: "secondary-limit" });
  await expect(post()).rejects.toMatchObject({ response: { headers: { "retry-after": "1" } } });
  gitHub.fail({ kind: "primary-limit" });
  await expect(post()).rejects.toMatchObject({ response: { headers: { "x-ratelimit-remaining": "0" } } });
});

test("a reset comes before the work, a lost answer after it", async () => {
  gitHub.fail({ kind: "reset" });
  await expect(post()).rejects.toMatchObject({ status: 500 });
  expect(await count()).toBe(0);
  gitHub.fail({ kind: "lost-answer" });
  await expect(post()).rejects.toMatchObject({ status: 500 });
  expect(await count()).toBe(1);
});

test.each(["cut-body", "half-body"] as const)(
  "%s reads as success to Octokit without our wrapper",
  async (kind) => {
    gitHub.fail({ kind });
    const { status, data } = await octokit.request("GET /repos/{owner}/{repo}/issues", app);
    expect([status, typeof data]).toEqual([200, "string"]);
  },
);

test("a delay comes late, a hang never", async () => {
  gitHub.fail({ kind: { delay: 100 } });
  const start = performance.now();
  await octokit.request("GET /repos/{owner}/{repo}", app);
  expect(performance.now() - start).toBeGreaterThan(90);
  gitHub.fail({ kind: "hang" });
  const request = { signal: AbortSignal.timeout(100) };
  await expect(octokit.request("GET /repos/{owner}/{repo}", { ...app, request })).rejects.toThrow();
});

test("hits the calls that it matches, after those to skip, as often as asked", async () => {
  gitHub.fail({ match: { method: "GET", path: /\/issues$/ }, kind: 502, skip: 1, times: 2 });
  const get = async (path: string): Promise<number> =>
    octokit.request(`GET ${path}`).then(
      ({ status }) => status,
      ({ status }: { status: number }) => status,
    );
  expect(await get("/repos/acme/app")).toBe(200);
  const statuses = [];
  for (let at = 0; at < 4; at++) statuses.push(await get("/repos/acme/app/issues"));
  expect(statuses).toEqual([200, 502, 502, 200]);
  expect(gitHub.pendingFaults).toBe(0);
});
