import { readFileSync } from "node:fs";
import { glob, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GateRun, registryEnv, runGate, verdictsOf } from "./testing/gate.ts";
import { copyOf, installManagers, type Manager, managers, projectFor, replaceBy } from "./testing/trees.ts";

const folders: string[] = [];
let tools: string;
beforeAll(async () => {
  tools = await installManagers();
  folders.push(tools);
}, 120_000);
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}, 120_000);

async function installed(manager: Manager): Promise<string> {
  const folder = await projectFor(manager);
  folders.push(folder);
  manager.install(tools, folder);
  return folder;
}

async function broken(folder: string, breakTree: (copy: string) => Promise<unknown>): Promise<GateRun> {
  const copy = await copyOf(folder);
  try {
    await breakTree(copy);
    // The registry could make up for what is missing; without its address nothing can.
    return await runGate(copy, { env: { npm_config_registry: "http://127.0.0.1:9/", HOME: copy } });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function expressIn(folder: string, { express }: Manager): Promise<string> {
  for await (const path of glob(["node_modules/*", "node_modules/.*/*", ".yarn/cache/*"], { cwd: folder }))
    if (express.test(path)) return path;
  throw new Error(`no express in ${folder}`);
}

/** Of each package where its texts were read, by `name@version`. */
function sourcesOf({ report }: GateRun): ReadonlyMap<string, string> {
  const table = report?.tables.find(({ id }) => id === "packages");
  const at = table?.columns.indexOf("texts from") ?? -1;
  return new Map(table?.rows.map((row) => [`${row[0]}@${row[1]}`, String(row[at])]));
}

describe.each(managers)("a tree that $name made just now", (manager) => {
  test("is covered as the lock file lists it, and fails where it is broken", {
    timeout: 300_000,
  }, async () => {
    const folder = await installed(manager);
    const listed = manager.listed(readFileSync(join(folder, manager.lock), "utf8"));
    expect(listed.size).toBeGreaterThan(manager.workspace ? 200 : 140);

    const whole = await runGate(folder, { env: registryEnv() });
    expect(new Set(verdictsOf(whole.report).keys())).toEqual(listed);
    expect(whole.report?.coverage).toEqual({
      checked: listed.size,
      expected: listed.size,
      unit: "packages",
      missing: [],
    });
    expect([whole.status, whole.report?.findings.filter(({ level }) => level === "fail")]).toEqual([0, []]);
    const sources = sourcesOf(whole);
    const elsewhere = [...sources].filter(([, source]) => source !== "installed").map(([name]) => name);
    expect(elsewhere.length).toBeGreaterThan(0);
    // Packages for other platforms, and what yarn 4 would build them with.
    const forOthers = /^(?:fsevents|@esbuild\/.*)@/;
    if (!manager.name.startsWith("yarn 4"))
      expect(elsewhere.filter((name) => !forOthers.test(name))).toEqual([]);
    expect(sources.get("@esbuild/linux-x64@0.20.0")).toBe(manager.workspace ? "installed" : undefined);
    process.stdout.write(
      `${manager.name}: ${listed.size} of ${listed.size}, ${elsewhere.length} of them not installed\n`,
    );

    const path = await expressIn(folder, manager);
    const without = await broken(folder, (copy) => rm(join(copy, path), { recursive: true }));
    expect([without.status, without.report?.verdict]).toEqual([1, "fail"]);
    expect(without.report?.coverage.missing).toContain("pkg:npm/express@4.19.2");
    const unreadable = await broken(folder, (copy) => replaceBy(join(copy, path), "no package"));
    expect([unreadable.status, unreadable.report?.verdict]).toEqual([1, "fail"]);
    expect(unreadable.report?.coverage.missing).toContain("pkg:npm/express@4.19.2");
    const empty = await broken(folder, async (copy) => {
      await rm(join(copy, manager.tree), { recursive: true });
      await mkdir(join(copy, manager.tree));
    });
    expect([empty.status, empty.report?.verdict]).toEqual([1, "fail"]);
    expect(empty.report?.coverage.expected).toBe(listed.size);
    expect(empty.report?.coverage.checked).toBeLessThanOrEqual(elsewhere.length);
  });
});

test("a project without packages is not a pass", { timeout: 60_000 }, async () => {
  const manager = managers[0] as Manager;
  const folder = await projectFor({ ...manager, workspace: false });
  folders.push(folder);
  await replaceBy(join(folder, "package.json"), '{"name":"none","version":"1.0.0"}');
  manager.install(tools, folder);
  const { status, report } = await runGate(folder);
  expect([status, report?.verdict, report?.coverage.expected]).toEqual([1, "fail", 0]);
});
