import type { Finding } from "./finding.ts";
import type { Workflow } from "./workflow.ts";

/** What an audit has to say about a line. */
export interface Hit {
  readonly line: number;
  readonly message: string;
}

/** A rule of ours over workflows and actions; named as zizmor names it where that has the same. */
export interface Audit {
  readonly name: string;
  /** How to mend what it finds. */
  readonly fix: string;
  readonly check: (workflow: Workflow) => readonly Hit[];
}

/** What the audits find in a workflow, in the order of its lines. */
export function runAudits(audits: readonly Audit[], workflow: Workflow): readonly Finding[] {
  const { file } = workflow.source;
  return audits
    .flatMap(({ name, fix, check }) => check(workflow).map((hit) => ({ rule: name, file, fix, ...hit })))
    .sort((one, other) => one.line - other.line);
}
