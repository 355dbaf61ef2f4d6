/** How a step of the test run ended. */
export interface Outcome {
  readonly title: string;
  readonly seconds: number;
  /** What went wrong, to be shown; `undefined` when the step passed. */
  readonly failure?: string;
  /** Shown when it passed, below its line. */
  readonly notes?: readonly string[];
  readonly counts: Counts;
}

/** How many tests, or steps that are one test each, ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs a step that counts as one test: it fails when `work` throws. */
export async function runStep(title: string, work: () => Promise<void>): Promise<Outcome> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  try {
    await work();
    return { title, seconds: seconds(), counts: { passed: 1, failed: 0, skipped: 0 } };
  } catch (error) {
    const failure = (error as Error).message;
    return { title, seconds: seconds(), failure, counts: { passed: 0, failed: 1, skipped: 0 } };
  }
}

/** The sum of `all`. */
export function total(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => all.reduce((result, counts) => result + counts[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

/** An outcome as the test run shows it: one line and, after a failure, what the step wrote. */
export function describeOutcome({ title, seconds, failure, notes = [] }: Outcome): string {
  const line = `${failure === undefined ? "ok  " : "FAIL"}  ${title} (${seconds.toFixed(1)} s)`;
  return [
    line,
    ...notes.map((note) => `      ${note}`),
    ...(failure === undefined ? [] : ["", failure.trim(), ""]),
  ].join("\n");
}
