import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workspaceWith } from "../dist-action.ts";
import { type GitHub, startGitHub } from "../github/github.ts";
import { pushEvent } from "../workflow/event.ts";
import type { WorkflowRun } from "../workflow/result.ts";
import { runWorkflow } from "../workflow/run.ts";
import { checkoutThrough } from "./checkout.ts";

const suite = resolve(import.meta.dirname, "../../../..");
const file = ".github/workflows/sbom.yml";
const own = readFileSync(join(suite, file), "utf8");
const name = "acme/app";
const lock = JSON.stringify({
  name: "app",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { left: "1" } },
    "node_modules/left": { version: "1.0.0", license: "MIT" },
  },
});

let gitHub: GitHub;
let folder: string;
beforeAll(async () => {
  gitHub = await startGitHub({
    repositories: [{ name, visibility: "private", files: { "package-lock.json": lock } }],
  });
  folder = await workspaceWith({});
});
afterAll(async () => {
  await gitHub.close();
  await rm(folder, { recursive: true, force: true });
});

/** The reusable workflow as `text`, called from a repository of its own with `permissions`. */
async function call(permissions: string, text = own): Promise<WorkflowRun> {
  const reusable = await workspaceWith({ [file]: text });
  const caller = `on: push
permissions: {}
jobs:
  call:
    permissions: ${permissions}
    uses: acme/ospo-actions/${file}@v1
`;
  try {
    return await runWorkflow({
      file: ".github/workflows/caller.yml",
      text: caller,
      repository: { name, folder, visibility: "private" },
      repositories: { "acme/ospo-actions": text === own ? suite : reusable },
      event: pushEvent({ repository: name }),
      actions: {
        "actions/checkout": checkoutThrough(gitHub.apiUrl, ["package-lock.json"]),
      },
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

describe("permissions of the reusable workflow sbom.yml", () => {
  test("are enough: it runs from end to end, and keeps the SBOM", async () => {
    const run = await call("{ contents: read }");
    expect(run.conclusion, run.log).toBe("success");
    expect(Object.fromEntries(run.jobs.get("call / SBOM")?.permissions ?? [])).toMatchObject({
      contents: "read",
    });
    const kept = gitHub.uploads.map(({ name: artifact, isFinal, files }) => [
      artifact,
      isFinal,
      [...files.keys()],
    ]);
    expect(kept).toEqual([["sbom", true, ["report.json", "sbom.cdx.json"]]]);
  });

  test("are least: a caller that grants none is refused, by name", async () => {
    const run = await call("{}");
    expect(run.conclusion).toBe("startup_failure");
    expect(run.refusals.map(({ message }) => message).join()).toMatch(
      /contents: read.*only allowed.*contents: none/s,
    );
  });

  test("are least: the workflow with the grant taken out fails, by name", async () => {
    const lowered = own.replace(
      "contents: read # to check out the project, and read the base of a pull request",
      "contents: none",
    );
    expect(lowered).not.toBe(own);
    const run = await call("{ contents: read }", lowered);
    expect(run.conclusion).toBe("failure");
    expect(run.log).toMatch(/actions\/checkout: 40[34] for package-lock\.json; needs contents=read/);
  });
});
