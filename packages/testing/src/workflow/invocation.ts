import { delimiter, dirname } from "node:path";
import { runChild } from "./child.ts";
import { makeCommandFiles } from "./command-files.ts";
import { envOf, type Frame, githubOf } from "./frame.ts";
import { githubVariables } from "./github-context.ts";
import type { CommandEffects, Output } from "./output.ts";
import type { Value } from "./value.ts";

/** One step at work, whatever it runs. */
export interface Invocation {
  readonly frame: Frame;
  readonly name: string;
  /** What GITHUB_ACTION says: the step's id, or what the runner makes of `run`. */
  readonly action: string;
  readonly output: Output;
  readonly effects: CommandEffects;
  /** The step's own `env`. */
  readonly env: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
  /** Takes what a step writes for the job's summary. */
  readonly summarize: (text: string) => void;
}

interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Beyond what each step gets: `INPUT_*`, `STATE_*`. */
  readonly env?: ReadonlyMap<string, string>;
}

/** Runs a program as the runner does: its environment, its files, its output read for commands. Gives the exit code. */
export async function runProgram(
  invocation: Invocation,
  { file, args, cwd, env = new Map() }: Program,
): Promise<number> {
  const { frame, output, effects, signal } = invocation;
  const { job } = frame;
  const files = await makeCommandFiles(job.temporary);
  try {
    return await runChild({
      file,
      args,
      cwd,
      env: new Map([...runnerEnv(invocation), ...files.variables, ...env]),
      take: (line) => output.take(line),
      signal,
      grace: job.grace,
    });
  } finally {
    invocation.summarize(await files.read(job, output, effects));
  }
}

/** Nothing of the host's environment but PATH, with the running Node.js first, and a home of the job's own. */
function runnerEnv({ frame, env: own, action }: Invocation): ReadonlyMap<string, string> {
  const { job } = frame;
  const env = envOf(frame, own);
  const path = [
    ...job.path,
    env.get("PATH") ?? `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  ].join(delimiter);
  const runner = job.contexts.get("runner") as ReadonlyMap<string, Value>;
  return new Map<string, string>([
    ["CI", "true"],
    ["GITHUB_ACTIONS", "true"],
    ["HOME", job.home],
    ["LANG", "C.UTF-8"],
    ...Object.entries(job.options.env ?? {}),
    ...env,
    ["PATH", path],
    ...githubVariables(githubOf(frame)),
    ["GITHUB_ACTION", action],
    ...Object.entries(job.variables.step),
    ...[...runner].map(([name, value]): [string, string] => [`RUNNER_${name.toUpperCase()}`, String(value)]),
  ]);
}
