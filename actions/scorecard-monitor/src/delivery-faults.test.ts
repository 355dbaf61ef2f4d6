import { describeError } from "@ospo-actions/core";
import { type Clock, createGitHub } from "@ospo-actions/github";
import { defaultPolicy } from "@ospo-actions/policy";
import { emptyScope, observe, projectOf, readingOf, resultOf, resultSet } from "@ospo-actions/scorecard";
import {
  type FaultKind,
  fakeHost,
  type GitHub,
  scorecardResult,
  startGitHub,
  usualChecks,
} from "@ospo-actions/testing";
import { afterAll, expect, test } from "vitest";
import { deliver } from "./deliver.ts";
import { evaluate } from "./evaluate.ts";
import type { Inputs } from "./inputs.ts";
import { recall } from "./memory.ts";
import { remember } from "./remember.ts";
import { describe as reportOf } from "./report.ts";

const faults: readonly FaultKind[] = [
  500,
  502,
  503,
  409,
  422,
  "primary-limit",
  "secondary-limit",
  429,
  "reset",
  "lost-answer",
  "cut-body",
  "half-body",
  "hang",
  { delay: 5 },
];

/** What is put on GitHub, each alone, and the inputs that ask for it. */
const deliveries = {
  commit: { autoCommit: true, autoPush: true },
  "pull request": { pullRequest: "ospo/scorecard" },
  issue: { generateIssue: true },
  state: { state: "branch:ospo-state" },
} as const;
type Delivery = keyof typeof deliveries;

const repository = "acme/monitor";
const budget = 30 * 60_000;
let runs = 0;
let told = 0;
afterAll(() => {
  const counts = `${Object.keys(deliveries).length} deliveries x ${faults.length} faults`;
  process.stdout.write(
    `Fault matrix of scorecard-monitor: ${counts}, at every call once and from the first for good: ${runs} runs, ${runs - told} arrived, ${told} told their failure\n`,
  );
});

function fastClock(): Clock & { readonly passed: () => number } {
  let passed = 0;
  return {
    now: () => Date.now() + passed,
    sleep: async (ms) => {
      passed += ms;
    },
    passed: () => passed,
  };
}

/** Two looks at one repository, between which it fell. */
function observed() {
  const look = (score: number, day: string, commit: string, checks = usualChecks) =>
    readingOf(
      resultOf(
        scorecardResult({ name: "github.com/acme/app", score, date: `2026-11-${day}`, commit, checks }),
      ),
      "api",
    );
  const options = { now: new Date("2026-11-22T10:00:00Z"), staleAfter: 30, room: 1_000 };
  const app = projectOf("acme/app");
  const first = { state: "found", value: look(9.2, "10", "1".repeat(40)) } as const;
  const { track } = observe(app, undefined, first, options);
  const fallen = { ...usualChecks, "Token-Permissions": 0 };
  return observe(app, track, { state: "found", value: look(7.9, "20", "2".repeat(40), fallen) }, options);
}

/** One delivery alone; what it ended with. */
async function run(which: Delivery, gitHub: GitHub, timeout: number): Promise<unknown> {
  const permissions = { contents: "write", issues: "write", "pull-requests": "write" } as const;
  const host = fakeHost({
    fetch,
    env: {
      GITHUB_API_URL: gitHub.apiUrl,
      GITHUB_GRAPHQL_URL: gitHub.graphqlUrl,
      GITHUB_SERVER_URL: gitHub.serverUrl,
      GITHUB_REPOSITORY: repository,
      GITHUB_REF: "refs/heads/main",
    },
  });
  const clock = fastClock();
  const token = gitHub.tokenFor({ repository, permissions });
  const client = createGitHub({
    host,
    auth: { token },
    spacing: 0,
    clock,
    timeout,
    budget: { time: budget },
  });
  const access = async () => client;
  const inputs = {
    database: "db.json",
    databaseFormat: "auto",
    report: "report.md",
    historyCsvFile: "history.csv",
    gate: [],
    alertCauses: ["code"],
    alertDays: 30,
    threshold: 0.25,
    issueTitle: "Scores",
    issueLabels: [],
    issueAssignees: [],
    reportTool: "deps.dev",
    ...deliveries[which],
  } as unknown as Inputs;
  const watch = {
    scope: emptyScope,
    projects: [projectOf("acme/app")],
    discovered: new Map(),
    failed: [],
    results: resultSet([]),
  };
  const error = await recall(inputs, access, host)
    .then((memory) => {
      const { judged, findings } = evaluate([observed()], defaultPolicy, inputs, host);
      const history = remember(
        memory.history,
        judged.map(({ observation }) => observation),
        {
          retentionDays: undefined,
        },
        host.now(),
      );
      const report = reportOf({ judged, findings }, history, undefined, watch, host);
      return deliver({ report, judged, history, watch, memory }, inputs, access, host);
    })
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  // What GitHub does never costs the files; where even the state could not be read, nothing may be written over it.
  const isRead = which !== "state" || error === undefined || host.disk.has("/work/db.json");
  if (isRead)
    for (const path of ["db.json", "report.md", "history.csv"])
      expect(host.disk.has(`/work/${path}`)).toBe(true);
  expect(clock.passed()).toBeLessThanOrEqual(budget + 60_000);
  return error;
}

/** How often it is there, in whole. */
async function arrived(which: Delivery, gitHub: GitHub): Promise<number> {
  const list = async (path: string) => (await gitHub.peek(`/repos/${repository}${path}`)) as unknown;
  const count = async (path: string): Promise<number> => {
    const found = await list(path);
    return Array.isArray(found) ? found.length : 0;
  };
  const has = async (path: string, branch: string): Promise<number> => {
    const found = (await list(`/contents/${path}?ref=${branch}`)) as { sha?: string };
    return found.sha === undefined ? 0 : 1;
  };
  switch (which) {
    case "commit":
      return has("report.md", "main");
    case "pull request":
      return Math.max(await count("/pulls?state=open"), 0);
    case "issue":
      return count("/issues?state=open");
    case "state":
      return has("scorecard-monitor/history.json", "ospo-state");
  }
}

async function start(): Promise<GitHub> {
  return startGitHub({ repositories: [{ name: repository, files: { "notes.md": "of a person" } }] });
}

test.each(Object.keys(deliveries) as Delivery[])(
  "the %s arrives once or its loss is told, under every fault at every call, and nothing else is lost",
  { timeout: 600_000 },
  async (which) => {
    const clean = await start();
    expect(await run(which, clean, 10_000)).toBeUndefined();
    expect(await arrived(which, clean)).toBe(1);
    const calls = clean.calls.length;
    await clean.close();
    for (const kind of faults) {
      const places = [...Array(calls).keys()].map((skip) => ({ skip, times: 1 }));
      for (const place of [...places, { skip: 0, times: 1_000 }]) {
        const gitHub = await start();
        gitHub.fail({ kind, match: { path: /./ }, ...place });
        const error = await run(which, gitHub, kind === "hang" ? 250 : 10_000);
        gitHub.clearFaults();
        const count = await arrived(which, gitHub);
        runs++;
        if (error === undefined) expect([kind, place, count]).toEqual([kind, place, 1]);
        else {
          told++;
          expect([kind, place, count <= 1]).toEqual([kind, place, true]);
          expect(describeError(error)).toMatch(/GitHub|did not answer|Other writers|branch/);
        }
        expect(await gitHub.peek(`/repos/${repository}/contents/notes.md`)).toHaveProperty("sha");
        await gitHub.close();
      }
    }
  },
);
