import type { Command } from "./command.ts";
import type { Annotation } from "./output.ts";
import type { Permissions } from "./permissions.ts";
import type { Result } from "./status-function.ts";
import type { Refusal } from "./workflow-file.ts";

export interface StepResult {
  readonly id: string;
  readonly name: string;
  /** Before `continue-on-error` is applied. */
  readonly outcome: Result;
  /** After it. */
  readonly conclusion: Result;
  readonly outputs: ReadonlyMap<string, string>;
  /** Masked, as the log shows it. */
  readonly log: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** The workflow commands that were acted on, those of steps in a composite action too. */
  readonly commands: readonly Command[];
}

export interface JobResult {
  readonly name: string;
  readonly conclusion: Result;
  readonly steps: readonly StepResult[];
  readonly outputs: ReadonlyMap<string, string>;
  /** What the job's token could do. */
  readonly permissions: Permissions;
  readonly annotations: readonly Annotation[];
}

export interface WorkflowRun {
  readonly conclusion: Result | "startup_failure";
  /** By the name that GitHub shows: `test (16, ubuntu)`, `caller / called`. */
  readonly jobs: ReadonlyMap<string, JobResult>;
  readonly log: string;
  /** Why nothing ran, if so. */
  readonly refusals: readonly Refusal[];
}
