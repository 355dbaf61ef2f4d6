import { beforeEach, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../github/github.ts";
import { pullRequestEvent } from "./event.ts";
import type { WorkflowRunOptions } from "./options.ts";
import { runSample, stepOf } from "./sample.ts";

let gitHub: GitHub;
beforeEach(async () => {
  gitHub = await startGitHub({ repositories: [{ name: "acme/app" }] });
  return () => gitHub.close();
});

/** An action that lists the runner's variables, and steps around it. */
function services(): Partial<WorkflowRunOptions> & { files: Readonly<Record<string, string>> } {
  const { apiUrl, serverUrl, graphqlUrl } = gitHub;
  return {
    github: { apiUrl, serverUrl, graphqlUrl, variablesFor: (job, may) => gitHub.variablesFor(job, may) },
    files: {
      "list/action.yml": "name: list\ndescription: list\nruns: { using: node24, main: index.js }\n",
      "list/index.js":
        "console.log(Object.keys(process.env).filter((name) => name.startsWith('ACTIONS_')).sort().join())",
    },
  };
}

const workflow = (permissions: string) => `
on: [push, pull_request]
permissions: ${permissions}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - { id: action, uses: $/list }
      - { id: script, run: "env | grep -o '^ACTIONS_[A-Z_]*' | sort | paste -sd, || true" }
`;

const ofActions = "ACTIONS_RESULTS_URL,ACTIONS_RUNTIME_TOKEN";
const ofIdTokens = "ACTIONS_ID_TOKEN_REQUEST_TOKEN,ACTIONS_ID_TOKEN_REQUEST_URL";

test("actions alone get what artifacts need; nobody gets id tokens without the permission", async () => {
  const run = await runSample(workflow("{ contents: read }"), services());
  expect(stepOf(run, "action").log.split("\n")).toContain(ofActions);
  expect(stepOf(run, "script").log).not.toMatch(/ACTIONS_\w*(TOKEN|URL)\b(?!.*grep)/m);
});

test("with `id-token: write` every step may ask for one", async () => {
  const run = await runSample(workflow("{ id-token: write }"), services());
  expect(stepOf(run, "action").log).toContain(`${ofIdTokens},${ofActions}`);
  expect(stepOf(run, "script").log.split("\n")).toContain(ofIdTokens);
});

test("a pull request from a fork may not, whatever the workflow says", async () => {
  const event = pullRequestEvent({ repository: "acme/app", fork: "mallory/app" });
  const run = await runSample(workflow("{ id-token: write }"), { ...services(), event });
  expect(stepOf(run, "action").log.split("\n")).toContain(ofActions);
});
