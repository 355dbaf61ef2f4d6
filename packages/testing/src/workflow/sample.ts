import { rm } from "node:fs/promises";
import { workspaceWith } from "../dist-action.ts";
import { pushEvent } from "./event.ts";
import type { WorkflowRunOptions } from "./options.ts";
import type { StepResult, WorkflowRun } from "./result.ts";
import { runWorkflow } from "./run.ts";

const name = "acme/app";

/** Runs the workflow text of a test, by default on a push, in a repository that holds `files`. */
export async function runSample(
  text: string,
  {
    files = {},
    ...options
  }: Partial<WorkflowRunOptions> & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<WorkflowRun> {
  const folder = await workspaceWith(files);
  try {
    return await runWorkflow({
      file: ".github/workflows/ci.yml",
      text: /^(on|jobs):/m.test(text) ? text : jobOf(text),
      repository: { name, folder },
      event: pushEvent({ repository: name }),
      ...options,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Steps as the only job of a workflow. */
function jobOf(steps: string): string {
  const indented = steps.replace(/^/gm, "      ");
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented}\n`;
}

/** The step of that id or name, in whichever job. */
export function stepOf(run: WorkflowRun, id: string): StepResult {
  const steps = [...run.jobs.values()].flatMap((job) => job.steps);
  const found = steps.find((step) => step.id === id || step.name === id);
  if (found === undefined) throw new Error(`No step ${id} in ${run.conclusion}:\n${run.log}`);
  return found;
}

/** Conclusions of all jobs by name. */
export function conclusions(run: WorkflowRun): Readonly<Record<string, string>> {
  return Object.fromEntries([...run.jobs].map(([job, { conclusion }]) => [job, conclusion]));
}
