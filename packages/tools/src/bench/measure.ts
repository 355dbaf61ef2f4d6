import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What one command cost, all Node.js processes that it started included. */
export interface Cost {
  /** User and system time, in seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** Resident set of the largest process, in MB (10^6 bytes). */
  readonly memory: number;
}

export interface Command {
  /** A script and its arguments, run by this Node.js. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const usageHook = join(import.meta.dirname, "usage-hook.cjs");

/** Runs `command` once. Rejects where its exit status is not 0, with what it said. */
async function cost({ args, cwd, env = {} }: Command): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), "ospo-bench-"));
  const start = performance.now();
  try {
    const child = spawn(process.execPath, args, {
      cwd,
      env: {
        ...process.env,
        ...env,
        NODE_OPTIONS: `--require=${JSON.stringify(usageHook)}`,
        OSPO_BENCH_FOLDER: folder,
      },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    const status = await new Promise<number | null>((done) => child.on("close", done));
    const wall = (performance.now() - start) / 1000;
    if (status !== 0)
      throw new Error(`${args.join(" ")} ended with status ${status}:\n${said.slice(-2_000)}`);
    return { wall, ...sum(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sum(folder: string): Pick<Cost, "cpu" | "memory"> {
  const usages = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as NodeJS.ResourceUsage,
  );
  if (usages.length === 0) throw new Error("no process told what it used");
  return {
    cpu: usages.reduce((total, usage) => total + usage.userCPUTime + usage.systemCPUTime, 0) / 1e6,
    memory: Math.max(...usages.map((usage) => usage.maxRSS)) / 1000,
  };
}

/** The median of each figure over `runs` runs, one command after the other in every round, so that load hits all alike. */
export async function medians(commands: readonly Command[], runs: number): Promise<readonly Cost[]> {
  const all: Cost[][] = commands.map(() => []);
  for (let round = 0; round < runs; round++) {
    for (const [at, command] of commands.entries()) all[at]?.push(await cost(command));
  }
  return all.map((costs) => ({
    cpu: median(costs.map(({ cpu }) => cpu)),
    wall: median(costs.map(({ wall }) => wall)),
    memory: median(costs.map(({ memory }) => memory)),
  }));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
