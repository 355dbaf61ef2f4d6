import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { createReport, toJson } from "@ospo-actions/report";
import {
  type GitHub,
  pullRequestEvent,
  type RunEvent,
  runWorkflow,
  startGitHub,
  type WorkflowRun,
  workspaceWith,
} from "@ospo-actions/testing";

const suite = resolve(import.meta.dirname, "../../../..");
const name = "acme/app";
const lock = JSON.stringify({
  lockfileVersion: 3,
  packages: { "": { name: "app", dependencies: { left: "1" } }, "node_modules/left": { version: "1.0.0" } },
});
const writes = "{ contents: read, pull-requests: write, security-events: write }";

/** A GitHub with the repository acme/app, its pull request 1, and two other repositories. */
export function startAcme(visibility: "public" | "private" = "public"): Promise<GitHub> {
  const pulls = [{ title: "Change", body: "", head: "changes" }];
  const branches = { changes: { "a.txt": "a" } };
  return startGitHub({
    repositories: [
      { name, visibility, branches, pulls },
      { name: "acme/open" },
      { name: "acme/secret", visibility: "private" },
    ],
  });
}

export interface Job {
  readonly steps: string;
  readonly permissions?: string;
  readonly event?: RunEvent;
  /** The folder that keeps the run's files. */
  readonly kept?: string;
}

/** The event of pull request 1. */
export const pull = (about: { readonly fork?: string; readonly actor?: string } = {}): RunEvent =>
  pullRequestEvent({ repository: name, number: 1, ...about });

/** Runs a job of acme/app at `gitHub` with the built actions, after a step that writes a lock file. */
export async function runJob(
  gitHub: GitHub,
  { steps, permissions = writes, event = pull(), kept }: Job,
): Promise<WorkflowRun> {
  const text = `on: [push, pull_request]
permissions: ${permissions}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: echo '${lock}' > package-lock.json
${steps.replace(/^/gm, "      ")}`;
  const { apiUrl, serverUrl, graphqlUrl } = gitHub;
  const folder = await workspaceWith({});
  try {
    return await runWorkflow({
      file: ".github/workflows/ci.yml",
      text,
      repository: { name, folder },
      repositories: { "acme/ospo-actions": suite },
      event,
      ...(kept !== undefined && { folder: kept }),
      github: {
        apiUrl,
        serverUrl,
        graphqlUrl,
        tokenFor: (granted) =>
          gitHub.tokenFor({ repository: name, permissions: Object.fromEntries(granted) }),
        variablesFor: (job, granted) => gitHub.variablesFor(job, granted),
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A step with the sbom action, and further inputs. */
export const sbom = (given = ""): string =>
  `- { id: sbom, uses: acme/ospo-actions/actions/sbom@v1, with: { base: ., omit: peer${given} } }\n`;

/** A step with the report action, and further inputs. */
export const report = (given = ""): string =>
  `- { id: report, uses: acme/ospo-actions/actions/report@v1, with: { html-file: page.html${given} } }\n`;

/** A step that leaves a report on `repository` where the report action looks. */
export function leave(repository: string, incident?: "open"): string {
  const text = toJson(
    createReport({
      action: "scorecard",
      subject: { repository },
      now: new Date(0),
      coverage: { checked: 1, expected: 1, unit: "repositories", missing: [] },
      findings: [{ rule: "scorecard/low", level: "note", subject: repository, message: "Its score is low." }],
      rules: [],
      tables: [],
      metrics: {},
      ...(incident && { incident }),
    }),
  );
  const base64 = Buffer.from(text).toString("base64");
  return `- run: mkdir -p $RUNNER_TEMP/ospo-report/x && echo ${base64} | base64 -d > $RUNNER_TEMP/ospo-report/x/report.json\n`;
}

/** Bodies of the comments on pull request 1. */
export async function comments(gitHub: GitHub): Promise<readonly string[]> {
  const all = (await gitHub.peek(`/repos/${name}/issues/1/comments`)) as { readonly body: string }[];
  return all.map(({ body }) => body);
}

/** Each finished artifact: its name, and those of its files. */
export function artifacts(gitHub: GitHub): readonly (readonly [string, readonly string[]])[] {
  return gitHub.uploads.filter(({ isFinal }) => isFinal).map((one) => [one.name, [...one.files.keys()]]);
}

/** The job summary. */
export function summaryOf(run: WorkflowRun): string {
  return [...run.jobs.values()].flatMap(({ steps }) => steps.map(({ summary }) => summary)).join("");
}
