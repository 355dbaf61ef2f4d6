import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  checkout,
  type GitHub,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  type RunEvent,
  runWorkflow,
  startGitHub,
  workspaceWith,
} from "@ospo-actions/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const suite = resolve(import.meta.dirname, "../../..");
const name = "acme/app";
const lockOf = (version: string, more: object = {}) =>
  JSON.stringify({
    name: "app",
    lockfileVersion: 3,
    packages: {
      "": { name: "app", dependencies: { left: "*", right: "*" } },
      "node_modules/left": { version, license: "MIT" },
      ...more,
    },
  });
const base = { "package-lock.json": lockOf("1.0.0"), "package.json": "{}" };
const head = {
  "package-lock.json": lockOf("2.0.0", { "node_modules/right": { version: "1.0.0", license: "MIT" } }),
};
const pnpm = {
  "pnpm-lock.yaml":
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      left: { specifier: '*', version: 1.0.0 }\npackages:\n  left@1.0.0: { resolution: { integrity: sha512-AAAA } }\nsnapshots:\n  left@1.0.0: {}\n",
};

let gitHub: GitHub;
let sha: string;
beforeAll(async () => {
  gitHub = await startGitHub({
    repositories: [{ name, files: base }],
  });
  const { commit } = (await gitHub.peek(`/repos/${name}/branches/main`)) as { commit: { sha: string } };
  sha = commit.sha;
});
afterAll(() => gitHub.close());

/** A workflow on what a shallow checkout gives: the head's files, without a history. */
async function run(event: RunEvent, files: Record<string, string>, inputs = "") {
  const folder = await workspaceWith(files);
  try {
    return await runWorkflow({
      file: ".github/workflows/ci.yml",
      text: `on: [push, pull_request, merge_group]
permissions: {}
jobs:
  sbom:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs: { base: "\${{ steps.sbom.outputs.base }}", added: "\${{ steps.sbom.outputs.added }}", removed: "\${{ steps.sbom.outputs.removed }}", changed: "\${{ steps.sbom.outputs.changed }}" }
    steps:
      - uses: actions/checkout@v7
      - { id: sbom, uses: acme/ospo-actions/actions/sbom@v1, with: { workflows: false${inputs} } }
`,
      repository: { name, folder },
      repositories: { "acme/ospo-actions": suite },
      event,
      actions: { "actions/checkout": checkout },
      github: {
        apiUrl: gitHub.apiUrl,
        serverUrl: gitHub.serverUrl,
        graphqlUrl: gitHub.graphqlUrl,
        tokenFor: (granted) =>
          gitHub.tokenFor({ repository: name, permissions: Object.fromEntries(granted) }),
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function pullRequest(): RunEvent {
  const event = pullRequestEvent({ repository: name });
  const payload = structuredClone(event.payload) as { pull_request: { base: { sha: string } } };
  payload.pull_request.base.sha = sha;
  return { ...event, payload: payload as unknown as RunEvent["payload"] };
}

function mergeGroup(): RunEvent {
  const event = mergeGroupEvent({ repository: name });
  const payload = structuredClone(event.payload) as { merge_group: { base_sha: string } };
  payload.merge_group.base_sha = sha;
  return { ...event, payload: payload as unknown as RunEvent["payload"] };
}

describe.skipIf(!existsSync(join(suite, "dist/sbom/index.js")))("dist/sbom compares through the API", () => {
  test.each([
    ["a pull request", pullRequest, head, "", { added: "1", removed: "0", changed: "1" }],
    ["a merge group", mergeGroup, head, "", { added: "1", removed: "0", changed: "1" }],
    [
      "a branch that `base` names",
      () => pushEvent({ repository: name }),
      head,
      ", base: main",
      { added: "1", removed: "0", changed: "1" },
    ],
    [
      "a project that the base does not have",
      pullRequest,
      Object.fromEntries(Object.entries(head).map(([path, text]) => [`new/${path}`, text])),
      ", path: new",
      { added: "2", removed: "0", changed: "0" },
    ],
    ["another package manager", pullRequest, pnpm, "", { added: "0", removed: "0", changed: "0" }],
    ["a push", () => pushEvent({ repository: name }), head, "", { added: "0", removed: "0", changed: "0" }],
  ])("%s", { timeout: 60_000 }, async (_name, event, files, inputs, expected) => {
    const result = await run(event(), files as Record<string, string>, inputs);
    expect(result.conclusion, result.log).toBe("success");
    expect(Object.fromEntries(result.jobs.get("sbom")?.outputs ?? []), result.log).toMatchObject(expected);
  });
});
