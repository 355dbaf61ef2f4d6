import { readFileSync } from "node:fs";
import { rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workspaceWith } from "../dist-action.ts";
import { type GitHub, startGitHub } from "../github/github.ts";
import { type Registry, startRegistry } from "../registry/registry.ts";
import { pullRequestEvent, pushEvent } from "../workflow/event.ts";
import type { WorkflowRun } from "../workflow/result.ts";
import { runWorkflow } from "../workflow/run.ts";
import { checkoutThrough } from "./checkout.ts";

const suite = resolve(import.meta.dirname, "../../../..");
const name = "acme/app";
const files = ["package-lock.json", "base/package-lock.json", ".npmrc"] as const;
const textOf = (file: string): string => readFileSync(join(suite, ".github/workflows", file), "utf8");

function lock(version: string): string {
  return JSON.stringify({
    name: "app",
    lockfileVersion: 3,
    packages: {
      "": { name: "app", dependencies: { left: "1" } },
      "node_modules/left": { version, license: "MIT" },
    },
  });
}

let gitHub: GitHub;
let registry: Registry;
let folder: string;
beforeAll(async () => {
  const manifest = (license: string) => ({ manifest: { license } });
  registry = await startRegistry({
    packages: [
      {
        name: "left",
        versions: { "1.0.0": manifest("MIT"), "1.1.0": manifest("MIT"), "1.2.0": manifest("BUSL-1.1") },
      },
    ],
  });
  const seeds = [lock("1.1.0"), lock("1.0.0"), `registry=${registry.url}/\n`];
  gitHub = await startGitHub({
    repositories: [
      {
        name,
        visibility: "private",
        files: Object.fromEntries(files.map((file, at) => [file, seeds[at] ?? ""])),
      },
    ],
  });
  folder = await workspaceWith({});
});
afterAll(async () => {
  await gitHub.close();
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

/** A reusable workflow, as it is or as `text`, called from a repository of its own with `permissions`. */
async function call(
  file: string,
  permissions: string,
  inputs: string,
  text = textOf(file),
): Promise<WorkflowRun> {
  const path = `.github/workflows/${file}`;
  const reusable = await workspaceWith({ [path]: text });
  for (const part of ["actions", "dist"]) await symlink(join(suite, part), join(reusable, part));
  const caller = `on: [push, pull_request]
permissions: {}
jobs:
  call:
    permissions: ${permissions}
    uses: acme/ospo-actions/${path}@v1
    with: ${inputs}
`;
  const isPull = file === "license-change-pr.yml";
  try {
    return await runWorkflow({
      file: ".github/workflows/caller.yml",
      text: caller,
      repository: { name, folder, visibility: "private" },
      repositories: { "acme/ospo-actions": text === textOf(file) ? suite : reusable },
      event: isPull ? pullRequestEvent({ repository: name }) : pushEvent({ repository: name }),
      actions: { "actions/checkout": checkoutThrough(gitHub.apiUrl, files) },
      github: {
        apiUrl: gitHub.apiUrl,
        serverUrl: gitHub.serverUrl,
        graphqlUrl: gitHub.graphqlUrl,
        tokenFor: (granted) =>
          gitHub.tokenFor({ repository: name, permissions: Object.fromEntries(granted) }),
        variablesFor: (job, granted) => gitHub.variablesFor(job, granted),
      },
    });
  } finally {
    await rm(reusable, { recursive: true, force: true });
  }
}

async function stored(path: string): Promise<readonly unknown[] | undefined> {
  const token = gitHub.tokenFor({ repository: name, permissions: { contents: "read", issues: "read" } });
  const answer = await fetch(`${gitHub.apiUrl}/repos/${name}/${path}`, {
    headers: { authorization: `token ${token}` },
  });
  return answer.ok ? ((await answer.json()) as unknown[]) : undefined;
}

describe("license-change-pr.yml", () => {
  const file = "license-change-pr.yml";
  const inputs = "{ base: base, artifact-name: changes }";

  test("has permissions enough: it runs from end to end and keeps its report", async () => {
    const run = await call(file, "{ contents: read }", inputs);
    expect(run.conclusion, run.log).toBe("success");
    expect(run.log).toContain("1 of 1 checked");
  });

  test("has the least: without its grant it is refused, and fails by name", async () => {
    expect((await call(file, "{}", inputs)).conclusion).toBe("startup_failure");
    const lowered = textOf(file).replace(/contents: read # .*\n(?: +#.*\n)*/, "contents: none\n");
    const run = await call(file, "{ contents: read }", inputs, lowered);
    expect(run.conclusion).toBe("failure");
    expect(run.log).toMatch(/needs contents=read/);
  });
});

describe("license-change-watch.yml", () => {
  const file = "license-change-watch.yml";
  const grants = "{ contents: write, issues: write }";
  const inputs = (state: string) => `{ fail-on: never, state: "branch:${state}", artifact-name: ${state} }`;

  test("has the least: without `issues: write` or `contents: write` it fails, by name", {
    timeout: 60_000,
  }, async () => {
    const text = textOf(file);
    const noIssues = text.replace(/issues: write # .*/, "issues: none");
    const run = await call(file, grants, inputs("one"), noIssues);
    expect(run.conclusion).toBe("failure");
    expect(run.log).toMatch(/issues: (?:write|read)/);
    const noContents = text.replace(/contents: write # .*/, "contents: read");
    const unwritten = await call(file, grants, inputs("two"), noContents);
    expect(unwritten.conclusion).toBe("failure");
    expect(unwritten.log).toMatch(/contents: write/);
  });

  test("has permissions enough: it remembers on its branch and opens one issue, also when it runs again", {
    timeout: 60_000,
  }, async () => {
    for (const _ of [1, 2]) {
      const run = await call(file, grants, inputs("ospo-state"));
      expect(run.conclusion, run.log).toBe("success");
    }
    expect(await stored("contents/license-change-watch/upstream.json?ref=ospo-state")).toBeDefined();
    expect(await stored("issues?state=all")).toHaveLength(1);
  });
});
