import { expect, test } from "vitest";
import { mergeGroupEvent, pullRequestEvent, pushEvent, type RunEvent, workflowRunEvent } from "./event.ts";
import { runSample } from "./sample.ts";

const repository = "acme/app";
const push = (branch: string): RunEvent => pushEvent({ repository, branch });
const tag: RunEvent = { ...push("main"), ref: "refs/tags/v1.2.0" };

/** Cases after the docs: "Workflow syntax", `on.<event>.types` and `branches`, "Filter pattern cheat sheet". */
test.each<[string, RunEvent, boolean]>([
  ["{ push: { branches: [main, 'releases/**'] } }", push("releases/10/beta"), true],
  ["{ push: { branches: [main, 'releases/**'] } }", push("topic"), false],
  ["{ push: { branches: ['releases/**', '!releases/**-alpha'] } }", push("releases/beta/3-alpha"), false],
  ["{ push: { branches: ['releases/**', '!releases/**-alpha'] } }", push("releases/10"), true],
  ["{ push: { branches-ignore: ['mona/octocat', 'releases/**-alpha'] } }", push("mona/octocat"), false],
  ["{ push: { branches: ['feature/*'] } }", push("feature/a/b"), false],
  ["{ push: { tags: ['v1.*'] } }", tag, true],
  ["{ push: { tags: ['v2', 'v1.9.[0-9]'] } }", tag, false],
  ["{ push: { tags: ['v1.*'] } }", push("main"), false],
  ["{ push: { branches: [main] } }", tag, false],
  ["pull_request", pullRequestEvent({ repository }), true],
  ["pull_request", pullRequestEvent({ repository, action: "labeled" }), false],
  ["{ pull_request: { types: [labeled] } }", pullRequestEvent({ repository, action: "labeled" }), true],
  ["{ pull_request: { branches: [main] } }", pullRequestEvent({ repository, base: "next" }), false],
  ["{ merge_group: { types: [checks_requested] } }", mergeGroupEvent({ repository }), true],
  ["{ workflow_run: { workflows: [CI], types: [requested] } }", workflowRunEvent({ repository }), false],
])("on: %s", async (on, event, starts) => {
  const run = await runSample(`on: ${on}\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n`, {
    event,
  });
  expect(run.conclusion, run.log).toBe(starts ? "success" : "startup_failure");
  if (!starts) expect(run.refusals[0]?.message).toMatch(/^The workflow does not run on '/);
});

test("an environment, whose rules and secrets are GitHub's, is refused", async () => {
  const run = await runSample(
    "on: push\njobs: { a: { runs-on: x, environment: release, steps: [{ run: a }] } }\n",
  );
  expect(run.refusals[0]?.message).toContain("Job 'a' uses 'environment', which this test runner does not");
});
