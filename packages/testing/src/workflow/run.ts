import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { callContexts, type RunState, worst } from "./call.ts";
import { deadlocks } from "./concurrency.ts";
import { dispatchInputs } from "./inputs.ts";
import { runJobs } from "./job-graph.ts";
import type { WorkflowRunOptions } from "./options.ts";
import { type Plan, planWorkflow } from "./plan.ts";
import type { JobResult, WorkflowRun } from "./result.ts";
import { Slots } from "./slots.ts";
import { tokenAt } from "./token-tree.ts";
import { standsAside } from "./trigger.ts";
import type { Value } from "./value.ts";
import { type Refusal, refusal } from "./workflow-file.ts";

/**
 * Runs a workflow file on this host as GitHub would: its parser and expressions are GitHub's own, and actions
 * run from their built files as processes. What GitHub refuses is refused, and nothing runs then.
 */
export async function runWorkflow(options: WorkflowRunOptions): Promise<WorkflowRun> {
  const { repository, file, text } = options;
  const refusals: Refusal[] = [];
  const refuse = (found: readonly Refusal[]): void => void refusals.push(...found);
  const place = {
    repository: repository.name,
    folder: repository.folder,
    file,
    text,
    depth: 0,
    allowed: undefined,
  };
  const plan = await planWorkflow(options, place, refuse);
  const started = plan && begin(options, plan, refuse);
  if (plan === undefined || started === undefined || refusals.length > 0) {
    const log = refusals.map(
      ({ file, line, column, message }) => `${file} (Line: ${line}, Col: ${column}): ${message}`,
    );
    return { conclusion: "startup_failure", jobs: new Map(), log: log.join("\n"), refusals };
  }
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "ospo-workflow-")));
  const run: RunState = { ...started.run, folder };
  try {
    const secrets = new Map(Object.entries((!options.event.untrusted && options.secrets) || {}));
    const call = {
      plan,
      inputs: started.inputs,
      secrets,
      allowed: undefined,
      prefix: "",
      signal: run.signal,
    };
    const outcomes = await runJobs(run, call);
    const conclusion = worst([...outcomes.values()].map(({ result }) => result));
    return { conclusion, jobs: run.finished, log: logOf(run.finished), refusals };
  } finally {
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

function begin(
  options: WorkflowRunOptions,
  plan: Plan,
  refuse: (found: readonly Refusal[]) => void,
): { readonly run: RunState; readonly inputs: ReadonlyMap<string, Value> } | undefined {
  const { workflow } = plan;
  const { event } = options;
  const on = workflow.root.find("on");
  if (!(event.name in (workflow.template.events as object))) {
    refuse([refusal(workflow.file, on, `The workflow does not run on '${event.name}'.`)]);
    return undefined;
  }
  const aside = standsAside(on, event);
  if (aside !== undefined) {
    refuse([refusal(workflow.file, on, aside)]);
    return undefined;
  }
  const run: RunState = {
    options,
    folder: "",
    slots: new Slots(options.parallel ?? Math.max(2, availableParallelism())),
    signal: options.signal ?? new AbortController().signal,
    workflow: workflow.name,
    finished: new Map(),
  };
  const scope = { contexts: callContexts(run, { plan, inputs: new Map() }), functions: new Map() };
  refuse(deadlocks(plan, scope));
  if (event.name !== "workflow_dispatch") return { run, inputs: new Map() };
  const declared = tokenAt(on, "workflow_dispatch", "inputs");
  const { inputs, faults } = dispatchInputs(declared, event.payload, scope);
  refuse(faults.map((fault) => refusal(workflow.file, declared ?? on, fault)));
  return { run, inputs };
}

function logOf(jobs: ReadonlyMap<string, JobResult>): string {
  return [...jobs.values()]
    .flatMap(({ name, conclusion, steps }) => [
      `=== ${name}: ${conclusion}`,
      ...steps.map((step) => `--- ${step.name}: ${step.conclusion}\n${step.log}`),
    ])
    .join("\n");
}
