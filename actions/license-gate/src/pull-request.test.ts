import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import {
  checkout,
  type GitHub,
  mergeGroupEvent,
  pullRequestEvent,
  type RunEvent,
  runWorkflow,
  startGitHub,
  workspaceWith,
} from "@ospo-actions/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

const suite = resolve(import.meta.dirname, "../../..");
const name = "acme/app";
const timeout = 60_000;

/** A package-lock.json with these packages, by name to license. */
function lockOf(licenses: Readonly<Record<string, string>>): string {
  const names = Object.keys(licenses);
  const root = { name: "app", dependencies: Object.fromEntries(names.map((one) => [one, "1"])) };
  const installs = names.map((one) => [
    `node_modules/${one}`,
    { version: "1.0.0", license: licenses[one], inBundle: true },
  ]);
  return JSON.stringify({
    name: "app",
    lockfileVersion: 3,
    packages: { "": root, ...Object.fromEntries(installs) },
  });
}

const policy = `version: 1
extends: ["acme/.github//ospo.yml@main"]
licenses: { allow: [MIT, "category:permissive", GPL-3.0-only] }
exceptions:
  - { rule: "license/*", package: "pkg:npm/bought", licenses: [AGPL-3.0-only], reason: bought, until: 2999-01-01 }
  - { rule: "license/*", package: "pkg:npm/late", licenses: [AGPL-3.0-only], reason: bought, until: 2020-01-01 }
`;
const organization = `version: 1
licenses: { allow: ["category:permissive"] }
`;
const before = { old: "AGPL-3.0-only", fine: "MIT" };

let gitHub: GitHub;
let base: string;
beforeAll(async () => {
  gitHub = await startGitHub({
    repositories: [
      { name, files: { "package-lock.json": lockOf(before), ".github/ospo.yml": policy } },
      { name: "acme/.github", files: { "ospo.yml": organization } },
    ],
  });
  const ref = (await gitHub.peek(`/repos/${name}/git/ref/heads/main`)) as { object: { sha: string } };
  base = ref.object.sha;
});
afterAll(() => gitHub.close());

/** A pull request's event whose base is what the stand-in's main branch is at. */
function pull(fork?: string): RunEvent {
  const event = pullRequestEvent({ repository: name, number: 1, ...(fork !== undefined && { fork }) });
  const { pull_request: request } = event.payload as { pull_request: { base: { sha: string } } };
  request.base.sha = base;
  return event;
}

function queued(): RunEvent {
  const event = mergeGroupEvent({ repository: name });
  (event.payload as { merge_group: { base_sha: string } }).merge_group.base_sha = base;
  return event;
}

/** Runs the built action on a checkout with `files`, with nothing but `contents: read`. */
async function run(event: RunEvent, files: Readonly<Record<string, string>>, more = "") {
  const folder = await workspaceWith(files);
  const { apiUrl, serverUrl, graphqlUrl } = gitHub;
  try {
    const { conclusion, log, jobs } = await runWorkflow({
      file: ".github/workflows/ci.yml",
      text: `on: [pull_request, merge_group]
permissions: { contents: read }
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - { id: gate, uses: acme/ospo-actions/actions/license-gate@v1${more} }
`,
      repository: { name, folder },
      repositories: { "acme/ospo-actions": suite },
      event,
      actions: { "actions/checkout": checkout },
      github: {
        apiUrl,
        serverUrl,
        graphqlUrl,
        tokenFor: (granted) =>
          gitHub.tokenFor({ repository: name, permissions: Object.fromEntries(granted) }),
      },
    });
    const { outputs, summary = "" } = jobs.get("job")?.steps.at(-1) ?? {};
    return { conclusion, log, summary, outputs: Object.fromEntries(outputs ?? []) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ours = { ".github/ospo.yml": policy };

test.each([
  ["a pull request", pull],
  ["a merge group", queued],
])("%s is judged by what it brings in alone, without any input", { timeout }, async (_, event) => {
  const lock = lockOf({ ...before, fresh: "ISC" });
  const fine = await run(event(), { ...ours, "package-lock.json": lock });
  expect([fine.conclusion, fine.outputs], fine.log).toMatchObject([
    "success",
    { verdict: "pass", violations: "0", checked: "3", expected: "3" },
  ]);
  const bad = lockOf({ ...before, fresh: "ISC", worse: "AGPL-3.0-only", bought: "AGPL-3.0-only" });
  const failed = await run(event(), { ...ours, "package-lock.json": bad });
  expect([failed.conclusion, failed.outputs], failed.log).toMatchObject([
    "failure",
    { verdict: "fail", violations: "1", checked: "5", expected: "5" },
  ]);
  expect(failed.summary).toContain("worse");
});

test("the organization's policy that is extended narrows the repository's own", { timeout }, async () => {
  const { outputs, summary, log } = await run(pull(), {
    ...ours,
    "package-lock.json": lockOf({ ...before, copyleft: "GPL-3.0-only" }),
  });
  expect(outputs, log).toMatchObject({ verdict: "fail", violations: "1" });
  expect(summary).toContain("copyleft");
});

test("a fork that edits the policy for itself fails all the same, and its edit is shown", {
  timeout,
}, async () => {
  const { conclusion, outputs, summary, log } = await run(pull("mallory/app"), {
    ".github/ospo.yml": 'version: 1\nlicenses: { allow: [AGPL-3.0-only, "category:permissive"] }\n',
    "package-lock.json": lockOf({ ...before, worse: "AGPL-3.0-only" }),
  });
  expect([conclusion, outputs], log).toMatchObject(["failure", { verdict: "fail", violations: "1" }]);
  expect(summary).toContain("This change edits the policy");
  expect(summary).toContain("AGPL-3.0-only");
});

test("an exception that has run out fails, though it waived before", { timeout }, async () => {
  const { outputs, summary, log } = await run(pull(), {
    ...ours,
    "package-lock.json": lockOf({ ...before, late: "AGPL-3.0-only" }),
  });
  expect(outputs.verdict, log).toBe("fail");
  expect(summary.replaceAll("\\", "")).toContain("it expired on 2020-01-01");
});
