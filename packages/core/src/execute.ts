import { OspoError } from "./errors.ts";

/** A program to run: never through a shell, its arguments a fixed array. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Folder that it runs in. */
  readonly folder: string;
  /** All of its environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Bytes of output that are taken, and milliseconds until it is stopped. */
  readonly limit: number;
  readonly timeout: number;
  readonly cancelled?: AbortSignal;
}

export interface Executed {
  readonly status: number;
  readonly stdout: Buffer;
  /** What it said beside, at most the last 4,096 characters. */
  readonly stderr: string;
}

/**
 * Runs `command` to its end. NOT_FOUND where the program is not there or may not be run, LIMIT for too much output
 * or time.
 */
export async function execute(command: Command): Promise<Executed> {
  const { program, args, folder, env, limit, timeout, cancelled } = command;
  const { execFile } = await import("node:child_process");
  return new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      env: { ...env } as NodeJS.ProcessEnv,
      maxBuffer: limit,
      timeout,
      killSignal: "SIGKILL" as const,
      encoding: "buffer" as const,
      windowsHide: true,
      ...(cancelled ? { signal: cancelled } : {}),
    };
    try {
      execFile(program, [...args], options, (error, stdout, stderr) => {
        const said = stderr.toString("utf8").slice(-4_096);
        if (error === null) return resolve({ status: 0, stdout, stderr: said });
        if (typeof error.code === "number") return resolve({ status: error.code, stdout, stderr: said });
        reject(cancelled?.aborted ? cancelled.reason : failure(command, error));
      }).stdin?.end();
    } catch (error) {
      reject(failure(command, error as Error));
    }
  });
}

function failure({ program, limit, timeout }: Command, cause: Error & { code?: unknown }): OspoError {
  if (cause.code === "ENOENT") {
    return new OspoError("NOT_FOUND", `${program} is not installed here`, { cause });
  }
  if (cause.code === "EACCES" || cause.code === "ERR_ACCESS_DENIED") {
    return new OspoError("NOT_FOUND", `${program} may not be run here (${cause.code})`, { cause });
  }
  if (cause.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") {
    return new OspoError("LIMIT", `${program} wrote more than ${limit} bytes`, { cause });
  }
  return new OspoError("LIMIT", `${program} was stopped after ${timeout / 1000} s`, { cause });
}
