import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { upsertComment } from "./comment.ts";
import { readFile } from "./content.ts";
import { createGitHub } from "./github.ts";
import { environmentOf, fastClock, jobClient, standIn } from "./testing/stand-in.ts";

const file = { repository: "acme/app", path: "a.txt", limit: 100 };

async function repository(options: { readonly enterprise?: boolean } = {}) {
  const files = { "a.txt": "Hello" };
  return standIn({
    repositories: [{ name: "acme/app", files, issues: [{ title: "A", body: "" }] }],
    ...options,
  });
}

describe("createGitHub", () => {
  test("masks the token before it is used, and sends it", async () => {
    const github = await repository();
    const token = github.tokenFor({ permissions: { contents: "read" }, repository: "acme/app" });
    const host = fakeHost({ env: environmentOf(github), fetch });
    await readFile(createGitHub({ host, auth: { token } }), file);
    expect(host.masked).toEqual([token]);
    expect(github.calls[0]?.login).toBe("github-actions[bot]");
  });

  test("asks GitHub Enterprise Server at the addresses that the environment gives", async () => {
    const github = await repository({ enterprise: true });
    const client = jobClient(github);
    expect((await readFile(client, file))?.bytes.toString()).toBe("Hello");
    expect(await client.viewerLogin()).toBe("github-actions[bot]");
  });

  test("asks once who it is", async () => {
    const github = await repository();
    const client = jobClient(github);
    await Promise.all([client.viewerLogin("acme"), client.viewerLogin("acme"), client.viewerLogin()]);
    expect(github.calls).toHaveLength(1);
  });

  test("says that the token is wrong", async () => {
    const github = await repository();
    const host = fakeHost({ env: environmentOf(github), fetch });
    const client = createGitHub({ host, auth: { token: "ghs_wrong" } });
    await expect(readFile(client, file)).rejects.toMatchObject({
      code: "PERMISSION",
      message: "GitHub answered 401 to GET /repos/acme/app/contents/a.txt: Bad credentials",
    });
  });

  test.each(["cut-body", "half-body"] as const)(
    "asks again where an answer was cut off (%s)",
    async (kind) => {
      const github = await repository();
      github.fail({ kind, times: 2 });
      expect((await readFile(jobClient(github), file))?.bytes.toString()).toBe("Hello");
      expect(github.calls).toHaveLength(3);
    },
  );

  test("asks again after 1, 4 and 9 seconds, and then gives up", async () => {
    const github = await repository();
    github.fail({ kind: 502, times: 9 });
    const clock = fastClock();
    await expect(readFile(jobClient(github, { clock }), file)).rejects.toMatchObject({ code: "NETWORK" });
    expect(clock.waits).toEqual([1_000, 4_000, 9_000]);
  });

  test("gives up a request that hangs after its timeout", async () => {
    const github = await repository();
    github.fail({ kind: "hang" });
    expect((await readFile(jobClient(github, { timeout: 100 }), file))?.bytes.toString()).toBe("Hello");
  });

  test("waits as long as a secondary limit asks for", async () => {
    const github = await repository();
    github.fail({ kind: "secondary-limit", times: 2 });
    const clock = fastClock();
    await readFile(jobClient(github, { clock }), file);
    expect(clock.waits.filter((ms) => ms === 1_000).length).toBeGreaterThanOrEqual(2);
  });

  test("waits as long as a 429 asks for, whatever its words", async () => {
    const github = await repository();
    github.fail({ kind: 429, times: 2 });
    const clock = fastClock();
    await readFile(jobClient(github, { clock }), file);
    expect(clock.waits.filter((ms) => ms === 1_000).length).toBeGreaterThanOrEqual(2);
    github.fail({ kind: 429 });
    const short = jobClient(github, { budget: { time: 900 } });
    await expect(readFile(short, file)).rejects.toMatchObject({ code: "RATE_LIMIT" });
  });

  test("asks through its host alone, so that a host without a network reaches nothing", async () => {
    const asked: string[] = [];
    const fetch = async (url: string | URL) => {
      asked.push(String(url));
      throw new Error("no network in this test");
    };
    const client = createGitHub({ host: fakeHost({ fetch }), auth: { token: "t" }, clock: fastClock() });
    await expect(readFile(client, file)).rejects.toMatchObject({
      code: "NETWORK",
      message: expect.stringContaining("no network in this test"),
    });
    expect(new Set(asked)).toEqual(new Set(["https://api.github.com/repos/acme/app/contents/a.txt"]));
  });

  test("ends with RATE_LIMIT where a secondary limit does not end", async () => {
    const github = await repository();
    github.fail({ kind: "secondary-limit", times: 9 });
    await expect(readFile(jobClient(github), file)).rejects.toMatchObject({
      code: "RATE_LIMIT",
      message: expect.stringContaining("partial"),
    });
  });

  test("ends with RATE_LIMIT and the time at which it goes on where the wait is over its budget", async () => {
    const github = await repository();
    github.fail({ kind: "primary-limit" });
    const clock = fastClock();
    await expect(readFile(jobClient(github, { clock }), file)).rejects.toMatchObject({
      code: "RATE_LIMIT",
      message: expect.stringMatching(/partial\. It allows more from 20\d\d-/),
    });
    expect(clock.waits).toEqual([]);
  });

  test("waits for the next hour of the rate limit where the budget allows it", async () => {
    const github = await repository();
    github.fail({ kind: "primary-limit" });
    const clock = fastClock();
    await readFile(jobClient(github, { clock, budget: { time: 2 * 3_600_000 } }), file);
    expect(clock.waits[0]).toBeGreaterThan(3_000_000);
  });

  test("ends before it makes more calls than its budget", async () => {
    const github = await repository();
    const client = jobClient(github, { budget: { calls: 2 } });
    await readFile(client, file);
    await readFile(client, file);
    await expect(readFile(client, file)).rejects.toMatchObject({
      code: "LIMIT",
      message: "This run's budget of 2 requests to GitHub is used up; its result is partial",
    });
    expect(github.calls).toHaveLength(2);
  });

  test("ends when its time is over, retries included", async () => {
    const github = await repository();
    github.fail({ kind: 502, times: 9 });
    const client = jobClient(github, { budget: { time: 3_000 } });
    await expect(readFile(client, file)).rejects.toMatchObject({ code: "LIMIT" });
    expect(github.calls).toHaveLength(2);
  });

  test("does not repeat a POST that may have been carried out", async () => {
    const github = await repository();
    github.fail({ kind: "lost-answer", match: { method: "POST", path: /comments/ } });
    const issue = { owner: "acme", repo: "app", issue_number: 1, body: "Hello" };
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    await expect(jobClient(github).octokit.request(route, issue)).rejects.toMatchObject({ code: "NETWORK" });
    expect(github.calls).toHaveLength(1);
  });

  test("ends at once when the run is cancelled", async () => {
    const github = await repository();
    const cancelled = new AbortController();
    const host = fakeHost({ env: environmentOf(github), fetch, cancelled: cancelled.signal });
    const token = github.tokenFor({ repository: "acme/app" });
    github.fail({ kind: "hang" });
    const reading = readFile(createGitHub({ host, auth: { token } }), file);
    setTimeout(() => cancelled.abort(new Error("cancelled by the user")), 50);
    await expect(reading).rejects.toThrow("cancelled by the user");
  });

  test("keeps the token out of its errors", async () => {
    const github = await repository();
    const client = jobClient(github, { permissions: { issues: "read" } });
    const draft = { repository: "acme/app", number: 1, key: "a", text: "Hello" };
    const error = await upsertComment(client, draft).catch((reason: unknown) => reason);
    const token = github.calls[0]?.headers.authorization?.split(" ")[1];
    expect(token).toMatch(/^ghs_/);
    const { inspect } = await import("node:util");
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(token);
  });
});
