import { type At, type Call, callContexts, type JobOutcome, worst } from "./call.ts";
import type { Scope } from "./expression.ts";
import { callInputs } from "./inputs.ts";
import { runJobs } from "./job-graph.ts";
import type { Permissions } from "./permissions.ts";
import type { Plan } from "./plan.ts";
import { entriesOf, literalText, textFrom, textsFrom, tokenAt, valueFrom } from "./token-tree.ts";
import type { Value } from "./value.ts";

interface Caller {
  readonly scope: Scope;
  readonly name: string;
  readonly permissions: Permissions;
  readonly signal: AbortSignal;
}

/** Runs the workflow that a job calls: with typed inputs, the secrets it is handed, and no more rights than the job. */
export async function runCalledWorkflow(
  { run, call, token }: At,
  plan: Plan,
  { scope, name, permissions, signal }: Caller,
): Promise<JobOutcome> {
  const given = valueFrom(token.find("with"), scope);
  const secretsToken = token.find("secrets");
  const withSecrets = {
    ...scope,
    contexts: new Map([...scope.contexts, ["secrets", call.secrets] as const]),
  };
  const secrets =
    literalText(secretsToken) === "inherit" ? call.secrets : textsFrom(secretsToken, withSecrets);
  const on = tokenAt(plan.workflow.root, "on", "workflow_call");
  const outer = callContexts(run, call);
  const inputs = callInputs(tokenAt(on, "inputs"), given instanceof Map ? given : new Map(), {
    contexts: outer,
    functions: new Map(),
  });
  const nested: Call = { plan, inputs, secrets, allowed: permissions, prefix: `${name} / `, signal };
  const jobs = await runJobs(run, nested);
  const seen = new Map(
    [...jobs].map(([id, { result, outputs }]) => [
      id,
      new Map<string, Value>([
        ["result", result],
        ["outputs", outputs],
      ]),
    ]),
  );
  const contexts = new Map<string, Value>([...callContexts(run, nested), ["jobs", seen]]);
  const outputs = entriesOf(tokenAt(on, "outputs")).map(([output, about]): [string, string] => [
    output,
    textFrom(tokenAt(about, "value"), { contexts, functions: new Map() }) ?? "",
  ]);
  return { result: worst([...jobs.values()].map(({ result }) => result)), outputs: new Map(outputs) };
}
