import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Scope } from "./expression.ts";
import type { Plan } from "./plan.ts";
import { textFrom, tokenAt } from "./token-tree.ts";
import { type Refusal, refusal } from "./workflow-file.ts";

/**
 * Concurrency groups that a workflow shares with one it calls. A run here is alone, so groups have nothing else
 * to say; but these two would wait for each other, and GitHub cancels the run. A called workflow sees its
 * caller's `github.workflow`, which is how it happens. `cancel-in-progress` has nothing to cancel here; what it
 * does to a run is `signal` of the run's options. Groups that only a job can evaluate are passed over.
 */
export function deadlocks(
  plan: Plan,
  scope: Scope,
  held: ReadonlyMap<string, string> = new Map(),
): readonly Refusal[] {
  const found: Refusal[] = [];
  const hold = (groups: ReadonlyMap<string, string>, token: TemplateToken | undefined, who: string) => {
    const group = groupOf(token, scope);
    const holder = group === undefined ? undefined : groups.get(group);
    if (holder !== undefined) {
      const message = `Canceling since a deadlock was detected for concurrency group: '${group}' between ${holder} and ${who}`;
      found.push(refusal(plan.workflow.file, token, message));
    }
    return group === undefined ? groups : new Map([...groups, [group, who]]);
  };
  const { root, jobs, file } = plan.workflow;
  const groups = hold(held, root.find("concurrency"), held.size === 0 ? "a top level workflow" : `'${file}'`);
  for (const [id, job] of jobs) {
    const inJob = hold(groups, job.find("concurrency"), `'${id}'`);
    const called = plan.calls.get(id);
    if (called) found.push(...deadlocks(called, scope, inJob));
  }
  return found;
}

function groupOf(token: TemplateToken | undefined, scope: Scope): string | undefined {
  try {
    return textFrom(tokenAt(token, "group") ?? token, scope);
  } catch {
    return undefined;
  }
}
