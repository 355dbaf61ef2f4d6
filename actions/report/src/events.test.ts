import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import {
  dispatchEvent,
  type GitHub,
  mergeGroupEvent,
  pushEvent,
  type RunEvent,
  runWorkflow,
  scheduleEvent,
  startGitHub,
  workspaceWith,
} from "@ospo-actions/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

const suite = resolve(import.meta.dirname, "../../..");
const repository = "acme/app";
const lock = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { left: "1" } },
    "node_modules/left": { version: "1.0.0", license: "MIT" },
  },
});
const text = `on:
  push:
  merge_group:
  schedule: [{ cron: "0 4 * * 1" }]
  workflow_dispatch:
permissions: {}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: echo '${lock}' > package-lock.json
      - { uses: acme/ospo-actions/actions/sbom@v1, with: { base: . } }
      - { id: report, uses: acme/ospo-actions/actions/report@v1 }
`;

let folder: string;
let gitHub: GitHub;
beforeAll(async () => {
  folder = await workspaceWith({});
  gitHub = await startGitHub({ repositories: [{ name: repository }] });
});
afterAll(async () => {
  await gitHub.close();
  await rm(folder, { recursive: true, force: true });
});

test.each<[RunEvent]>([
  [pushEvent({ repository })],
  [mergeGroupEvent({ repository })],
  [scheduleEvent({ repository })],
  [dispatchEvent({ repository })],
])(
  "dist/sbom and dist/report pass on $name, with a token that may nothing",
  { timeout: 30_000 },
  async (event) => {
    const { apiUrl, serverUrl, graphqlUrl } = gitHub;
    const { conclusion, log, jobs } = await runWorkflow({
      file: ".github/workflows/ci.yml",
      text,
      repository: { name: repository, folder },
      repositories: { "acme/ospo-actions": suite },
      event,
      github: {
        apiUrl,
        serverUrl,
        graphqlUrl,
        tokenFor: (granted) => gitHub.tokenFor({ repository, permissions: Object.fromEntries(granted) }),
      },
    });
    expect(conclusion, log).toBe("success");
    const report = jobs.get("job")?.steps.at(-1);
    expect(Object.fromEntries(report?.outputs ?? [])).toMatchObject({
      verdict: "pass",
      checked: "1",
      expected: "1",
    });
    expect(report?.summary).toContain("Open source report: ✅ pass");
    expect(report?.annotations).toEqual([]);
    expect(gitHub.calls.filter(({ method }) => method !== "GET")).toEqual([]);
  },
);
