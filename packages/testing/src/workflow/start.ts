import type { WorkflowRunOptions } from "./options.ts";
import type { WorkflowRun } from "./result.ts";

/** Runs a workflow file on this host as GitHub would; GitHub's own parser is loaded with the first run. */
export async function runWorkflow(options: WorkflowRunOptions): Promise<WorkflowRun> {
  const runner = await import("./run.ts");
  return runner.runWorkflow(options);
}
