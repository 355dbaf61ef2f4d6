import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conclusions, runSample, stepOf } from "./sample.ts";

const grace = { interrupt: 400, terminate: 400 };

/** Cancels a run as soon as its step has made the file `$READY`. */
function whenReady(): { readonly env: Readonly<Record<string, string>>; readonly signal: AbortSignal } {
  const file = join(tmpdir(), `ospo-ready-${crypto.randomUUID()}`);
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (!existsSync(file)) return;
    clearInterval(timer);
    rmSync(file);
    controller.abort();
  }, 10);
  return { env: { READY: file }, signal: controller.signal };
}

const action = (code: string): Readonly<Record<string, string>> => ({
  "a/action.yml": "name: A\ndescription: d\nruns: { using: node24, main: index.js }\n",
  "a/index.js": `${code}\nrequire('node:fs').writeFileSync(process.env.READY, ''); setTimeout(() => {}, 60_000);`,
});

test("a cancelled action gets SIGINT and may clean up; always() and cancelled() steps still run", async () => {
  const files = action("process.on('SIGINT', () => { console.log('cleaning up'); process.exit(130); });");
  const run = await runSample(
    `
- { id: long, uses: $/a }
- { id: next, run: "true" }
- { id: always, if: always(), run: "echo \${{ job.status }}" }
- { id: cancelled, if: cancelled(), run: "true" }
`,
    { files, ...whenReady(), grace },
  );
  const outcome = (id: string): string => stepOf(run, id).outcome;
  expect(["long", "next", "always", "cancelled"].map(outcome)).toEqual([
    "cancelled",
    "skipped",
    "success",
    "success",
  ]);
  expect(stepOf(run, "long").log).toContain("cleaning up");
  expect(stepOf(run, "always").log).toMatch(/\ncancelled$/);
  expect(run.conclusion).toBe("cancelled");
});

test("who ignores SIGINT gets SIGTERM, who ignores both is killed with all it started", async () => {
  const deaf =
    "process.on('SIGINT', () => console.log('INT')); process.on('SIGTERM', () => console.log('TERM'));";
  const began = performance.now();
  const run = await runSample("- { id: long, uses: $/a }", { files: action(deaf), ...whenReady(), grace });
  expect(stepOf(run, "long").log).toMatch(/INT\nTERM/);
  expect(run.conclusion).toBe("cancelled");
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("jobs that have not begun are cancelled, those with always() run", async () => {
  const run = await runSample(
    `
on: push
jobs:
  a: { runs-on: x, steps: [{ run: "touch $READY; sleep 30" }] }
  b: { needs: a, runs-on: x, steps: [{ run: "true" }] }
`,
    { ...whenReady(), grace },
  );
  expect(conclusions(run)).toEqual({ a: "cancelled", b: "cancelled" });
});

test("timeout-minutes ends a step as a failure, and a job as cancelled", async () => {
  const run = await runSample(
    `
on: push
jobs:
  step: { runs-on: x, steps: [{ id: slow, run: sleep 30, timeout-minutes: 0.005 }, { id: after, if: failure(), run: "true" }] }
  job: { runs-on: x, timeout-minutes: 0.005, steps: [{ run: sleep 30 }] }
`,
    { grace },
  );
  expect(conclusions(run)).toEqual({ step: "failure", job: "cancelled" });
  expect(stepOf(run, "slow").log).toContain("has timed out after 0.005 minutes");
  expect(stepOf(run, "after").outcome).toBe("success");
});
