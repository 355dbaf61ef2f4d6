import type { MappingToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Scope } from "./expression.ts";
import { githubContext } from "./github-context.ts";
import type { WorkflowRunOptions } from "./options.ts";
import type { Permissions } from "./permissions.ts";
import type { Plan } from "./plan.ts";
import type { JobResult } from "./result.ts";
import type { Slots } from "./slots.ts";
import type { Result } from "./status-function.ts";
import type { Value } from "./value.ts";

/** What the jobs of a run share. */
export interface RunState {
  readonly options: WorkflowRunOptions;
  readonly folder: string;
  readonly slots: Slots;
  readonly signal: AbortSignal;
  readonly workflow: string;
  readonly finished: Map<string, JobResult>;
}

/** A workflow to run: by an event, or by a job that calls it. */
export interface Call {
  readonly plan: Plan;
  readonly inputs: ReadonlyMap<string, Value>;
  readonly secrets: ReadonlyMap<string, string>;
  /** What the caller may do at most; undefined for the run's own workflow. */
  readonly allowed: Permissions | undefined;
  /** Before the names of its jobs: `caller / `. */
  readonly prefix: string;
  readonly signal: AbortSignal;
}

/** What other jobs see of a job. */
export interface JobOutcome {
  readonly result: Result;
  readonly outputs: ReadonlyMap<string, string>;
}

/** A job of a workflow, with what expressions of its own keys may see. */
export interface At {
  readonly run: RunState;
  readonly call: Call;
  readonly id: string;
  readonly token: MappingToken;
  readonly scope: Scope;
  readonly needs: ReadonlyMap<string, Value>;
}

/** `failure` over `cancelled` over `success`; `skipped` only where all are. */
export function worst(results: readonly Result[]): Result {
  for (const result of ["failure", "cancelled", "success"] as const)
    if (results.includes(result)) return result;
  return "skipped";
}

/** What expressions outside of any job see. */
export function callContexts(
  { options, workflow }: RunState,
  { plan, inputs }: Pick<Call, "plan" | "inputs">,
): ReadonlyMap<string, Value> {
  const place = { job: "", workflow, file: plan.workflow.file, workspace: "", eventPath: "", token: "" };
  return new Map<string, Value>([
    ["github", githubContext(options, place)],
    ["vars", new Map(Object.entries(options.vars ?? {}))],
    ["inputs", inputs],
  ]);
}
