import { readFileSync } from "node:fs";
import { rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workspaceWith } from "../dist-action.ts";
import { type GitHub, startGitHub } from "../github/github.ts";
import { type ScorecardApi, startScorecard } from "../scorecard/server.ts";
import { scheduleEvent } from "../workflow/event.ts";
import type { WorkflowRun } from "../workflow/result.ts";
import { runWorkflow } from "../workflow/run.ts";
import { checkoutThrough } from "./checkout.ts";

const suite = resolve(import.meta.dirname, "../../../..");
const file = ".github/workflows/scorecard-monitor.yml";
const own = readFileSync(join(suite, file), "utf8");
const name = "acme/monitor";
const enough = "{ contents: write, issues: write }";
const timeout = 60_000;
const policy = "version: 1\nscorecard: { minimum: 10 }\n";

let gitHub: GitHub;
let api: ScorecardApi;
let folder: string;
beforeAll(async () => {
  gitHub = await startGitHub({
    repositories: [
      { name, visibility: "private", files: { ".github/ospo.yml": policy } },
      { name: "acme/app", visibility: "private" },
      { name: "acme/lib" },
    ],
  });
  api = await startScorecard({ others: (project) => ({ result: { name: project } }) });
  folder = await workspaceWith({});
});
afterAll(async () => {
  await Promise.all([gitHub.close(), api.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** The reusable workflow as `text`, called on a schedule by a repository with `permissions`. */
async function call(permissions: string, text = own): Promise<WorkflowRun> {
  const reusable = await workspaceWith({ [file]: text });
  for (const name of ["actions", "dist"]) await symlink(join(suite, name), join(reusable, name));
  const caller = `on: { schedule: [{ cron: "0 4 * * 1" }] }
permissions: {}
jobs:
  call:
    permissions: ${permissions}
    uses: acme/ospo-actions/${file}@v1
    with: { discovery-orgs: acme, artifact-name: "", fail-on: never }
`;
  try {
    return await runWorkflow({
      file: ".github/workflows/caller.yml",
      text: caller,
      repository: { name, folder, visibility: "private" },
      repositories: { "acme/ospo-actions": text === own ? suite : reusable },
      event: scheduleEvent({ repository: name }),
      env: { SCORECARD_API_URL: api.url, DEPS_DEV_API_URL: api.url },
      actions: {
        "actions/checkout": checkoutThrough(gitHub.apiUrl, [".github/ospo.yml"]),
      },
      github: {
        apiUrl: gitHub.apiUrl,
        serverUrl: gitHub.serverUrl,
        graphqlUrl: gitHub.graphqlUrl,
        tokenFor: (granted) =>
          gitHub.tokenFor({ repository: name, permissions: Object.fromEntries(granted) }),
      },
    });
  } finally {
    await rm(reusable, { recursive: true, force: true });
  }
}

describe("permissions of the reusable workflow scorecard-monitor.yml", () => {
  test("are enough: it discovers, commits and keeps the issue, and a second run changes nothing", {
    timeout,
  }, async () => {
    const run = await call(enough);
    expect(run.conclusion, run.log).toBe("success");
    const issues = (await gitHub.peek(`/repos/${name}/issues`)) as { body: string }[];
    expect(issues).toHaveLength(1);
    expect(issues[0]?.body).toContain("acme/lib");
    const commits = async () => ((await gitHub.peek(`/repos/${name}/commits`)) as unknown[]).length;
    const before = await commits();
    const report = (await gitHub.peek(`/repos/${name}/contents/scorecard/report.md`)) as { content: string };
    expect(Buffer.from(report.content, "base64").toString()).toContain(
      "[acme/lib](https://github.com/acme/lib)",
    );
    expect((await call(enough)).conclusion).toBe("success");
    expect(await commits()).toBe(before);
    expect((await gitHub.peek(`/repos/${name}/issues`)) as unknown[]).toHaveLength(1);
  });

  test.each([
    ["contents", "{ contents: read, issues: write }", /contents: write.*only allowed.*contents: read/s],
    ["issues", "{ contents: write }", /issues: write.*only allowed.*issues: none/s],
  ])(
    "are least: a caller that grants less of %s is refused, by name",
    { timeout },
    async (_, granted, message) => {
      const run = await call(granted);
      expect(run.conclusion).toBe("startup_failure");
      expect(run.refusals.map((one) => one.message).join()).toMatch(message);
    },
  );

  test.each([
    ["contents", /contents: write # .*/, "contents: read", /contents: write/],
    ["issues", /issues: write # .*/, "issues: none", /issues: write|issues: read/],
  ])(
    "are least: the workflow with less of %s fails, and says what to add",
    { timeout },
    async (_, grant, less, message) => {
      const lowered = own.replace(grant, less);
      expect(lowered).not.toBe(own);
      // The database of the run before is there: only a change of it is a commit.
      const fresh = lowered.replace(
        "default: scorecard/report.md",
        `default: scorecard/${less.slice(0, 6)}.md`,
      );
      const run = await call(enough, fresh);
      expect(run.conclusion, run.log).toBe("failure");
      expect(run.log).toMatch(message);
    },
  );
});
