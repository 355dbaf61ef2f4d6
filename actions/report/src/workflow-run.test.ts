import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import {
  expectHarmlessMarkdown,
  type GitHub,
  hostileTexts,
  pullRequestEvent,
  type RunEvent,
  runWorkflow,
  startGitHub,
  workflowRunEvent,
} from "@ospo-actions/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { part } from "./testing/part.ts";

const suite = resolve(import.meta.dirname, "../../..");
const name = "acme/app";
const fork = "mallory/app";
const lock = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { left: "1" } },
    "node_modules/left": { version: "1.0.0", license: "MIT" },
  },
});
const timeout = 60_000;

const untrusted = `name: Open source
on: pull_request
permissions: {}
jobs:
  collect:
    runs-on: ubuntu-latest
    steps:
      - run: echo '${lock}' > package-lock.json
      - { uses: acme/ospo-actions/actions/sbom@v1, with: { base: . } }
      - uses: actions/upload-artifact@v7
        with: { name: reports, path: "\${{ runner.temp }}/ospo-report" }
`;

const privileged = (more = "") => `name: Comment
on: { workflow_run: { workflows: [Open source], types: [completed] } }
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions: { actions: read, pull-requests: write }
    steps:
      - uses: actions/download-artifact@v8
        with: { name: reports, path: untrusted, run-id: "\${{ github.event.workflow_run.id }}" }
      - uses: acme/ospo-actions/actions/report@v1
        id: report
        with: { reports: untrusted/**/report.json, html-file: page.html${more} }
`;

let gitHub: GitHub;
let folder: string;
let artifact: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ospo-repository-"));
  artifact = await mkdtemp(join(tmpdir(), "ospo-artifact-"));
  return () => Promise.all([folder, artifact].map((path) => rm(path, { recursive: true, force: true })));
});
beforeEach(async () => {
  await rm(artifact, { recursive: true, force: true });
  const pull = { title: "Change", body: "", head: "changes" };
  gitHub = await startGitHub({
    users: ["mallory", "alice"],
    people: ["mallory", "alice"],
    repositories: [
      {
        name,
        pulls: [
          { ...pull, fork: "mallory", files: { a: "1" } },
          { ...pull, fork: "alice", files: { a: "2" } },
          { ...pull, fork: "mallory", head: "old", files: { a: "3" }, closed: true },
        ],
      },
      {
        name: "acme/other",
        visibility: "private",
        branches: { changes: {} },
        pulls: [pull, pull, pull, pull],
      },
    ],
  });
  return () => gitHub.close();
});

function run(text: string, event: RunEvent, write?: (folder: string) => Promise<unknown>) {
  return runWorkflow({
    file: ".github/workflows/ci.yml",
    text,
    repository: { name, folder },
    repositories: { "acme/ospo-actions": suite },
    event,
    actions: {
      "actions/upload-artifact": async ({ inputs }) => {
        await cp(inputs.get("path") ?? "", artifact, { recursive: true });
        return undefined;
      },
      "actions/download-artifact": async ({ inputs, workspace }) => {
        const into = join(workspace, inputs.get("path") ?? "");
        await mkdir(into, { recursive: true });
        if (write) await write(into);
        else await cp(artifact, into, { recursive: true });
        return undefined;
      },
    },
    github: {
      apiUrl: gitHub.apiUrl,
      serverUrl: gitHub.serverUrl,
      graphqlUrl: gitHub.graphqlUrl,
      tokenFor: (granted) => gitHub.tokenFor({ repository: name, permissions: Object.fromEntries(granted) }),
    },
  });
}

interface Pull {
  readonly head: { readonly sha: string };
}

const headOf = async (number: number): Promise<string> =>
  ((await gitHub.peek(`/repos/${name}/pulls/${number}`)) as Pull).head.sha;

/** The event after a run for pull request 1, but for what `about` says otherwise. */
async function afterRun(about: Partial<Parameters<typeof workflowRunEvent>[0]> = {}): Promise<RunEvent> {
  return workflowRunEvent({ repository: name, headSha: await headOf(1), headRepository: fork, ...about });
}

/** First lines of every comment in both repositories, by pull request. */
async function comments(): Promise<Record<string, readonly string[]>> {
  const places = [1, 2, 3].map((number) => `${name}/issues/${number}`);
  const others = [1, 2, 3, 4].map((number) => `acme/other/issues/${number}`);
  const all = await Promise.all(
    [...places, ...others].map(async (place) => {
      const list = (await gitHub.peek(`/repos/${place}/comments`)) as readonly { body: string }[];
      return [place.replace("issues/", ""), list.map(({ body }) => body)] as const;
    }),
  );
  return Object.fromEntries(all.filter(([, list]) => list.length > 0));
}

const good = async (into: string): Promise<void> => {
  await writeFile(join(into, "report.json"), part("fine", name));
};

describe("a pair of workflows", () => {
  test("the untrusted run collects, the privileged one comments on its pull request once", {
    timeout,
  }, async () => {
    const sha = await headOf(1);
    const collected = await run(untrusted, pullRequestEvent({ repository: name, number: 1, fork, sha }));
    expect(collected.conclusion, collected.log).toBe("success");
    expect(await comments()).toEqual({});
    for (const outcome of ["created", "u(pdat|nchang)ed"]) {
      const published = await run(privileged(), await afterRun());
      expect(published.conclusion, published.log).toBe("success");
      expect(published.log).toMatch(new RegExp(`Comment on pull request 1: ${outcome}`));
    }
    expect(await comments()).toEqual({ "acme/app/1": [expect.stringContaining("✅ pass")] });
  });

  test("a number that is handed over is believed where all fits", { timeout }, async () => {
    const { log } = await run(privileged(", pull-request: 1"), await afterRun(), good);
    expect(log).toContain("Comment on pull request 1: created");
  });
});

/** What a hostile run may claim to be about: inputs, the event, and the reason it is refused. */
const claims: readonly (readonly [string, string, () => Promise<RunEvent>, RegExp])[] = [
  ["the pull request of somebody else", ", pull-request: 2", afterRun, /2 is not written to: its head is/],
  [
    "that of somebody else at its own commit, pushed to the own fork",
    ", pull-request: 2",
    async () => afterRun({ headSha: await headOf(2) }),
    /2 is not written to: it comes from changes of alice\/app, .* changes of mallory\/app/,
  ],
  [
    "that of somebody else, found by the commit",
    "",
    async () => afterRun({ headSha: await headOf(2) }),
    /no open pull request of changes of mallory\/app/,
  ],
  [
    "another branch at the same commit",
    ", pull-request: 1",
    () => afterRun({ headBranch: "x" }),
    /comes from changes of mallory\/app, and the run was for x/,
  ],
  ["an older commit", "", () => afterRun({ headSha: "a".repeat(40) }), /no open pull request .* at aaaa/],
  [
    "an older commit and the number",
    ", pull-request: 1",
    () => afterRun({ headSha: "a".repeat(40) }),
    /1 is not written to: its head is/,
  ],
  [
    "a closed pull request",
    ", pull-request: 3",
    async () => afterRun({ headBranch: "old", headSha: await headOf(3) }),
    /3 is not written to: it is closed/,
  ],
  [
    "a closed pull request, found",
    "",
    async () => afterRun({ headBranch: "old", headSha: await headOf(3) }),
    /no open pull request of old/,
  ],
  ["a pull request of another repository", ", pull-request: 4", afterRun, /404 to GET .*acme\/app\/pulls\/4/],
  [
    "a run for a push",
    ", pull-request: 1",
    () => afterRun({ event: "push" }),
    /1 is not written to: the other workflow ran for push/,
  ],
];

describe("no comment stands in the wrong place where a hostile run claims", () => {
  test.each(claims)("%s", { timeout }, async (_name, more, event, reason) => {
    const quiet = await run(privileged(more), await event(), good);
    expect(quiet.log).toMatch(reason);
    const strict = await run(privileged(`${more}, comment: true`), await event(), good);
    expect([strict.conclusion, strict.log]).toEqual(["failure", expect.stringMatching(reason)]);
    expect(`${quiet.log}${strict.log}`).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(await comments()).toEqual({});
  });

  test("that its report is about a private repository", { timeout }, async () => {
    const write = (into: string) => writeFile(join(into, "report.json"), part("fine", "acme/other"));
    const { log } = await run(privileged(), await afterRun(), write);
    expect(log).toMatch(/No comment on the pull request: .*held back/);
    expect(await comments()).toEqual({});
  });

  test("nothing at all: a run for a push has no pull request", { timeout }, async () => {
    const { conclusion, log } = await run(
      privileged(", fail-on: never"),
      await afterRun({ event: "push" }),
      good,
    );
    expect(conclusion, log).toBe("success");
    expect([await comments(), gitHub.calls]).toEqual([{}, []]);
  });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const document = JSON.parse(part("fine", name)) as Record<string, unknown>;
const secret = "canary-in-a-file-of-the-runner";

/** What a hostile artifact may hold, and what is said of it. All of them fail the step. */
const artifacts: readonly (readonly [string, (into: string) => Promise<unknown>, RegExp])[] = [
  ["no report", async () => undefined, /No file matches `reports`/],
  ["no JSON", (into) => put(join(into, "report.json"), "<html>"), /report\.json.* is not JSON/],
  ["another schema", (into) => put(join(into, "report.json"), '{"schema":9}'), /has schema 9; 1 is read/],
  [
    "a report that says pass over its findings",
    (into) => put(join(into, "report.json"), JSON.stringify({ ...document, verdict: "pass" })),
    /fail/,
  ],
  [
    "`__proto__` that says pass",
    (into) =>
      put(
        join(into, "report.json"),
        `{"__proto__":{"schema":1,"verdict":"pass","findings":[]},${JSON.stringify({ ...document, metrics: {} }).slice(1, -1)},"constructor":1}`,
      ),
    /1 of 1 reports: fail/,
  ],
  [
    "only a prototype",
    (into) => put(join(into, "report.json"), `{"__proto__":${JSON.stringify(document)}}`),
    /is not a report/,
  ],
  ["51 MB", (into) => put(join(into, "report.json"), " ".repeat(52_428_801)), /52428801 bytes/],
  [
    "a depth of 100,000",
    (into) =>
      put(join(into, "report.json"), `{"schema":1,"data":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
    /is not a report|is not JSON/,
  ],
  [
    "1,001 reports",
    async (into) => {
      for (let at = 0; at <= 1_000; at++) await put(join(into, String(at), "report.json"), "{}");
    },
    /more than 1000 files/,
  ],
  [
    "a link out of the workspace",
    async (into) => {
      await writeFile(join(folder, "secret.json"), secret);
      await symlink(join(folder, "secret.json"), join(into, "report.json"));
      await put(join(into, "fine", "report.json"), part("fine", name));
    },
    /report\.json leads out of the workspace.*1 of 2 reports: fail/s,
  ],
  [
    "a link to a folder out of the workspace",
    async (into) => {
      await put(join(folder, "out", "report.json"), part(secret, name));
      await symlink(join(folder, "out"), join(into, "out"));
      await put(join(into, "fine", "report.json"), part("fine", name));
    },
    /out leads out of the workspace.*1 of 2 reports: fail/s,
  ],
  [
    "a link to itself",
    (into) => symlink("report.json", join(into, "report.json")),
    /report\.json|No file matches/,
  ],
  [
    "names that look like paths and commands",
    async (into) => {
      for (const hostile of ["..\\..\\evil", "a\n::error::pwned", "..%2f..", "-rf", "$(id)"])
        await put(join(into, hostile, "report.json"), "{");
    },
    /is not JSON/,
  ],
];

describe("a hostile artifact is told, fails, and leaves nothing but a harmless comment", () => {
  test.each(artifacts)("%s", { timeout }, async (_name, write, reason) => {
    const { conclusion, log, jobs } = await run(privileged(), await afterRun(), write);
    expect([conclusion, log.slice(0, 5_000)]).toEqual(["failure", expect.stringMatching(reason)]);
    const step = jobs.get("publish")?.steps.at(-1);
    expect(step?.outputs.get("verdict")).toBe("fail");
    expect(log).not.toMatch(/\n\s+at .*:\d+:\d+/);
    const foreign = step?.commands.filter(
      ({ name }) => !/^(add-mask|error|warning|notice|debug|group|endgroup)$/.test(name),
    );
    expect(foreign).toEqual([]);
    const all = await comments();
    expect(Object.keys(all).filter((place) => place !== "acme/app/1")).toEqual([]);
    const bodies = Object.values(all).flat();
    expect(bodies.length).toBeLessThan(2);
    for (const body of bodies) expectHarmlessMarkdown(body.replace("<!-- ospo:report -->\n", ""));
    expect(`${log}${bodies}${step?.summary}`).not.toContain(secret);
  });

  test("the hostile corpus in every field", { timeout: 300_000 }, async () => {
    const write = (into: string) =>
      Promise.all(
        Object.values(hostileTexts).map((text, at) =>
          put(join(into, String(at), "report.json"), part(text, name)),
        ),
      );
    const { conclusion, jobs } = await run(privileged(), await afterRun(), write);
    expect(conclusion).toBe("failure");
    const { "acme/app/1": [body = ""] = [], ...others } = await comments();
    expect(others).toEqual({});
    expect(body.length).toBeLessThanOrEqual(65_536);
    expectHarmlessMarkdown(body.replace("<!-- ospo:report -->\n", ""));
    expect([...(jobs.get("publish")?.outputs.keys() ?? [])]).toEqual([]);
  });
});
