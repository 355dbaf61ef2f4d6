import { join } from "node:path";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/index";
import { type At, type JobOutcome, worst } from "./call.ts";
import { runCalledWorkflow } from "./called-workflow.ts";
import type { Scope } from "./expression.ts";
import { runJob } from "./job.ts";
import { type Combination, describeCombination, expandMatrix } from "./matrix.ts";
import { defaultPermissions, permissionsOf, readOnly } from "./permissions.ts";
import { Slots } from "./slots.ts";
import { literalText, textFrom, tokenAt, valueFrom } from "./token-tree.ts";
import type { Value } from "./value.ts";

/** Runs a job once for each combination of its matrix, or once if it has none. */
export async function runMatrix(at: At): Promise<JobOutcome> {
  const { token, scope, call } = at;
  const matrix = valueFrom(tokenAt(token, "strategy", "matrix"), scope);
  const combinations = matrix instanceof Map ? expandMatrix(matrix) : [undefined];
  if (combinations.length === 0) throw new Error("Matrix must define at least one vector");
  const failFast = valueFrom(tokenAt(token, "strategy", "fail-fast"), scope) !== false;
  const most = valueFrom(tokenAt(token, "strategy", "max-parallel"), scope) as number | undefined;
  const slots = new Slots(most ?? combinations.length);
  const siblings = new AbortController();
  const signal = AbortSignal.any([call.signal, siblings.signal]);
  const outputs = new Map<string, string>();
  const legs = await Promise.all(
    combinations.map((combination, index) =>
      slots.hold(async () => {
        const strategy = new Map<string, Value>([
          ["fail-fast", failFast],
          ["job-index", index],
          ["job-total", combinations.length],
          ["max-parallel", most ?? combinations.length],
        ]);
        const leg = await runLeg(at, { combination, strategy, index, signal });
        if (leg.result === "failure" && failFast) siblings.abort();
        for (const [name, value] of leg.outputs) outputs.set(name, value);
        return leg.result;
      }),
    ),
  );
  return { result: worst(legs), outputs };
}

interface Leg {
  readonly combination: Combination | undefined;
  readonly strategy: ReadonlyMap<string, Value>;
  readonly index: number;
  readonly signal: AbortSignal;
}

async function runLeg(at: At, { combination, strategy, index, signal }: Leg): Promise<JobOutcome> {
  const { run, call, id, token, needs } = at;
  const { options } = run;
  const contexts = new Map<string, Value>([
    ["needs", needs],
    ["strategy", strategy],
    ["matrix", combination ?? new Map()],
  ]);
  const scope = { ...at.scope, contexts: new Map([...at.scope.contexts, ...contexts]) };
  const name = call.prefix + nameOf(id, token, scope, combination);
  if (signal.aborted) {
    run.finished.set(name, {
      name,
      conclusion: "cancelled",
      steps: [],
      outputs: new Map(),
      permissions: new Map(),
      annotations: [],
    });
    return { result: "cancelled", outputs: new Map() };
  }
  const asked =
    permissionsOf(token.find("permissions")) ?? permissionsOf(call.plan.workflow.root.find("permissions"));
  const permissions = asked ?? call.allowed ?? defaultPermissions(options.defaultPermissions ?? "read");
  const called = call.plan.calls.get(id);
  if (called) return runCalledWorkflow(at, called, { scope, name, permissions, signal });
  const request = {
    options,
    plan: call.plan,
    workflow: run.workflow,
    id,
    name,
    token,
    inputs: call.inputs,
    secrets: call.secrets,
    contexts,
    signal,
  };
  const folder = join(run.folder, `${run.finished.size}-${id}-${index}-${crypto.randomUUID().slice(0, 8)}`);
  const result = await run.slots.hold(() =>
    runJob({
      ...request,
      folder,
      permissions: options.event.untrusted ? readOnly(permissions) : permissions,
    }),
  );
  run.finished.set(name, result);
  const forgiven =
    result.conclusion === "failure" && valueFrom(token.find("continue-on-error"), scope) === true;
  return { result: forgiven ? "success" : result.conclusion, outputs: result.outputs };
}

function nameOf(id: string, token: MappingToken, scope: Scope, combination: Combination | undefined): string {
  const named = token.find("name");
  const base = named === undefined ? id : textFrom(named, scope) || id;
  const isFixed = named === undefined || literalText(named) !== undefined;
  return combination && isFixed ? `${base} ${describeCombination(combination)}` : base;
}
