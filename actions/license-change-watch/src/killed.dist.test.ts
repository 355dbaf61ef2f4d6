import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "@ospo-actions/report";
import { workspaceWith } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { lockOf } from "./testing/lock.ts";
import { issuesOf, jobOf, type World, world } from "./testing/world.ts";

const dist = new URL("../../../dist/license-change-watch/index.js", import.meta.url).pathname;

/** A run of the built action as a process of its own, killed the moment that `until` holds. */
async function runUntil(
  here: World,
  workspace: string,
  runId: string,
  until: () => boolean = () => false,
): Promise<Report | undefined> {
  const job = jobOf(here, runId);
  const temporary = await mkdtemp(join(tmpdir(), "ospo-killed-"));
  const asked = Object.entries({
    ...job.inputs,
    mode: "upstream",
    "text-check": "never",
    state: "dir:state",
  });
  const child = spawn(process.execPath, [dist], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      ...job.env,
      ...Object.fromEntries(asked.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    stdio: "ignore",
  });
  const timer = setInterval(() => until() && child.kill("SIGKILL"), 2);
  try {
    const killed = await new Promise<boolean>((done) =>
      child.on("exit", (_, signal) => done(signal === "SIGKILL")),
    );
    if (killed) return undefined;
    return JSON.parse(await readFile(join(workspace, "report.json"), "utf8")) as Report;
  } finally {
    clearInterval(timer);
    await rm(temporary, { recursive: true, force: true });
  }
}

interface Point {
  readonly where: string;
  /** Stops the run at the point, where it does not answer. */
  readonly hang: (here: World) => void;
  readonly reached: (here: World) => boolean;
}

const hangs = ({ gitHub }: World): boolean => gitHub.calls.some(({ fault }) => fault === "hang");
const points: readonly Point[] = [
  {
    where: "as it asks the registry",
    hang: ({ registry }) => registry.fail({ kind: "hang" }),
    reached: ({ registry }) => registry.calls.some(({ status }) => status === undefined),
  },
  {
    where: "after its report, before it looks for the issue",
    hang: ({ gitHub }) => gitHub.fail({ kind: "hang", match: { path: "/graphql" } }),
    reached: hangs,
  },
  {
    where: "before its issue is made",
    hang: ({ gitHub }) => gitHub.fail({ kind: "hang", match: { method: "POST", path: /issues$/ } }),
    reached: hangs,
  },
  {
    // The answer is lost, so it looks again; twice it did before.
    where: "after its issue is made, before it knows",
    hang({ gitHub }) {
      gitHub.fail({ kind: "lost-answer", match: { method: "POST", path: /issues$/ } });
      gitHub.fail({ kind: "hang", match: { method: "GET", path: /issues$/ }, skip: 2 });
    },
    reached: hangs,
  },
];

describe("a run of dist/license-change-watch that is killed", () => {
  test.each(points)(
    "$where: the next tells its event, in one issue, and the one after it is quiet",
    {
      timeout: 30_000,
    },
    async ({ hang, reached }) => {
      const here = await world();
      const workspace = await workspaceWith({
        "package-lock.json": lockOf([{ name: "cli", version: "2.58.2", license: "BSD-3-Clause" }]),
        ".npmrc": `registry=${here.registry.url}/\n`,
      });
      try {
        hang(here);
        expect(await runUntil(here, workspace, "1", () => reached(here))).toBeUndefined();
        const again = await runUntil(here, workspace, "1");
        expect(again?.findings.map(({ level }) => level)).toEqual(["fail"]);
        const after = await runUntil(here, workspace, "2");
        expect(after?.findings.map(({ level }) => level)).toEqual(["note"]);
        expect((await issuesOf(here)).map(({ state }) => state)).toEqual(["open"]);
      } finally {
        await rm(workspace, { recursive: true, force: true });
      }
    },
  );
});
