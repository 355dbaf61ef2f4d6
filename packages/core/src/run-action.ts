import { actionHost } from "./action-host.ts";
import { type Action, endWith, run } from "./run.ts";
import type { ActionSpec } from "./spec.ts";
import { exitStatus } from "./verdict.ts";

/** Runs `action` as this process, on GitHub's runner. */
export async function runAction<S extends ActionSpec>(action: Action<S>): Promise<void> {
  const host = actionHost();
  // What is thrown where nothing awaits it: node would print it unescaped and end with 1, which means a verdict.
  process.on("uncaughtException", (error) => process.exit(endWith(error, action.spec, host)));
  const status = await run(action, host);
  process.exitCode = status;
  if (status === exitStatus.cancelled) process.exit();
}
