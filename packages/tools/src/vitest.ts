import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "./execute.ts";
import { root } from "./paths.ts";
import type { Counts, Outcome } from "./step.ts";

/** What this project reads of vitest's JSON report. */
interface JsonReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs the tests beside the code, or with `live` those that need the network alone. */
export async function runVitest(live: boolean): Promise<Outcome> {
  const start = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "ospo-actions-tests-"));
  try {
    const file = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const mode = live ? ["--mode=live"] : [];
    const { output } = await execute(["node_modules/vitest/vitest.mjs", "run", ...reporters, ...mode], root);
    const report = await readFile(file, "utf8").catch(() => undefined);
    const seconds = (performance.now() - start) / 1000;
    return { title: live ? "Live tests" : "Tests", seconds, ...judge(report && JSON.parse(report), output) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What vitest's report and output come to. No test, no report and a file that does not load are failures. */
export function judge(
  report: JsonReport | undefined,
  output: string,
): Pick<Outcome, "counts" | "failure" | "notes"> {
  if (report === undefined) return { counts: { passed: 0, failed: 1, skipped: 0 }, failure: output };
  const counts: Counts = {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, report.success ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
  if (counts.failed > 0) return { counts, failure: output };
  if (counts.passed === 0) return { counts: { ...counts, failed: 1 }, failure: `${output}\nNo test ran.` };
  return { counts, notes: [...summaryOf(output), ...skippedOf(report)] };
}

function summaryOf(output: string): readonly string[] {
  return output
    .split("\n")
    .flatMap((line) => (/^\s+(Test Files|Tests|Duration)\s/.test(line) ? [line.trim()] : []));
}

function skippedOf({ testResults }: JsonReport): readonly string[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== "passed")
    .map(({ status, fullName }) => `${status}: ${fullName}`);
}
