import type { Source } from "./source.ts";
import { parseValue, type Value } from "./value.ts";

/** A step of a job or of a composite action. */
export interface Step {
  readonly value: Value;
  readonly uses: Value | undefined;
  readonly run: Value | undefined;
  /** An input that the step hands to its action. */
  readonly input: (name: string) => Value | undefined;
}

/** A job of a workflow; one that calls a workflow has `uses` and no steps. */
interface Job {
  readonly id: string;
  readonly value: Value;
  readonly uses: Value | undefined;
  readonly steps: readonly Step[];
}

/** A workflow or an action as the audits see it; an action has no triggers and no jobs. */
export interface Workflow {
  readonly source: Source;
  readonly root: Value;
  readonly triggers: readonly string[];
  readonly jobs: readonly Job[];
  /** The steps of all jobs, or of the composite action. */
  readonly steps: readonly Step[];
}

/** The workflow or action of a source. */
export function parseWorkflow(source: Source): Workflow {
  const root = parseValue(source);
  const jobs = (root.get("jobs")?.entries ?? []).map(({ key, value }) => ({
    id: key,
    value,
    uses: value.get("uses"),
    steps: stepsOf(value),
  }));
  const own = root.get("runs");
  const steps = [...jobs.flatMap((job) => job.steps), ...(own === undefined ? [] : stepsOf(own))];
  return { source, root, triggers: triggersOf(root.get("on")), jobs, steps };
}

function stepsOf(parent: Value): readonly Step[] {
  return (parent.get("steps")?.items ?? []).map((value) => ({
    value,
    uses: value.get("uses"),
    run: value.get("run"),
    input: (name) => value.get("with")?.get(name),
  }));
}

function triggersOf(on: Value | undefined): readonly string[] {
  if (on === undefined) return [];
  if (on.text !== undefined) return [on.text];
  return [...on.items.flatMap(({ text }) => text ?? []), ...on.entries.map(({ key }) => key)];
}
