import { readFileSync } from "node:fs";
import { rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workspaceWith } from "../dist-action.ts";
import { type GitHub, startGitHub } from "../github/github.ts";
import { mergeGroupEvent, pullRequestEvent, type RunEvent } from "../workflow/event.ts";
import type { StandIn } from "../workflow/options.ts";
import type { WorkflowRun } from "../workflow/result.ts";
import { runWorkflow } from "../workflow/run.ts";
import { checkoutThrough } from "./checkout.ts";

const suite = resolve(import.meta.dirname, "../../../..");
const file = ".github/workflows/pr-sbom.yml";
const own = readFileSync(join(suite, file), "utf8");
const name = "acme/app";
const timeout = 60_000;
const entry = { version: "1.0.0", license: "MIT" };

function lock(...names: readonly string[]): string {
  const dependencies = Object.fromEntries(names.map((one) => [one, "*"]));
  const packages = Object.fromEntries(names.map((one) => [`node_modules/${one}`, entry]));
  return JSON.stringify({ name: "app", lockfileVersion: 3, packages: { "": { dependencies }, ...packages } });
}

let gitHub: GitHub;
let folder: string;
let base: string;
beforeAll(async () => {
  gitHub = await startGitHub({
    repositories: [{ name, visibility: "private", files: { "package-lock.json": lock("left") } }],
  });
  const { commit } = (await gitHub.peek(`/repos/${name}/branches/main`)) as { commit: { sha: string } };
  base = commit.sha;
  folder = await workspaceWith({});
});
afterAll(async () => {
  await gitHub.close();
  await rm(folder, { recursive: true, force: true });
});

/** Needs the permission that a checkout needs, and gives the head of the change. */
const checkoutOfHead: StandIn = async (step) => {
  await checkoutThrough(gitHub.apiUrl, ["package-lock.json"])(step);
  await writeFile(join(step.workspace, "package-lock.json"), lock("left", "right"));
  return undefined;
};

function pullRequest(fork?: string): RunEvent {
  const event = pullRequestEvent({ repository: name, ...(fork && { fork }) });
  (event.payload.pull_request as { base: { sha: string } }).base.sha = base;
  return event;
}

function mergeGroup(): RunEvent {
  const event = mergeGroupEvent({ repository: name });
  (event.payload.merge_group as { base_sha: string }).base_sha = base;
  return event;
}

/** The reusable workflow as `text`, called for `event` from a private repository with `permissions`. */
async function call(permissions: string, event: RunEvent, text = own): Promise<WorkflowRun> {
  const reusable = await workspaceWith({ [file]: text });
  for (const part of ["actions", "dist"]) await symlink(join(suite, part), join(reusable, part));
  const caller = `on: [pull_request, merge_group]
permissions: {}
jobs:
  call:
    permissions: ${permissions}
    uses: acme/ospo-actions/${file}@v1
  read:
    needs: call
    runs-on: ubuntu-latest
    outputs: { told: "\${{ needs.call.outputs.added }} \${{ needs.call.outputs.removed }} \${{ needs.call.outputs.verdict }}" }
    steps: [{ run: "true" }]
`;
  try {
    return await runWorkflow({
      file: ".github/workflows/caller.yml",
      text: caller,
      repository: { name, folder, visibility: "private" },
      repositories: { "acme/ospo-actions": text === own ? suite : reusable },
      event,
      actions: { "actions/checkout": checkoutOfHead },
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

describe("permissions of the reusable workflow pr-sbom.yml", () => {
  test.each([
    ["a pull request", () => pullRequest()],
    ["a pull request from a fork", () => pullRequest("mallory/app")],
    ["a merge group", mergeGroup],
  ])(
    "are enough for %s: it is compared with its base, without configuration",
    { timeout },
    async (_, event) => {
      const run = await call("{ contents: read }", event());
      expect(run.conclusion, run.log).toBe("success");
      expect(run.jobs.get("read")?.outputs.get("told"), run.log).toBe("1 0 pass");
      expect(Object.fromEntries(run.jobs.get("call / SBOM")?.permissions ?? [])).toMatchObject({
        contents: "read",
      });
      expect(run.log).toContain("1 added, 0 removed, 0 changed");
    },
  );

  test("are least: a caller that grants none is refused, by name", { timeout }, async () => {
    const run = await call("{}", pullRequest());
    expect(run.conclusion).toBe("startup_failure");
    expect(run.refusals.map(({ message }) => message).join()).toMatch(
      /contents: read.*only allowed.*contents: none/s,
    );
  });

  test("are least: the workflow with the grant taken out fails, by name", { timeout }, async () => {
    const lowered = own.replace(/contents: read # .*/, "contents: none");
    expect(lowered).not.toBe(own);
    const run = await call("{ contents: read }", pullRequest(), lowered);
    expect(run.conclusion).toBe("failure");
    expect(run.log).toMatch(/actions\/checkout: 40[34] for package-lock\.json; needs contents=read/);
  });
});
