import { run } from "@ospo-actions/core";
import {
  fakeHost,
  type GitHub,
  type RepositorySeed,
  type ScorecardApi,
  startGitHub,
  startScorecard,
  usualChecks,
} from "@ospo-actions/testing";
import { afterEach, describe, expect, test } from "vitest";
import { action } from "./main.ts";

const repository = "acme/monitor";
const open: (GitHub | ScorecardApi)[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));
const timeout = 30_000;

interface World {
  readonly gitHub: GitHub;
  readonly api: ScorecardApi;
}

async function world(repositories: readonly RepositorySeed[], score = 9.2): Promise<World> {
  const gitHub = await startGitHub({ repositories });
  const others = (name: string) => ({
    result: { name, score, checks: { ...usualChecks, SAST: score > 9 ? 0 : 1 } },
  });
  const api = await startScorecard({ others });
  open.push(gitHub, api);
  return { gitHub, api };
}

async function monitor(
  { gitHub, api }: World,
  inputs: Record<string, string>,
  files: Record<string, string> = {},
  env: Record<string, string> = {},
) {
  const permissions = { contents: "write", issues: "write", "pull-requests": "write" } as const;
  const host = fakeHost({
    files,
    fetch,
    inputs: {
      "api-url": api.url,
      "deps-dev-url": api.url,
      scope: "scope.json",
      database: "db.json",
      report: "report.md",
      "discovery-enabled": "true",
      "discovery-orgs": "acme",
      "github-token": gitHub.tokenFor({ repository, permissions }),
      ...inputs,
    },
    env: {
      GITHUB_API_URL: gitHub.apiUrl,
      GITHUB_GRAPHQL_URL: gitHub.graphqlUrl,
      GITHUB_SERVER_URL: gitHub.serverUrl,
      GITHUB_REPOSITORY: repository,
      GITHUB_REF: "refs/heads/main",
      ...env,
    },
  });
  return { host, status: await run(action, host) };
}

describe("the files go", { timeout }, () => {
  test("into a pull request that is opened once and kept", async () => {
    const one = await world([{ name: repository }, { name: "acme/app" }]);
    const { status, host } = await monitor(one, { "pull-request": "ospo/scorecard" });
    expect([status, host.lines.filter((line) => line.startsWith("error"))]).toEqual([0, []]);
    await monitor(one, { "pull-request": "ospo/scorecard" });
    const pulls = (await one.gitHub.peek(`/repos/${repository}/pulls`)) as { head: { ref: string } }[];
    expect(pulls.map(({ head }) => head.ref)).toEqual(["ospo/scorecard"]);
    const tree = await one.gitHub.peek(`/repos/${repository}/contents/report.md?ref=main`);
    expect(tree).not.toHaveProperty("content");
  });

  test("onto the branch of the run", async () => {
    const one = await world([{ name: repository }]);
    const { host, status } = await monitor(one, { "auto-commit": "true", "auto-push": "true" });
    expect([status, host.lines.join("\n")]).toEqual([0, expect.stringContaining("Committed to main")]);
  });

  test("onto the branch also where the report could not be uploaded, which is an error", async () => {
    const one = await world([{ name: repository }]);
    const env = {
      GITHUB_ACTIONS: "true",
      ACTIONS_RESULTS_URL: "http://127.0.0.1:1/",
      ACTIONS_RUNTIME_TOKEN: "a.b.c",
    };
    const inputs = { "auto-commit": "true", "auto-push": "true", "artifact-name": "scores" };
    const { host, status } = await monitor(one, inputs, {}, env);
    expect([status, host.lines.join("\n")]).toEqual([2, expect.stringContaining("Committed to main")]);
    expect(host.lines.join("\n")).toMatch(/error: No artifact/);
  });

  test("nowhere in a pull request's own run, which says so", async () => {
    const one = await world([{ name: repository }]);
    const push = { "auto-commit": "true", "auto-push": "true" };
    const { host, status } = await monitor(one, push, {}, { GITHUB_REF: "refs/pull/1/merge" });
    expect([status, host.lines.join("\n")]).toEqual([0, expect.stringContaining("Nothing is committed")]);
  });
});

describe("groups", { timeout }, () => {
  const repositories: RepositorySeed[] = [
    { name: repository, topics: ["tools"] },
    { name: "acme/shop", topics: ["web", "shop"], properties: { team: "blue" } },
    { name: "acme/api", topics: ["web"], properties: { team: ["blue", "red"] } },
  ];
  const tableOf = async (inputs: Record<string, string>, files: Record<string, string> = {}) => {
    const one = await world(repositories);
    const token = { "github-token": one.gitHub.tokenFor({ type: "user" }) };
    const { host } = await monitor(one, { ...token, ...inputs }, files);
    const report = JSON.parse(host.disk.get(host.outputs.get("report-path") ?? "") ?? "");
    return report.tables.find(({ id }: { id: string }) => id === "groups")?.rows as unknown[][];
  };
  const scope = { "scope.json": '{"github.com":{"acme":{"included":["shop","api"]}}}' };

  test.each([
    ["owner", [["acme", 9.2, 3, 9.2]]],
    [
      "topic",
      [
        ["shop", 9.2, 1, 9.2],
        ["tools", 9.2, 1, 9.2],
        ["web", 9.2, 2, 9.2],
      ],
    ],
    [
      "property:team",
      [
        ["(none)", 9.2, 1, 9.2],
        ["blue", 9.2, 2, 9.2],
        ["red", 9.2, 1, 9.2],
      ],
    ],
  ])("by %s have their median and lowest score", async (groupBy, rows) => {
    expect(await tableOf({ "group-by": groupBy })).toEqual(rows);
  });

  test("by topic are known of a scope without discovery too", async () => {
    const inputs = { "discovery-enabled": "false", "group-by": "topic" };
    expect((await tableOf(inputs, scope)).map(([group, , count]) => [group, count])).toEqual([
      ["shop", 1],
      ["web", 2],
    ]);
  });

  test("that may not be read are told, and end nothing", async () => {
    const one = await world(repositories);
    one.gitHub.fail({ kind: 422, match: { path: /properties/ } });
    const { host, status } = await monitor(one, { "group-by": "property:team" });
    expect(status).toBe(0);
    expect(host.lines.join("\n")).toContain("The custom properties of acme could not be read");
  });
});

describe("what is private", { timeout }, () => {
  const repositories = [{ name: repository }, { name: "acme/secret-plan", visibility: "private" as const }];

  test("is kept out of all that a public repository shows, and the report says so", async () => {
    const one = await world(repositories);
    const inputs = {
      "discovery-private": "true",
      "auto-commit": "true",
      "auto-push": "true",
      "github-token": one.gitHub.tokenFor({ type: "user" }),
    };
    const { host } = await monitor(one, inputs);
    const everything = [...host.disk.values(), host.summary, ...host.outputs.values(), ...host.lines].join(
      "\n",
    );
    expect(one.api.requests.some((path) => path.includes("secret-plan"))).toBe(true);
    expect(everything).not.toContain("secret-plan");
    expect(everything).toContain("1 repositories that are not known to be public are left out");
    const open = await monitor(one, { ...inputs, "publish-private": "true" });
    expect(open.host.disk.get("/work/report.md")).toContain("secret-plan");
  });
});

test("the issue is made once, edited in place, and closed when nothing is left", { timeout }, async () => {
  const one = await world([{ name: repository }, { name: "acme/app" }]);
  const policy = (minimum: number) => ({
    ".github/ospo.yml": `version: 1\nscorecard: { minimum: ${minimum} }\n`,
  });
  const inputs = { "generate-issue": "true", "fail-on": "never", "issue-labels": "security" };
  const issues = async () =>
    (await one.gitHub.peek(`/repos/${repository}/issues?state=all`)) as { state: string; body: string }[];
  await monitor(one, inputs, policy(10));
  const [first] = await issues();
  expect(first?.body).toContain("10 is the least");
  await monitor(one, inputs, policy(9.5));
  expect(await issues()).toMatchObject([
    { state: "open", body: expect.stringContaining("9.5 is the least") },
  ]);
  await monitor(one, inputs, policy(5));
  expect(await issues()).toMatchObject([{ state: "closed" }]);
});
