import type { Value } from "../value.ts";
import type { Workflow } from "../workflow.ts";

/** Every `if:` of jobs and steps. */
export function conditionsOf({ jobs, steps }: Workflow): readonly Value[] {
  return [...jobs, ...steps].flatMap(({ value }) => value.get("if") ?? []);
}
