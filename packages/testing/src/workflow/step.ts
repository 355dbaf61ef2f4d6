import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { runAction } from "./action.ts";
import { type Frame, scopeOf } from "./frame.ts";
import type { Invocation } from "./invocation.ts";
import { Output } from "./output.ts";
import type { StepResult } from "./result.ts";
import { runScript } from "./script.ts";
import type { Result } from "./status-function.ts";
import { isMet, literalText, textFrom, textsFrom, tokenAt, valueFrom } from "./token-tree.ts";
import type { Value } from "./value.ts";

/** A step's result, and the output that a composite action around it takes over. */
export interface StepRecord {
  readonly result: StepResult;
  readonly output: Output;
}

interface Work {
  readonly id: string;
  readonly name: string;
  /** Asked again when the job is cancelled: an `always()` step goes on. */
  readonly isMet: (cancelled: boolean) => boolean;
  readonly continueOnError: () => boolean;
  readonly minutes: () => number | undefined;
  readonly env: () => ReadonlyMap<string, string>;
  readonly run: (invocation: Invocation) => Promise<void>;
}

/** Runs one step of a job or of a composite action, whose own signal ends its steps too. */
export async function runStep(step: TemplateToken, frame: Frame, signal?: AbortSignal): Promise<StepRecord> {
  const uses = literalText(tokenAt(step, "uses"));
  const condition = tokenAt(step, "if");
  const id = literalText(tokenAt(step, "id")) ?? "";
  const record = await perform(
    {
      id,
      name: nameOf(step, frame, uses),
      isMet: (cancelled) =>
        isMet(condition, scopeOf(frame, undefined, cancelled ? "cancelled" : frame.status)),
      continueOnError: () => valueFrom(tokenAt(step, "continue-on-error"), scopeOf(frame)) === true,
      minutes: () => valueFrom(tokenAt(step, "timeout-minutes"), scopeOf(frame)) as number | undefined,
      env: () => textsFrom(tokenAt(step, "env"), scopeOf(frame)),
      run: async (invocation) => {
        if (uses === undefined) return runScript(step, invocation);
        const given = textsFrom(tokenAt(step, "with"), scopeOf(frame, invocation.env));
        return runAction(uses, given, invocation, (name, met, run) => later(name, met, run, invocation));
      },
    },
    frame,
    signal,
  );
  if (id !== "") frame.steps.set(id, contextOf(record.result));
  return record;
}

function later(
  name: string,
  met: () => boolean,
  run: Work["run"],
  { frame, env }: Invocation,
): Promise<StepRecord> {
  const always = { continueOnError: () => false, minutes: () => undefined, env: () => env };
  return perform({ id: "", name, isMet: met, run, ...always }, { ...frame, status: frame.job.status });
}

async function perform(work: Work, frame: Frame, outer?: AbortSignal): Promise<StepRecord> {
  const { job } = frame;
  const outputs = new Map<string, string>();
  const effects = {
    setOutput: (name: string, value: string) => void outputs.set(name, value),
    saveState: () => undefined,
  };
  const output = new Output(job.masks, effects);
  let summary = "";
  let outcome: Result = "skipped";
  let conclusion: Result = "skipped";
  const limit = new AbortController();
  const onCancel = (): void => {
    if (!work.isMet(true)) limit.abort("cancelled");
  };
  job.signal.addEventListener("abort", onCancel, { once: true });
  try {
    if (work.isMet(job.signal.aborted)) {
      const minutes = work.minutes();
      const timer =
        minutes === undefined ? undefined : setTimeout(() => limit.abort("timeout"), minutes * 60_000);
      const signal = outer ? AbortSignal.any([outer, limit.signal]) : limit.signal;
      outcome = "success";
      try {
        const summarize = (text: string): void => {
          summary += text;
        };
        await work.run({
          frame,
          name: work.name,
          action: work.id || "__run",
          output,
          effects,
          env: work.env(),
          signal,
          summarize,
        });
      } finally {
        clearTimeout(timer);
      }
      if (limit.signal.reason === "timeout")
        output.fail(`The action '${work.name}' has timed out after ${minutes} minutes.`);
      else if (signal.aborted) output.annotate("error", "The operation was canceled.");
      outcome =
        limit.signal.reason !== "timeout" && signal.aborted
          ? "cancelled"
          : output.failed
            ? "failure"
            : "success";
    }
  } catch (error) {
    output.fail((error as Error).message);
    outcome = "failure";
  } finally {
    job.signal.removeEventListener("abort", onCancel);
  }
  conclusion = outcome === "failure" && work.continueOnError() ? "success" : outcome;
  if (conclusion === "failure" && frame.status === "success") frame.status = "failure";
  if (job.signal.aborted) frame.status = "cancelled";
  const { annotations, commands } = output;
  const result = {
    id: work.id,
    name: work.name,
    outcome,
    conclusion,
    outputs,
    summary,
    annotations,
    commands,
    log: output.log.join("\n"),
  };
  return { result, output };
}

function nameOf(step: TemplateToken, frame: Frame, uses: string | undefined): string {
  const named = tokenAt(step, "name");
  if (named) return frame.job.masks.hide(textFrom(named, scopeOf(frame)) ?? "");
  const run = tokenAt(step, "run");
  return `Run ${uses ?? firstLine(run, frame)}`;
}

/** An expression that only the step's own `env` can satisfy is left as it is. */
function firstLine(run: TemplateToken | undefined, frame: Frame): string {
  const text = (): string => {
    try {
      return textFrom(run, scopeOf(frame)) ?? "";
    } catch {
      return String(run);
    }
  };
  return frame.job.masks.hide(text().trim().split("\n")[0] ?? "");
}

function contextOf({ outcome, conclusion, outputs }: StepResult): Value {
  return new Map<string, Value>([
    ["outcome", outcome],
    ["conclusion", conclusion],
    ["outputs", outputs],
  ]);
}
