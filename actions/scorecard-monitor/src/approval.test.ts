import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import {
  fakeHost,
  type GitHub,
  type ScorecardApi,
  startGitHub,
  startScorecard,
  usualChecks,
} from "@ospo-actions/testing";
import { afterEach, expect, test } from "vitest";
import { action } from "./main.ts";

const open: (GitHub | ScorecardApi)[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

const file = ".github/ospo.yml";
const rules = `version: 1
approvers: { security: ["@sam"] }
scorecard: { checks: { SAST: 7 } }
`;
const waiver = `exceptions:
  - { rule: "scorecard/check", check: SAST, reason: not-applicable, approved-by: "@sam", until: 2027-01-01 }
`;
const title = "Accept what SAST says";

/** Runs where the waiver came in by a pull request that `approvedBy` approved, or without any. */
async function monitor(approvedBy: readonly string[] | undefined, withToken = true) {
  const pulls = approvedBy ? [{ title, body: "", head: "waive", approvedBy }] : [];
  const policy = rules + waiver;
  const gitHub = await startGitHub({
    users: ["sam", "mallory"],
    repositories: [
      {
        name: "acme/app",
        files: { [file]: approvedBy ? rules : policy },
        branches: { waive: { [file]: policy } },
        pulls,
      },
    ],
  });
  const api = await startScorecard({
    others: (name) => ({ result: { name, checks: { ...usualChecks, SAST: 0 } } }),
  });
  open.push(gitHub, api);
  const main = (await gitHub.peek("/repos/acme/app/branches/main")) as { commit: { sha: string } };
  const token = gitHub.tokenFor({ repository: "acme/app", permissions: { contents: "read" } });
  const host = fakeHost({
    files: { [file]: policy },
    fetch,
    inputs: {
      "api-url": api.url,
      "deps-dev-url": api.url,
      database: "db.json",
      "html-file": "report.html",
      ...(withToken && { "github-token": token }),
    },
    env: {
      GITHUB_API_URL: gitHub.apiUrl,
      GITHUB_GRAPHQL_URL: gitHub.graphqlUrl,
      GITHUB_SERVER_URL: gitHub.serverUrl,
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_REF: "refs/heads/main",
      GITHUB_SHA: main.commit.sha,
    },
  });
  const status = await run(action, host);
  const report = JSON.parse(host.disk.get(host.outputs.get("report-path") ?? "") ?? "null") as Report;
  return { status, report, host, gitHub };
}

test("a waiver counts whose pull request an approver approved, and the report links it", async () => {
  const { status, report, host, gitHub } = await monitor(["mallory", "sam"]);
  expect([status, host.outputs.get("below-minimum")]).toEqual([0, "0"]);
  const [finding] = report.findings;
  const pullRequest = `${gitHub.serverUrl}/acme/app/pull/1`;
  expect(finding).toMatchObject({
    rule: "scorecard/check",
    level: "note",
    waived: { reason: "not-applicable", until: "2027-01-01", approvedBy: "@sam", approvedIn: pullRequest },
    evidence: { exception: { approval: { by: "sam", pullRequest } } },
  });
  expect(finding?.advice).toContain("`sam` approved it.");
  expect(host.disk.get("/work/report.html")).toContain(`<a href="${pullRequest}" rel="noreferrer">`);
});

test.each([
  ["that nobody approved", [], "nobody of @sam approved"],
  ["that somebody else approved", ["mallory"], "nobody of @sam approved"],
  ["that was pushed without a pull request", undefined, "a line of it came in without a pull request"],
] as const)("a waiver %s does not count, and the report says why", async (_, approvedBy, why) => {
  const { status, report, host } = await monitor(approvedBy);
  expect([status, host.outputs.get("below-minimum")]).toEqual([1, "1"]);
  expect(report.findings).toMatchObject([
    { rule: "scorecard/check", level: "fail", message: expect.stringContaining(why) },
    { rule: "policy/exception-ignored", level: "note", message: expect.stringContaining(why) },
  ]);
});

test("without a token no waiver that needs an approval counts, and nothing is asked of GitHub", async () => {
  const { status, report, gitHub } = await monitor(["sam"], false);
  expect(status).toBe(1);
  expect(report.findings[0]?.message).toContain("its approval was not verified: that needs a token");
  expect(gitHub.calls).toEqual([]);
});
