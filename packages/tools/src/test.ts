/**
 * Runs all checks of the project; `--live` runs the tests that need the network instead. Every step runs,
 * whatever the others say. The last line counts vitest's tests and the other steps together.
 */
import { parseArgs } from "node:util";
import { compile } from "./build.ts";
import { execute } from "./execute.ts";
import { root } from "./paths.ts";
import { describeOutcome, type Outcome, runStep, total } from "./step.ts";
import { runVitest } from "./vitest.ts";

type Run = () => Promise<Outcome>;

const { live } = parseArgs({ options: { live: { type: "boolean", default: false } } }).values;

const lint = step("Format and lint (Biome)", () => node("node_modules/@biomejs/biome/bin/biome", "check"));
const types = step("Schemas and types", async () => {
  await compile();
  await node("node_modules/typescript/bin/tsc", "-p", "tsconfig.test.json");
});
const generated = step("Generated files", () =>
  node("--conditions=source", "packages/tools/src/generate.ts", "--check"),
);
const tests: Run = () => runVitest(live);
const unused = step("Unused code and dependencies (knip)", () => node("node_modules/knip/bin/knip.js"));
const dist = step("dist/ is what a build makes", () => node("packages/tools/src/check-dist.ts"));

/** What runs at a time; the tests have the machine to themselves, because some of them measure time. */
const stages: readonly (readonly Run[])[] = live
  ? [[types], [tests]]
  : [[lint, types], [generated], [tests], [unused, dist]];

const outcomes: Outcome[] = [];
for (const stage of stages) {
  const ended = await Promise.all(stage.map((run) => run()));
  for (const outcome of ended) process.stdout.write(`${describeOutcome(outcome)}\n`);
  outcomes.push(...ended);
}
const failures = outcomes.filter(({ failure }) => failure !== undefined);
if (failures.length > 0) {
  process.stdout.write(`\nFailed: ${failures.map(({ title }) => title).join(", ")}\n`);
  process.exitCode = 1;
}
const { passed, failed, skipped } = total(outcomes.map(({ counts }) => counts));
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);

function step(title: string, work: () => Promise<void>): Run {
  return () => runStep(title, work);
}

/** Runs a JavaScript file; throws with all that it wrote when it fails. */
async function node(...args: readonly string[]): Promise<void> {
  const { status, output } = await execute(args, root);
  if (status !== 0) throw new Error(output);
}
