/** Builds a copy of this tree in another folder and compares the outcome with `dist/`, byte by byte. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { overBudget } from "./budget.ts";
import { command } from "./command.ts";
import { compareTrees, readTree } from "./compare.ts";
import { execute } from "./execute.ts";
import { leaks } from "./leaks.ts";
import { root } from "./paths.ts";
import { configuredRegistries } from "./registries.ts";
import { copyTree } from "./tree-copy.ts";

/** What is wrong with `dist/`, a line each. */
export async function checkDist(): Promise<readonly string[]> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), "ospo-actions-")));
  try {
    await copyTree(root, copy);
    const { status, output } = await execute(["packages/tools/src/build.ts"], copy);
    if (status !== 0) throw new Error(output);
    const [actual, expected] = await Promise.all([
      readTree(join(root, "dist")),
      readTree(join(copy, "dist")),
    ]);
    if (actual.size === 0) return ["dist/ is missing"];
    const differences = compareTrees(actual, expected).map((line) => `dist/${line}`);
    return [
      ...differences,
      ...overBudget(expected),
      ...leaks(expected, [copy, root], await configuredRegistries(root)),
    ];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const faults = await checkDist();
  if (faults.length === 0) return;
  throw new Error(`${faults.join("\n")}\nAfter a change of sources or dependencies: npm run build`);
}

if (import.meta.main) await command(main);
