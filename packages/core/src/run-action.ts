import { actionHost } from "./action-host.ts";
import { type Action, run } from "./run.ts";
import type { ActionSpec } from "./spec.ts";
import { exitStatus } from "./verdict.ts";

/** Runs `action` as this process, on GitHub's runner. */
export async function runAction<S extends ActionSpec>(action: Action<S>): Promise<void> {
  const status = await run(action, actionHost());
  process.exitCode = status;
  if (status === exitStatus.cancelled) process.exit();
}
