import type { MappingToken } from "@actions/workflow-parser/templates/tokens/index";
import { type At, type Call, callContexts, type JobOutcome, type RunState } from "./call.ts";
import type { Scope } from "./expression.ts";
import { runMatrix } from "./job-legs.ts";
import { jobStatusFunctions, type Result } from "./status-function.ts";
import { isMet, itemsOf, literalText } from "./token-tree.ts";
import type { Value } from "./value.ts";

/** Runs all jobs of a workflow in the order that `needs` asks for; gives each job's outcome by its id. */
export async function runJobs(run: RunState, call: Call): Promise<ReadonlyMap<string, JobOutcome>> {
  const { jobs } = call.plan.workflow;
  const started = new Map<string, Promise<JobOutcome>>();
  const start = (id: string): Promise<JobOutcome> => {
    const known = started.get(id);
    if (known) return known;
    const promise = (async () => {
      const ancestors = [...ancestorsOf(id, jobs)];
      const results = new Map(
        await Promise.all(ancestors.map(async (need) => [need, await start(need)] as const)),
      );
      return runEach(run, call, id, results);
    })();
    started.set(id, promise);
    return promise;
  };
  return new Map(await Promise.all([...jobs.keys()].map(async (id) => [id, await start(id)] as const)));
}

function needsOf(job: MappingToken | undefined): readonly string[] {
  const needs = job?.find("needs");
  const one = literalText(needs);
  return one === undefined ? itemsOf(needs).map(String) : [one];
}

function ancestorsOf(id: string, jobs: ReadonlyMap<string, MappingToken>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...needsOf(jobs.get(id))];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...needsOf(jobs.get(next)));
  }
  return found;
}

/** Decides whether a job runs, and runs it once for each combination of its matrix. */
async function runEach(
  run: RunState,
  call: Call,
  id: string,
  ancestors: ReadonlyMap<string, JobOutcome>,
): Promise<JobOutcome> {
  const { plan, signal } = call;
  const token = plan.workflow.jobs.get(id) as MappingToken;
  const needs = new Map<string, Value>();
  for (const need of needsOf(token)) {
    const { result = "skipped", outputs = new Map() } = ancestors.get(need) ?? {};
    needs.set(
      need,
      new Map<string, Value>([
        ["result", result],
        ["outputs", outputs],
      ]),
    );
  }
  const results = [...ancestors.values()].map(({ result }) => result);
  const functions = jobStatusFunctions(results, signal.aborted);
  const scope: Scope = { contexts: new Map([...callContexts(run, call), ["needs", needs]]), functions };
  const at = { run, call, id, token, scope, needs };
  try {
    if (!isMet(token.find("if"), scope)) return finish(at, signal.aborted ? "cancelled" : "skipped");
    return await runMatrix(at);
  } catch (error) {
    return finish(at, "failure", (error as Error).message);
  }
}

/** A job that had no step: skipped, cancelled, or in error before it began. */
function finish({ run, call, id, token }: At, conclusion: Result, message?: string): JobOutcome {
  const name = call.prefix + (literalText(token.find("name")) ?? id);
  const annotations =
    message === undefined ? [] : [{ level: "error", message, properties: new Map() } as const];
  run.finished.set(name, {
    name,
    conclusion,
    steps: [],
    outputs: new Map(),
    permissions: new Map(),
    annotations,
  });
  return { result: conclusion, outputs: new Map() };
}
