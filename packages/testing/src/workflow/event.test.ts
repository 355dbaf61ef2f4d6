import { expect, test } from "vitest";
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  type RunEvent,
  scheduleEvent,
  workflowRunEvent,
} from "./event.ts";
import { runSample, stepOf } from "./sample.ts";

const repository = "acme/app";

/** What a step sees of an event, in its environment and in the payload's file. */
async function seenOf(event: RunEvent): Promise<string> {
  const text = `
on: [push, pull_request, pull_request_target, merge_group, schedule, workflow_dispatch, workflow_run]
jobs:
  a:
    runs-on: x
    steps:
      - id: s
        run: |
          echo "$GITHUB_EVENT_NAME $GITHUB_REF [$GITHUB_HEAD_REF] [$GITHUB_BASE_REF]"
          node -p "JSON.parse(require('fs').readFileSync(process.env.GITHUB_EVENT_PATH)).repository.full_name"
`.replace("schedule, ", event.name === "schedule" ? "schedule, " : "");
  const on = event.name === "schedule" ? "on: { schedule: [{ cron: '0 4 * * 1' }] }" : undefined;
  const run = await runSample(on ? text.replace(/on: \[.*\]/, on) : text, { event });
  return stepOf(run, "s").log.split("\n").slice(-2).join("\n");
}

test.each<[RunEvent, string]>([
  [pushEvent({ repository, branch: "topic" }), "push refs/heads/topic [] []"],
  [pullRequestEvent({ repository, number: 7 }), "pull_request refs/pull/7/merge [changes] [main]"],
  [pullRequestEvent({ repository, target: true }), "pull_request_target refs/heads/main [changes] [main]"],
  [
    mergeGroupEvent({ repository }),
    "merge_group refs/heads/gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64 [] []",
  ],
  [scheduleEvent({ repository }), "schedule refs/heads/main [] []"],
  [dispatchEvent({ repository }), "workflow_dispatch refs/heads/main [] []"],
  [workflowRunEvent({ repository }), "workflow_run refs/heads/main [] []"],
])("$name reaches a step with its ref and a real payload", async (event, line) => {
  expect(await seenOf(event)).toBe(`${line}\n${repository}`);
});

test("a pull request from a fork names both repositories and is not trusted; one of Dependabot neither", () => {
  const { payload, untrusted } = pullRequestEvent({ repository, fork: "octocat/app", head: "x" });
  expect(payload).toMatchObject({
    repository: { full_name: repository },
    pull_request: {
      head: { ref: "x", repo: { full_name: "octocat/app", fork: true } },
      base: { repo: { full_name: repository } },
    },
  });
  expect(untrusted).toBe(true);
  expect(pullRequestEvent({ repository, actor: "dependabot[bot]" }).untrusted).toBe(true);
  expect(pullRequestEvent({ repository, fork: "octocat/app", target: true }).untrusted).toBe(false);
});
