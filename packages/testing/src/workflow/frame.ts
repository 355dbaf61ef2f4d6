import type { JobVariables } from "../github/results/results.ts";
import type { Grace } from "./child.ts";
import type { Functions, Scope } from "./expression.ts";
import { hashFiles } from "./file-hash.ts";
import type { Masks } from "./mask.ts";
import type { WorkflowRunOptions } from "./options.ts";
import type { Permissions } from "./permissions.ts";
import { type Status, stepStatusFunctions } from "./status-function.ts";
import type { StepRecord } from "./step.ts";
import type { Value } from "./value.ts";

/** What all steps of a job share. */
export interface JobState {
  readonly options: WorkflowRunOptions;
  readonly grace: Grace;
  readonly workspace: string;
  readonly temporary: string;
  readonly home: string;
  readonly masks: Masks;
  readonly permissions: Permissions;
  readonly variables: JobVariables;
  readonly signal: AbortSignal;
  /** `github`, `vars`, `needs`, `strategy`, `matrix`, `secrets`, `runner`. */
  readonly contexts: ReadonlyMap<string, Value>;
  /** From GITHUB_ENV. */
  readonly env: Map<string, string>;
  /** From GITHUB_PATH, the newest first. */
  readonly path: string[];
  /** Run last to first once the steps are done. */
  readonly posts: (() => Promise<StepRecord>)[];
  readonly defaults: { readonly shell: string | undefined; readonly directory: string | undefined };
  status: Status;
}

/** Where steps stand: the job itself, or a composite action inside it. */
export interface Frame {
  readonly job: JobState;
  readonly steps: Map<string, Value>;
  readonly inputs: ReadonlyMap<string, Value>;
  /** Of the workflow and the job; in a composite action also of the steps around it. */
  readonly env: ReadonlyMap<string, string>;
  /** What `$/` means: the repository of the file that holds the steps. */
  readonly folder: string;
  /** Composite actions around the steps: none in a job. */
  readonly depth: number;
  /** Entries of the `github` context that differ here, such as `action_path`. */
  readonly github: ReadonlyMap<string, Value>;
  status: Status;
}

/** Everything that `env` holds at this moment, `extra` being a step's own. */
export function envOf(frame: Frame, extra: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  return new Map([...frame.env, ...frame.job.env, ...extra]);
}

export function githubOf(frame: Frame): ReadonlyMap<string, Value> {
  const github = frame.job.contexts.get("github") as ReadonlyMap<string, Value>;
  return new Map([...github, ...frame.github]);
}

/** What expressions of a step see. Secrets do not reach into composite actions. */
export function scopeOf(
  frame: Frame,
  extra?: ReadonlyMap<string, string>,
  status: Status = frame.status,
): Scope {
  const { job } = frame;
  const contexts = new Map<string, Value>([
    ...job.contexts,
    ["github", githubOf(frame)],
    ["env", envOf(frame, extra)],
    ["steps", frame.steps],
    ["inputs", frame.inputs],
    ["job", new Map<string, Value>([["status", job.status]])],
  ]);
  if (frame.depth > 0) contexts.delete("secrets");
  const functions: Functions = new Map([
    ...stepStatusFunctions(status),
    ["hashfiles", (...patterns: readonly Value[]) => hashFiles(job.workspace, patterns)],
  ]);
  return { contexts, functions };
}
