import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  cancellation,
  execute,
  type Host,
  nodeFiles,
  plainGet,
  proxyFetch,
  type RawInput,
} from "@ospo-actions/core";
import { terminalLog } from "./terminal-log.ts";

/** What `npm start` is run for: the folder where the user stands, not the one that npm changed to. */
export function standing(env: NodeJS.ProcessEnv): string {
  const byNpm = env.npm_package_name === "ospo-actions" && env.npm_lifecycle_event === "start";
  return (byNpm && env.INIT_CWD) || process.cwd();
}

/** The host of the local command: a terminal in place of the runner, files wherever the user says. */
export function commandHost(): Omit<Host, "input" | "setOutput"> {
  const temporary = process.env.RUNNER_TEMP ?? join(tmpdir(), "ospo-actions");
  const cancelled = cancellation();
  return {
    kind: "command",
    env: { RUNNER_TEMP: temporary, RUNNER_TOOL_CACHE: join(temporary, "tools"), ...process.env },
    fetch: proxyFetch,
    get: plainGet,
    execute,
    now: () => new Date(),
    sleep: (ms) => sleep(ms, undefined, { signal: cancelled }),
    files: nodeFiles({ workspace: standing(process.env), temporary }),
    log: terminalLog(process.stderr),
    summarize: async () => undefined,
    cancelled,
  };
}

/** The inputs of one action as its flags give them, and a place for its outputs. */
export function hostOf(
  base: Omit<Host, "input" | "setOutput">,
  input: RawInput,
): Host & { readonly outputs: Map<string, string> } {
  const outputs = new Map<string, string>();
  return { ...base, input, outputs, setOutput: (name, value) => void outputs.set(name, value) };
}
