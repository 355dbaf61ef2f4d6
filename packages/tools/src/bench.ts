/**
 * `npm run bench`: what dist/sbom costs beside its peers, and dist/scorecard-monitor beside an API that takes 50 ms
 * for each answer, dist/license-gate beside its peers, in one run on this machine. Prints figures and ratios, asserts results.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GateCost, gateCosts } from "./bench/licenses.ts";
import { type Cost, medians } from "./bench/measure.ts";
import { flatProject, type Project, realProject } from "./bench/projects.ts";
import { type Fleet, fleetCost } from "./bench/scorecards.ts";
import { cyclonedxNpm, npmSbom, ours, type Tool } from "./bench/tools.ts";

const folder = mkdtempSync(join(tmpdir(), "ospo-bench-"));
try {
  const real = await compare(realProject(join(folder, "real")), [ours, cyclonedxNpm, npmSbom], 5);
  aim("CPU against cyclonedx-npm", ratio(real, cyclonedxNpm, "cpu"), ">=", 15);
  aim("CPU against npm sbom", ratio(real, npmSbom, "cpu"), ">=", 4);
  const flat = await compare(flatProject(join(folder, "flat"), 10_000), [ours, cyclonedxNpm], 5);
  aim("CPU against cyclonedx-npm", ratio(flat, cyclonedxNpm, "cpu"), ">=", 40);
  aim("MB at 10,000 siblings", flat.get(ours)?.memory ?? Number.NaN, "<=", 200);
  const quarter = await compare(flatProject(join(folder, "quarter"), 2_500), [ours], 5);
  aim("10,000 siblings over 2,500, CPU", (flat.get(ours)?.cpu ?? 0) / (quarter.get(ours)?.cpu ?? 1), "<=", 5);
  const usual = await watch({ repositories: 1_000, parallel: 10 });
  aim("seconds for 1,000 repositories, 10 at a time", usual.wall, "<=", 7);
  aim("MB for them", usual.memory, "<=", 120);
  const slow = await watch({ repositories: 1_000, parallel: 10, slow: 0.05 });
  aim("seconds where 5 % answer in 1 s", slow.wall, "<=", 12);
  const wide = await watch({ repositories: 1_000, parallel: 50 });
  aim("seconds for 1,000 repositories, 50 at a time", wide.wall, "<=", 3.5);
  const many = await watch({ repositories: 10_000, parallel: 50 });
  aim("MB for 10,000 repositories", many.memory, "<=", 250);
  await watch({ repositories: 1_000, parallel: 50, unscored: 0.5 });
  await gates();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The license gate beside its peers, on a tree that npm installs for it. */
async function gates(): Promise<void> {
  const costs = await gateCosts(folder, 5);
  const { installed, again, lockOnly, rseidelsohn, onebeyond } = costs;
  print("\na real project as npm installs it, medians of 5");
  for (const { name, cpu, wall, memory, packages } of Object.values(costs) as readonly GateCost[])
    print(
      `  ${name.padEnd(34)} ${cpu.toFixed(2)} CPU s  ${wall.toFixed(2)} s  ${memory.toFixed(0)} MB  ${packages} packages`,
    );
  aim("CPU against license-checker-rseidelsohn", rseidelsohn.cpu / installed.cpu, ">=", 5);
  aim("wall against license-checker-rseidelsohn", rseidelsohn.wall / installed.wall, ">=", 5);
  aim("CPU against @onebeyond/license-checker", onebeyond.cpu / installed.cpu, ">=", 10);
  aim("CPU, second run", rseidelsohn.cpu / again.cpu, ">=", 15);
  aim("wall, second run", rseidelsohn.wall / again.wall, ">=", 15);
  aim("CPU, lock only", rseidelsohn.cpu / lockOnly.cpu, ">=", 30);
  aim("wall, lock only", rseidelsohn.wall / lockOnly.wall, ">=", 30);
  aim("MB", installed.memory, "<=", 250);
}

/** Medians by tool, printed; throws where a tool fails or lists another number of installs than it must. */
async function compare(
  project: Project,
  tools: readonly Tool[],
  runs: number,
): Promise<ReadonlyMap<Tool, Cost>> {
  print(`\n${project.name}: ${project.installs} installs, medians of ${runs}`);
  const output = (tool: Tool): string => join(folder, `${tools.indexOf(tool)}.json`);
  const costs = await medians(
    tools.map((tool) => tool.command(project, output(tool))),
    runs,
  );
  for (const [at, tool] of tools.entries()) {
    const { cpu, wall, memory } = costs[at] as Cost;
    const listed = tool.count(output(tool));
    checkCount(tool, listed, project);
    print(
      `  ${tool.name.padEnd(34)} ${cpu.toFixed(2)} CPU s  ${wall.toFixed(2)} s  ${memory.toFixed(0)} MB  ${listed} listed`,
    );
  }
  return new Map(tools.map((tool, at) => [tool, costs[at] as Cost]));
}

/** What watching a fleet of repositories costs, printed; throws where one is asked for more than once. */
async function watch(fleet: Fleet): Promise<Cost> {
  const { cost, what } = await fleetCost(fleet, folder);
  print(`\n${what}`);
  print(`  ${cost.cpu.toFixed(2)} CPU s  ${cost.wall.toFixed(2)} s  ${cost.memory.toFixed(0)} MB`);
  return cost;
}

/** npm merges copies of one version, the others list every install. */
function checkCount(tool: Tool, listed: number, { installs, name }: Project): void {
  const right = tool === npmSbom ? listed > installs / 2 && listed <= installs : listed === installs;
  if (!right)
    throw new Error(
      `${tool.name} lists ${listed} of ${installs} installs of ${name}: its figures say nothing`,
    );
}

function ratio(costs: ReadonlyMap<Tool, Cost>, peer: Tool, figure: keyof Cost): number {
  return (costs.get(peer)?.[figure] ?? Number.NaN) / (costs.get(ours)?.[figure] ?? Number.NaN);
}

function aim(what: string, value: number, relation: ">=" | "<=", target: number): void {
  const met = relation === ">=" ? value >= target : value <= target;
  print(`  ${met ? "met   " : "MISSED"} ${what}: ${value.toFixed(1)} (aim ${relation} ${target})`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
