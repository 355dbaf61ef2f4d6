import { eachItem, OspoError } from "@ospo-actions/core";
import { createGitHub } from "@ospo-actions/github";
import { outsideOf } from "@ospo-actions/github/outside";
import { createReport, publish, toJson } from "@ospo-actions/report";
import { type FaultKind, fakeHost, type GitHub, startGitHub } from "@ospo-actions/testing";
import { afterAll, expect, test } from "vitest";
import { commentOutlet } from "./comment.ts";

const faults: readonly FaultKind[] = [
  500,
  502,
  503,
  409,
  422,
  "primary-limit",
  "secondary-limit",
  "reset",
  "lost-answer",
  "cut-body",
  "half-body",
  "hang",
  { delay: 5 },
];
const budget = { calls: 60, time: 20 * 60_000 };
const home = "acme/app";
const foreign = { author: "octocat", body: "<!-- ospo:report -->\nForged" };
const stale = { author: "github-actions[bot]", body: "<!-- ospo:report -->\nOld" };

/** Places that a report is sent to, and what the pull request has before. */
const sinks = [
  { name: "a first comment", asked: ["comment"], there: [foreign] },
  { name: "a changed comment", asked: ["comment"], there: [foreign, stale] },
  { name: "an artifact", asked: ["artifact"], there: [] },
  { name: "code scanning", asked: ["sarif"], there: [] },
  { name: "all of them", asked: ["artifact", "sarif", "comment"], there: [foreign] },
  {
    name: "all, about another repository",
    asked: ["artifact", "sarif", "comment"],
    there: [],
    about: "acme/open",
  },
  { name: "a comment where the token may", asked: ["auto"], there: [foreign] },
] as const;

type Sink = (typeof sinks)[number];

let runs = 0;
let complete = 0;
afterAll(() => {
  const size = `${sinks.length} sinks x ${faults.length} faults, at every call once, from the first and last for good`;
  process.stdout.write(
    `Fault matrix of publish: ${size}: ${runs} runs, ${complete} published all, ${runs - complete} told what is missing\n`,
  );
});

interface Fault {
  readonly kind: FaultKind;
  readonly skip: number;
  readonly times: number;
}

function open({ there }: Sink): Promise<GitHub> {
  const pulls = [{ title: "A", body: "", head: "topic", comments: [...there] }];
  return startGitHub({
    repositories: [{ name: home, branches: { topic: { a: "1" } }, pulls }, { name: "acme/open" }],
  });
}

/** What a person sees: the comments of all, the artifacts of this run, whether there are alerts. */
async function seen(gitHub: GitHub, run: string) {
  const comments = (await gitHub.peek(`/repos/${home}/issues/1/comments`)) as readonly {
    readonly body: string;
  }[];
  const { scp } = claimsOf(gitHub, run);
  const own = gitHub.uploads.filter(({ isFinal, ids }) => isFinal && scp.includes(ids.run));
  return {
    comments: comments.map(({ body }) => body),
    artifacts: own.map(({ name, files }) => [name, [...files]]),
    alerts: gitHub.sarif.length > 0,
  };
}

function claimsOf(gitHub: GitHub, run: string): { readonly scp: string } {
  const { ACTIONS_RUNTIME_TOKEN: token = "" } = gitHub.variablesFor(jobOf(run), {}).action;
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

function jobOf(run: string) {
  return { repository: home, ref: "refs/heads/main", sha: "a".repeat(40), run, job: "job" };
}

/** A clock on which waits pass at once. */
function fastClock() {
  let passed = 0;
  return {
    now: () => Date.now() + passed,
    async sleep(ms: number) {
      passed += ms;
    },
  };
}

/** Publishes a report as the action does, with `timeout` milliseconds for a call. */
async function send(sink: Sink, gitHub: GitHub, run: string, timeout: number) {
  const asked: readonly string[] = sink.asked;
  const repository = "about" in sink ? sink.about : home;
  const host = fakeHost({
    fetch,
    env: {
      ...gitHub.variablesFor(jobOf(run), {}).action,
      GITHUB_SERVER_URL: gitHub.serverUrl,
      GITHUB_API_URL: gitHub.apiUrl,
      GITHUB_GRAPHQL_URL: gitHub.graphqlUrl,
      GITHUB_REPOSITORY: home,
      GITHUB_SHA: "a".repeat(40),
      GITHUB_REF: "refs/pull/1/merge",
      GITHUB_EVENT_PATH: "event.json",
    },
    files: { "event.json": '{ "pull_request": { "number": 1 } }' },
  });
  const permissions = { contents: "read", "pull-requests": "write", "security-events": "write" } as const;
  const token = gitHub.tokenFor({ permissions, repository: home });
  const clock = fastClock();
  const client = createGitHub({ host, auth: { token }, spacing: 0, clock, timeout, budget });
  const github = async () => client;
  const report = createReport({
    action: "report",
    subject: { repository },
    now: new Date(0),
    coverage: { checked: 1, expected: 1, unit: "reports", missing: [] },
    findings: [],
    rules: [],
    tables: [],
    metrics: {},
  });
  const comment = asked.includes("comment") ? "true" : asked.includes("auto") ? "auto" : "false";
  const inputs = {
    ...(asked.includes("artifact") && { artifactName: "report" }),
    sarifUpload: asked.includes("sarif"),
  };
  const further = commentOutlet({ comment, pullRequest: undefined }, github, host);
  const outside = outsideOf(inputs, host, { github, further, upload: { clock, timeout } });
  const start = clock.now();
  const error = await publish(report, { title: "Report", csvFile: "a.csv", outside }, host).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(client.budget.calls).toBeLessThanOrEqual(budget.calls);
  expect(clock.now() - start).toBeLessThanOrEqual(2 * budget.time);
  expect(host.disk.get("/tmp/ospo-report/report/report.json")).toBe(toJson(report));
  expect(host.disk.has("/work/a.csv")).toBe(true);
  const told = host.lines.filter((line) => /^(notice|warning): No /.test(line));
  return { error, told, summary: host.summary, seen: await seen(gitHub, run) };
}

test.each(sinks)(
  "loses nothing, makes nothing twice, and hides nothing: $name",
  { timeout: 240_000 },
  async (sink) => {
    const clean = await open(sink);
    const expected = await send(sink, clean, "1", 10_000);
    expect([expected.error, expected.told]).toEqual([undefined, []]);
    expect(expected.seen.comments.filter((body) => body.includes("✅ pass"))).toHaveLength(
      sink.asked.some((one) => one === "comment" || one === "auto") ? 1 : 0,
    );
    const last = clean.calls.length - 1;
    await clean.close();
    const all = faults.flatMap((kind): Fault[] => [
      ...clean.calls.map((_, skip) => ({ kind, skip, times: 1 })),
      ...[...new Set([0, last])].map((skip) => ({ kind, skip, times: 1_000 })),
    ]);
    const results = await eachItem(all, (fault) => survive(sink, fault, expected), { concurrency: 8 });
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
  },
);

/** Codes that say truly that something outside went wrong, or that the guard could not look. */
const honest = ["NETWORK", "RATE_LIMIT", "LIMIT", "FORMAT", "INPUT", "PERMISSION"];

async function survive(sink: Sink, fault: Fault, expected: Awaited<ReturnType<typeof send>>): Promise<void> {
  const gitHub = await open(sink);
  try {
    let over = false;
    const match = { path: Object.assign(/(?:)/, { test: () => !over }) };
    gitHub.fail({ ...fault, match });
    const first = await send(sink, gitHub, "1", fault.kind === "hang" ? 200 : 10_000);
    runs++;
    const isComplete = first.error === undefined && first.told.length === 0;
    if (isComplete) {
      complete++;
      expect(first.seen).toEqual(expected.seen);
      expect(first.summary).toBe(expected.summary);
    } else if (first.error !== undefined) {
      expect(first.error).toBeInstanceOf(OspoError);
      expect(honest).toContain((first.error as OspoError).code);
    }
    const own = first.seen.comments.filter((body) => body.includes("✅ pass"));
    expect(own.length).toBeLessThanOrEqual(1);
    expect(first.seen.artifacts.length).toBeLessThanOrEqual(1);
    over = true;
    const again = await send(sink, gitHub, "2", 10_000);
    expect(again.error).toBeUndefined();
    expect(again.seen).toEqual(expected.seen);
  } finally {
    await gitHub.close();
  }
}
