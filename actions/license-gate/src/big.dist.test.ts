import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { workspaceWith } from "@ospo-actions/testing";
import { afterAll, expect, test } from "vitest";
import { type GateRun, runGate } from "./testing/gate.ts";
import { mit } from "./testing/project.ts";

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

interface Cost {
  /** Megabytes at the most, and seconds of CPU. */
  readonly memory: number;
  readonly seconds: number;
}

/** A run, and what it cost by the kernel's own count. */
async function costOf(workspace: string, inputs: Record<string, string>): Promise<GateRun & Cost> {
  const counter = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync("cost.json", JSON.stringify(process.resourceUsage())));
`;
  await writeFile(join(workspace, "counter.mjs"), counter);
  const nodeFlags = ["--import", join(workspace, "counter.mjs")];
  const run = await runGate(workspace, { inputs, nodeFlags });
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(
    await readFile(join(workspace, "cost.json"), "utf8"),
  ) as NodeJS.ResourceUsage;
  return { ...run, memory: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
}

/** One chain of packages, in all of `megabytes`. */
function chain(megabytes: number): { readonly lock: string; readonly count: number } {
  const entries: string[] = [];
  const filler = `sha512-${"A".repeat(86)}== `.repeat(4);
  for (let size = 0; size < megabytes * 1024 * 1024; size += (entries.at(-1)?.length ?? 0) + 1) {
    const at = entries.length;
    const license = ["MIT", "ISC", "GPL-3.0-only"][at % 3];
    entries.push(
      `"node_modules/package-${at}":{"version":"1.0.0","license":"${license}","integrity":"${filler}","dependencies":{"package-${at + 1}":"1"}}`,
    );
  }
  const count = entries.length;
  const last = (entries.pop() ?? "").replace(/,"dependencies".*\}$/, "}");
  const root = '{"name":"big","dependencies":{"package-0":"1"}}';
  const lock = `{"name":"big","lockfileVersion":3,"packages":{"":${root},${[...entries, last].join(",")}}}`;
  return { lock, count };
}

test("a lock file of almost 50 MB, one chain, is judged whole; a bigger one is refused", {
  timeout: 300_000,
}, async () => {
  const { lock, count } = chain(49.5);
  const workspace = await workspaceWith({ "package-lock.json": lock });
  folders.push(workspace);
  expect(Buffer.byteLength(lock)).toBeGreaterThan(49 * 1024 * 1024);
  const { status, report, memory, seconds, stderr } = await costOf(workspace, { texts: "never" });
  expect([status, stderr, report?.verdict]).toEqual([1, "", "fail"]);
  expect(report?.coverage).toMatchObject({ checked: count, expected: count });
  expect(report?.metrics.violations).toBe(Math.floor(count / 3));
  process.stdout.write(`50 MB, ${count} packages: ${seconds.toFixed(0)} s of CPU, ${memory.toFixed(0)} MB\n`);
  expect(memory).toBeLessThan(2_500);
  expect(seconds).toBeLessThan(90);
  await writeFile(join(workspace, "package-lock.json"), `${lock}${" ".repeat(1024 * 1024)}`);
  const refused = await costOf(workspace, { texts: "never", "report-file": "other.json" });
  expect([refused.status, refused.report]).toEqual([3, undefined]);
  expect(refused.stdout).toContain("package-lock.json has");
  expect(refused.memory).toBeLessThan(300);
});

test("10,000 installed packages with a license file each are read whole", { timeout: 300_000 }, async () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `p${at}`);
  const dependencies = Object.fromEntries(names.map((name) => [name, "1"]));
  const installs = names.map((name) => [`node_modules/${name}`, { version: "1.0.0", license: "MIT" }]);
  const packages = { "": { name: "app", dependencies }, ...Object.fromEntries(installs) };
  const workspace = await workspaceWith({
    "package-lock.json": JSON.stringify({ name: "app", lockfileVersion: 3, packages }),
  });
  folders.push(workspace);
  for (const name of names) {
    const folder = join(workspace, "node_modules", name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0", license: "MIT" }));
    // Each of its own owner, as real ones are.
    await writeFile(join(folder, "LICENSE"), mit.replace("Somebody", `Owner of ${name}`));
  }
  const { report, memory, seconds } = await costOf(workspace, { texts: "installed" });
  expect(report).toMatchObject({
    verdict: "pass",
    coverage: { checked: 10_000, expected: 10_000 },
    metrics: { "texts-read": 10_000 },
  });
  process.stdout.write(`10,000 license files: ${seconds.toFixed(0)} s of CPU, ${memory.toFixed(0)} MB\n`);
  expect(memory).toBeLessThan(1_000);
  expect(seconds).toBeLessThan(60);
});
