import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { limits } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { type ScorecardAnswer, scorecardResult, usualChecks } from "@ospo-actions/testing";
import { afterEach, describe, expect, test } from "vitest";
import { databaseOf, home, type Job, scopeOf, startJob } from "./testing/job.ts";

const jobs: Job[] = [];
afterEach(() => Promise.all(jobs.splice(0).map((job) => job.close())));

async function job(setup: Parameters<typeof startJob>[0]): Promise<Job> {
  const started = await startJob(setup);
  jobs.push(started);
  return started;
}

type Entries = Readonly<Record<string, { previous: object[]; current: Record<string, unknown> }>>;

async function entriesIn(one: Job): Promise<Entries> {
  return JSON.parse(await one.read("db.json"))["github.com"].acme;
}

async function reportIn(one: Job): Promise<Report> {
  return JSON.parse(await one.read("out.json"));
}

const second = "2".repeat(40);
const app = (rest: object = {}): ScorecardAnswer => ({ result: { name: "github.com/acme/app", ...rest } });
const lines = (...all: readonly object[]): string => all.map((one) => JSON.stringify(one)).join("\n");

describe("what ends a run of ossf/scorecard-monitor ends none of ours:", () => {
  const noCommit = '{"date":"2026-11-20","repo":{"name":"github.com/acme/odd"},"score":8,"checks":[]}';
  const inconclusive = { name: "github.com/acme/odd", score: -1, checks: { SAST: -1 }, commit: second };
  const scanning = { statuses: [202, 202, 200], headers: { "retry-after": "0" } };
  const odd = { result: { name: "github.com/acme/odd", score: 8, commit: second } };
  test.each<[string, ScorecardAnswer | undefined, string, number]>([
    ["a repository that answers 404", undefined, "stale", 7],
    ["a repository that answers 500 for good", { statuses: [500] }, "error", 7],
    ["a repository that answers 202 with Retry-After", { ...odd, ...scanning }, "ok", 8],
    ["a repository that never answers", { delay: "forever" }, "error", 7],
    ["a score of -1, which is no fall", { result: inconclusive }, "ok", 7],
    ["a result without a commit", { result: noCommit }, "ok", 8],
    ["an answer that is cut off", { ...odd, cutAfter: 60 }, "error", 7],
    ["an answer that is a page", { result: "<html>Bad gateway</html>" }, "error", 7],
  ])("%s", async (_, answer, state, kept) => {
    const repositories = { "github.com/acme/app": app(), ...(answer && { "github.com/acme/odd": answer }) };
    const one = await job({
      files: {
        "scope.json": scopeOf("acme/app", "acme/odd"),
        "db.json": databaseOf({ "acme/app": 5, "acme/odd": 7 }),
      },
      repositories: [{ name: "acme/app" }, { name: "acme/odd" }],
      api: { repositories },
    });
    const { status, outputs, stderr, stdout } = await one.run({ "report-file": "out.json" });
    expect([status, stderr, outputs.get("checked")], stdout).toEqual([0, "", "2"]);
    const rows = (await reportIn(one)).tables.find(({ id }) => id === "repositories")?.rows ?? [];
    expect(new Map(rows.map((row) => [row[0], row[4]])).get("acme/odd")).toBe(state);
    const { app: good, odd: bad } = await entriesIn(one);
    expect([good?.current.score, bad?.current.score]).toEqual([9.2, kept]);
    expect(await one.read("report.md")).toContain("[acme/odd](https://github.com/acme/odd)");
    expect(outputs.get("regressed")).toBe("0");
  });

  test("a results file as `scorecard --org` prints it, an object a line", async () => {
    const results = lines(
      scorecardResult({ name: "github.com/acme/app" }),
      scorecardResult({ name: "github.com/acme/lib", score: 3 }),
    );
    const one = await job({ files: { "results.json": `${results}\n` } });
    const { status, outputs, stdout } = await one.run({
      scope: "",
      "results-path": "results.json",
      "publish-private": "true",
    });
    expect([status, outputs.get("checked")], stdout).toEqual([0, "2"]);
    expect(JSON.parse(outputs.get("scores") ?? "")).toMatchObject([{ repo: "app" }, { repo: "lib" }]);
  });

  test("results of GitLab's groups, whose database the next run reads", async () => {
    const result = (score: number, date: string) =>
      lines(scorecardResult({ name: "gitlab.com/group/sub/app", score, date }));
    const one = await job({ files: { "results.json": result(6, "2026-11-01T00:00:00Z") } });
    const inputs = {
      scope: "",
      "results-path": "results.json",
      "publish-private": "true",
      "database-format": "compatible",
    };
    expect((await one.run(inputs)).status).toBe(0);
    await writeFile(join(one.folder, "results.json"), result(8, "2026-11-20T00:00:00Z"));
    const { status, outputs, stdout } = await one.run(inputs);
    expect([status, outputs.get("changed")], stdout).toEqual([0, "1"]);
    expect(JSON.parse(outputs.get("scores") ?? "")).toMatchObject([
      { platform: "gitlab.com", org: "group/sub", repo: "app", score: 8, prevScore: 6 },
    ]);
  });

  test("more falls than the 65,536 characters of an issue hold", async () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `acme/repository-${at}`);
    const checks = { ...usualChecks, SAST: 0, "Token-Permissions": 0 };
    const one = await job({
      files: {
        "scope.json": scopeOf(...names),
        "db.json": databaseOf(Object.fromEntries(names.map((name) => [name, 9.2]))),
      },
      api: {
        others: (name) => ({ result: { name, score: 5, checks, commit: second } }),
      },
    });
    const inputs = { "generate-issue": "true", "max-request-in-parallel": "50", timeout: "15" };
    const { status, outputs, stdout } = await one.run(inputs);
    expect([status, outputs.get("regressed")], stdout.slice(-1_000)).toEqual([0, "1000"]);
    const issues = (await one.gitHub.peek(`/repos/${home}/issues`)) as { body: string }[];
    expect(issues).toHaveLength(1);
    expect(issues[0]?.body.length).toBeLessThan(limits.commentCharacters);
    expect(issues[0]?.body).toMatch(/… and \d+ more findings, all in `report\.json`/);
  });

  test("a commit that somebody makes while it runs, which stays", async () => {
    const one = await job({
      files: { "scope.json": scopeOf("acme/app"), "notes.md": "old" },
      repositories: [{ name: "acme/app" }, { name: "acme/fresh" }],
      api: { others: (name) => ({ result: { name }, delay: 1_000 }) },
    });
    const running = one.run({
      "auto-commit": "true",
      "auto-push": "true",
      "discovery-enabled": "true",
      "discovery-orgs": "acme",
      timeout: "15",
    });
    await expect.poll(() => one.api.requests.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await edit(one, "notes.md", "of a person");
    await edit(one, "scope.json", scopeOf("acme/app", "acme/added-by-a-person"));
    const { status, stdout } = await running;
    expect(status, stdout).toBe(0);
    expect(await one.pushed("notes.md")).toBe("of a person");
    const { included } = JSON.parse(await one.pushed("scope.json"))["github.com"].acme;
    expect(included.toSorted()).toEqual(["added-by-a-person", "app", "fresh", "monitor"]);
    expect(await one.pushed("report.md")).toContain("acme/fresh");
    const commits = (await one.gitHub.peek(`/repos/${home}/commits`)) as { commit: { message: string } }[];
    expect(commits.map(({ commit }) => commit.message).slice(0, 3)).toEqual([
      "Updated Scorecard Report",
      "Edit scope.json",
      "Edit notes.md",
    ]);
  });

  test("archived repositories and forks, which are not watched unless that is asked for", async () => {
    const one = await job({
      repositories: [
        { name: "acme/app" },
        { name: "acme/old", archived: true },
        { name: "acme/borrowed", fork: true },
      ],
      api: { others: (name) => ({ result: { name } }) },
    });
    const discovery = { "discovery-enabled": "true", "discovery-orgs": "acme" };
    const included = async () =>
      JSON.parse(await one.read("scope.json"))["github.com"].acme.included.toSorted();
    expect((await one.run(discovery)).status).toBe(0);
    expect(await included()).toEqual(["app", "monitor"]);
    expect(one.api.requests).toHaveLength(2);
    await one.run({ ...discovery, "discovery-archived": "true", "discovery-forks": "true" });
    expect(await included()).toEqual(["app", "borrowed", "monitor", "old"]);
  });

  test("a scope with organizations that are not discovered, which stay in it", async () => {
    const scope = {
      "github.com": {
        other: { included: ["kept"], excluded: ["never"] },
        ACME: { included: ["app"], excluded: ["monitor"] },
      },
      "gitlab.com": { group: { included: ["x"], excluded: [] } },
    };
    const one = await job({
      files: { "scope.json": JSON.stringify(scope) },
      repositories: [{ name: "acme/app" }, { name: "acme/fresh" }],
      api: { others: (name) => ({ result: { name } }) },
    });
    await one.run({ "discovery-enabled": "true", "discovery-orgs": "acme" });
    expect(JSON.parse(await one.read("scope.json"))).toEqual({
      "github.com": {
        other: { included: ["kept"], excluded: ["never"] },
        ACME: { included: ["app", "fresh"], excluded: ["monitor"] },
      },
      "gitlab.com": { group: { included: ["x"], excluded: [] } },
    });
  });

  test("an organization that cannot be listed: what is known of it is still watched", async () => {
    const one = await job({
      repositories: [{ name: "acme/app" }],
      api: { others: (name) => ({ result: { name } }) },
    });
    const discovery = { scope: "", "discovery-enabled": "true", "report-file": "out.json" };
    expect((await one.run({ ...discovery, "discovery-orgs": "acme" })).status).toBe(0);
    one.gitHub.fail({ kind: 422, match: { path: /graphql$/ } });
    const { status, outputs, stdout } = await one.run({ ...discovery, "discovery-orgs": "acme" });
    expect([status, outputs.get("verdict"), outputs.get("checked")], stdout).toEqual([1, "fail", "2"]);
    expect((await reportIn(one)).tables.some(({ id }) => id === "left")).toBe(false);
  });

  test("a database that is empty, a folder that is not there yet, and names that differ in capitals", async () => {
    const one = await job({
      files: { "scope.json": scopeOf("Acme/App", "acme/app"), "db.json": "" },
      api: { repositories: { "github.com/Acme/App": { result: { name: "github.com/acme/app" } } } },
    });
    const { status, stdout } = await one.run({ report: "deep/er/report.md" });
    expect(status, stdout).toBe(0);
    expect(one.api.requests).toEqual(["/projects/github.com/Acme/App"]);
    expect(await one.read("deep/er/report.md")).toContain("[Acme/App](https://github.com/Acme/App)");
  });
});

/** What a person does on GitHub's page. */
async function edit({ gitHub }: Job, path: string, text: string): Promise<void> {
  const { sha } = (await gitHub.peek(`/repos/${home}/contents/${path}`)) as { sha: string };
  const response = await fetch(`${gitHub.apiUrl}/repos/${home}/contents/${path}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${gitHub.tokenFor({ type: "user" })}` },
    body: JSON.stringify({ message: `Edit ${path}`, content: Buffer.from(text).toString("base64"), sha }),
  });
  if (!response.ok) throw new Error(await response.text());
}
