import { join } from "node:path";
import type { ActionManifest } from "./action-manifest.ts";
import { scopeOf } from "./frame.ts";
import { type Invocation, runProgram } from "./invocation.ts";
import type { StepRecord } from "./step.ts";
import { isMet, literalText, tokenAt } from "./token-tree.ts";

/** Runs a later step of the same action under a name of its own. */
export type Later = (
  name: string,
  isMet: () => boolean,
  work: (invocation: Invocation) => Promise<void>,
) => Promise<StepRecord>;

/** Runs a JavaScript action, and registers its `post` script, which gets the state that `main` saved. */
export async function runNodeAction(
  manifest: ActionManifest,
  inputs: ReadonlyMap<string, string>,
  invocation: Invocation,
  later: Later,
): Promise<void> {
  const { frame } = invocation;
  const state = new Map<string, string>();
  const run = async (script: string, at: Invocation): Promise<void> => {
    const effects = {
      ...at.effects,
      saveState: (name: string, value: string) => void state.set(name, value),
    };
    const code = await runProgram(
      { ...at, effects },
      {
        file: process.execPath,
        args: [join(manifest.folder, script)],
        cwd: frame.job.workspace,
        env: new Map([
          ...[...inputs].map(([name, value]): [string, string] => [inputVariable(name), value]),
          ...[...state].map(([name, value]): [string, string] => [`STATE_${name}`, value]),
          ...Object.entries(frame.job.variables.action),
          ...Object.entries(frame.job.options.actionsEnv ?? {}),
        ]),
      },
    );
    if (code !== 0) at.output.failed = true;
  };
  const post = literalText(tokenAt(manifest.runs, "post"));
  if (post !== undefined) {
    const condition = tokenAt(manifest.runs, "post-if");
    const isPostMet = (): boolean =>
      condition === undefined || isMet(condition, scopeOf(frame, invocation.env, frame.job.status));
    frame.job.posts.push(() => later(`Post ${invocation.name}`, isPostMet, (at) => run(post, at)));
  }
  await run(literalText(tokenAt(manifest.runs, "main")) ?? "", invocation);
}

/** As `@actions/core` reads it: spaces as `_`, other characters as they are. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
