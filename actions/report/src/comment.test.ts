import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import {
  type GitHub,
  pullRequestEvent,
  type RunEvent,
  runWorkflow,
  startGitHub,
  type WorkflowRun,
  workspaceWith,
} from "@ospo-actions/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const suite = resolve(import.meta.dirname, "../../..");
const name = "acme/app";
const lock = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { left: "1" } },
    "node_modules/left": { version: "1.0.0", license: "MIT" },
  },
});

let gitHub: GitHub;
let folder: string;
beforeAll(async () => {
  folder = await workspaceWith({});
});
beforeEach(async () => {
  gitHub = await startGitHub({
    users: ["mallory"],
    repositories: [
      {
        name,
        branches: { changes: { "a.txt": "a" } },
        pulls: [
          {
            title: "Change",
            body: "",
            head: "changes",
            comments: [{ author: "mallory", body: "<!-- ospo:report -->\nApproved." }],
          },
        ],
      },
    ],
  });
  return () => gitHub.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(
  event: RunEvent,
  given = "",
  permissions = "{ pull-requests: write }",
): Promise<WorkflowRun> {
  const text = `on: [pull_request]
permissions: ${permissions}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: echo '${lock}' > package-lock.json
      - { uses: acme/ospo-actions/actions/sbom@v1, with: { base: . } }
      - uses: acme/ospo-actions/actions/report@v1
        id: report
        with: { html-file: page.html${given} }
`;
  return runWorkflow({
    file: ".github/workflows/ci.yml",
    text,
    repository: { name, folder },
    repositories: { "acme/ospo-actions": suite },
    event,
    github: {
      apiUrl: gitHub.apiUrl,
      serverUrl: gitHub.serverUrl,
      graphqlUrl: gitHub.graphqlUrl,
      tokenFor: (granted) => gitHub.tokenFor({ repository: name, permissions: Object.fromEntries(granted) }),
    },
  });
}

interface Comment {
  readonly user: { readonly login: string };
  readonly body: string;
}

async function comments(): Promise<readonly Comment[]> {
  return (await gitHub.peek(`/repos/${name}/issues/1/comments`)) as readonly Comment[];
}

const event = (about: { fork?: string } = {}) => pullRequestEvent({ repository: name, number: 1, ...about });

test("one comment stands on the pull request, however often it runs; another's with our marker stays", async () => {
  const first = await run(event());
  expect(first.conclusion, first.log).toBe("success");
  expect(first.log).toContain("Comment on pull request 1: created");
  expect((await run(event())).log).toMatch(/Comment on pull request 1: (updated|unchanged)/);
  const all = await comments();
  expect(all.map(({ user, body }) => [user.login, body.split("\n")[0]])).toEqual([
    ["mallory", "<!-- ospo:report -->"],
    ["github-actions[bot]", "<!-- ospo:report -->"],
  ]);
  expect(all[0]?.body).toContain("Approved.");
  expect(all[1]?.body).toContain("Open source report: ✅ pass");
});

test("on a pull request from a fork it stays in the summary, and a notice says why", async () => {
  const { conclusion, log } = await run(event({ fork: "mallory/app" }));
  expect(conclusion, log).toBe("success");
  expect(log).toMatch(/No comment on the pull request: .*403/);
  expect(await comments()).toHaveLength(1);
});

test("comment: true makes it an error that names the permission and the line to add", async () => {
  const { conclusion, log } = await run(event(), ", comment: true", "{ contents: read }");
  expect(conclusion).toBe("failure");
  expect(log).toMatch(/pull-requests: write/);
});

test("comment: false asks GitHub for nothing", async () => {
  const { conclusion, log } = await run(event(), ", comment: false");
  expect(conclusion, log).toBe("success");
  expect(gitHub.calls).toEqual([]);
});

test("a pull request that the run is not about is not written to", async () => {
  const { log } = await run(event(), ", pull-request: 7");
  expect(log).toContain("pull-request: 7 is not written to");
  expect(await comments()).toHaveLength(1);
});
