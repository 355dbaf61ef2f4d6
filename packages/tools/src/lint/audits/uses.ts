import type { Value } from "../value.ts";
import type { Workflow } from "../workflow.ts";

/** Every `uses:` of steps and jobs. */
export function usesOf({ steps, jobs }: Workflow): readonly Value[] {
  return [...jobs, ...steps].flatMap(({ uses }) => uses ?? []);
}

/** Owner and name of the repository that a `uses:` names, in lower case. */
export function repositoryOf(uses: Value | undefined): string | undefined {
  return /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@/.exec(uses?.text ?? "")?.[1]?.toLowerCase();
}
