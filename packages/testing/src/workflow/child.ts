import { type ChildProcess, spawn } from "node:child_process";
import { LineSplitter } from "./line-splitter.ts";

/** How long (ms) a cancelled process may go on after SIGINT, and after SIGTERM (the runner's ProcessInvoker.cs). */
export interface Grace {
  readonly interrupt: number;
  readonly terminate: number;
}

export const runnerGrace: Grace = { interrupt: 7_500, terminate: 2_500 };

interface Options {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** All that the process gets: nothing of the host's environment is added. */
  readonly env: ReadonlyMap<string, string>;
  readonly take: (line: string) => void;
  readonly signal: AbortSignal;
  readonly grace: Grace;
}

/** Runs a process to its end, which a signal can bring about, and gives its exit code. */
export async function runChild({ file, args, cwd, env, take, signal, grace }: Options): Promise<number> {
  const child = spawn(file, args, {
    cwd,
    env: Object.fromEntries(env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const splitters = [child.stdout, child.stderr].map((stream) => {
    const splitter = new LineSplitter(take);
    stream.setEncoding("utf8").on("data", (chunk: string) => splitter.push(chunk));
    return splitter;
  });
  const stop = stopper(child, grace);
  if (signal.aborted) stop.begin();
  signal.addEventListener("abort", stop.begin, { once: true });
  try {
    return await new Promise<number>((done, fail) => {
      child.on("error", fail);
      child.on("exit", () => stop.exited());
      child.on("close", (code, name) => done(code ?? (name === "SIGINT" ? 130 : 143)));
    });
  } finally {
    signal.removeEventListener("abort", stop.begin);
    stop.end();
    for (const splitter of splitters) splitter.finish();
  }
}

/** SIGINT to the process alone, then SIGTERM, then SIGKILL to all that it started. */
function stopper(child: ChildProcess, grace: Grace): { begin(): void; exited(): void; end(): void } {
  const timers: NodeJS.Timeout[] = [];
  const killAll = (): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    } catch {
      // Nothing of its group is left.
    }
  };
  let begun = false;
  return {
    begin() {
      begun = true;
      child.kill("SIGINT");
      timers.push(setTimeout(() => child.kill("SIGTERM"), grace.interrupt));
      timers.push(setTimeout(killAll, grace.interrupt + grace.terminate));
    },
    exited() {
      if (begun) killAll();
    },
    end() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
