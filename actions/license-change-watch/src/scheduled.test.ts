import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import {
  fakeHost,
  type GitHub,
  type PackageSeed,
  type Registry,
  type RepositorySeed,
  startGitHub,
  startRegistry,
} from "@ospo-actions/testing";
import { afterEach, describe, expect, test } from "vitest";
import { action } from "./main.ts";
import { lockOf } from "./testing/lock.ts";
import { isc, mit } from "./testing/texts.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const cli: PackageSeed = {
  name: "cli",
  versions: {
    "2.58.2": { manifest: { license: "BSD-3-Clause", repository: "acme/cli" }, published: "2025-01-01" },
    "2.58.3": { manifest: { license: "FSL-1.1-MIT", repository: "acme/cli" }, published: "2025-02-01" },
  },
};

interface World {
  readonly gitHub: GitHub;
  readonly registry: Registry;
  readonly state: string;
}

async function world(repositories: readonly RepositorySeed[] = []): Promise<World> {
  const gitHub = await startGitHub({ repositories: [{ name: "acme/app" }, ...repositories] });
  const registry = await startRegistry({ packages: [cli] });
  const state = await mkdtemp(join(tmpdir(), "ospo-state-"));
  closing.push(
    () => gitHub.close(),
    () => registry.close(),
    () => rm(state, { recursive: true }),
  );
  return { gitHub, registry, state };
}

interface Asked {
  readonly mode?: "upstream" | "repository";
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  readonly runId?: string;
  readonly version?: string;
  readonly now?: Date;
  readonly fetch?: (input: string | URL, init?: RequestInit) => Promise<Response>;
  readonly cancelled?: AbortSignal;
}

async function watch({ gitHub, registry, state }: World, asked: Asked = {}) {
  const { mode = "upstream", inputs = {}, policy, runId = "1", version = "2.58.2" } = asked;
  const token = gitHub.tokenFor({
    permissions: { contents: "write", issues: "write" },
    repository: "acme/app",
  });
  const host = fakeHost({
    inputs: {
      mode,
      state: `dir:${state}`,
      issues: "true",
      "github-token": token,
      "report-file": "report.json",
      ...inputs,
    },
    env: {
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_API_URL: gitHub.apiUrl,
      GITHUB_GRAPHQL_URL: gitHub.graphqlUrl,
      GITHUB_SERVER_URL: gitHub.serverUrl,
      GITHUB_RUN_ID: runId,
    },
    files: {
      "package-lock.json": lockOf([{ name: "cli", version, license: "BSD-3-Clause" }]),
      ".npmrc": `registry=${registry.url}/\n`,
      ...(policy !== undefined && { ".github/ospo.yml": policy }),
    },
    fetch: asked.fetch ?? fetch,
    ...(asked.now && { now: asked.now }),
    ...(asked.cancelled && { cancelled: asked.cancelled }),
  });
  const status = await run(action, host);
  const report = JSON.parse(host.disk.get("/work/report.json") ?? "null") as Report;
  return { status, report, host };
}

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
}

async function issuesOf({ gitHub }: World): Promise<readonly Issue[]> {
  const token = gitHub.tokenFor({ permissions: { issues: "read" }, repository: "acme/app" });
  const url = `${gitHub.apiUrl}/repos/acme/app/issues?state=all`;
  const answer = await fetch(url, { headers: { authorization: `token ${token}` } });
  return (await answer.json()) as Issue[];
}

const accept = `version: 1
exceptions:
  - { rule: "license-change/*", package: "pkg:npm/cli", reason: accepted, until: 2027-01-01 }
`;

describe("an upstream event", () => {
  test("is told once, has one issue, which says what to paste and is closed when the policy accepts it", {
    timeout: 20_000,
  }, async () => {
    const here = await world();
    const first = await watch(here);
    expect([first.status, first.report.findings[0]?.level]).toEqual([1, "fail"]);
    const second = await watch(here, { runId: "2" });
    expect([second.status, second.report.findings[0]?.level]).toEqual([0, "note"]);
    expect(second.report.findings[0]?.message).toContain("Told since 2026-11-22, issue #1.");
    const [issue, ...others] = await issuesOf(here);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: "open", title: expect.stringContaining("cli: you are on 2.58.2") });
    expect(issue?.body).toContain("exceptions:");
    await watch(here, { runId: "3", policy: accept });
    expect((await issuesOf(here)).map(({ state }) => state)).toEqual(["closed"]);
    const last = await watch(here, { runId: "4", policy: accept });
    expect(last.report.findings[0]).toMatchObject({ level: "note", waived: { reason: "accepted" } });
    expect(await issuesOf(here)).toHaveLength(1);
  });

  test("is over when the project has moved past it", async () => {
    const here = await world();
    await watch(here);
    const { report } = await watch(here, { runId: "2", version: "2.58.3" });
    expect(report.findings).toEqual([]);
    expect((await issuesOf(here)).map(({ state }) => state)).toEqual(["closed"]);
  });

  test("gets one issue from two runs at once", async () => {
    const here = await world();
    const runs = await Promise.all(["1", "2"].map((runId) => watch(here, { runId })));
    expect(runs.map(({ status }) => status).toSorted()).toEqual([0, 1]);
    expect(await issuesOf(here)).toHaveLength(1);
    const { report } = await watch(here, { runId: "3" });
    expect(report.findings).toHaveLength(1);
    expect(await issuesOf(here)).toHaveLength(1);
  });

  test.each([
    ["before its issue was made", false],
    ["after its issue was made, before that was remembered", true],
  ])("survives a run killed %s: the next one tells it, with one issue", async (_, isSent) => {
    const here = await world();
    const killing = new AbortController();
    await watch(here, {
      cancelled: killing.signal,
      fetch: async (input, init) => {
        const isWrite = init?.method === "POST" && String(input).endsWith("/issues");
        if (!isWrite) return fetch(input, init);
        if (isSent) await fetch(input, { ...init, signal: null });
        killing.abort(new Error("killed"));
        throw new Error("killed");
      },
    });
    expect(await issuesOf(here)).toHaveLength(isSent ? 1 : 0);
    const again = await watch(here, { runId: "2", now: new Date("2026-11-22T12:00:00Z") });
    expect(again.report.findings.map(({ level }) => level)).toEqual(["fail"]);
    expect(await issuesOf(here)).toHaveLength(1);
    const { report } = await watch(here, { runId: "3", now: new Date("2026-11-22T13:00:00Z") });
    expect(report.findings.map(({ level }) => level)).toEqual(["note"]);
  });

  test("of a registry that is out of reach stays as it was", async () => {
    const here = await world();
    await watch(here);
    here.registry.fail({ kind: 503, times: 99 });
    const { report } = await watch(here, { runId: "2" });
    expect(report.verdict).toBe("fail");
    expect(report.findings.map(({ rule }) => rule).toSorted()).toEqual([
      "license-change/restrictive",
      "license-change/unknown",
    ]);
    expect((await issuesOf(here)).map(({ state }) => state)).toEqual(["open"]);
  });
});

describe("a source repository", () => {
  const at = (
    files: Readonly<Record<string, string>>,
    more: Partial<RepositorySeed> = {},
  ): RepositorySeed => ({
    name: "acme/cli",
    files: { "README.md": "cli", ...files },
    ...more,
  });

  test("whose license file becomes another one is told once with both texts, a rename alone is not", async () => {
    const here = await world([at({ COPYING: mit })]);
    const first = await watch(here, { mode: "repository" });
    expect([first.status, first.report.findings]).toEqual([0, []]);
    const renamed = { ...here, gitHub: (await world([at({ "LICENSE.txt": mit })])).gitHub };
    const second = await watch(renamed, { mode: "repository", runId: "2" });
    expect(second.report.findings).toEqual([]);
    const changed = { ...here, gitHub: (await world([at({ LICENSE: isc, "LICENSE.txt": mit })])).gitHub };
    const third = await watch(changed, { mode: "repository", runId: "3" });
    expect(third.report.findings[0]).toMatchObject({
      rule: "license-change/repository-license",
      subject: "acme/cli",
      data: { repository: "acme/cli" },
    });
    expect((await issuesOf(changed)).length).toBeLessThanOrEqual(1);
  });

  test("that is archived or gone is told", async () => {
    const here = await world([at({ LICENSE: mit })]);
    await watch(here, { mode: "repository" });
    const archived = { ...here, gitHub: (await world([at({ LICENSE: mit }, { archived: true })])).gitHub };
    const second = await watch(archived, { mode: "repository", runId: "2" });
    expect(second.report.findings.map(({ rule, level }) => [rule, level])).toEqual([
      ["license-change/repository-archived", "review"],
    ]);
    const gone = { ...here, gitHub: (await world()).gitHub };
    const third = await watch(gone, { mode: "repository", runId: "3" });
    expect(third.report.findings.map(({ rule }) => rule)).toContain("license-change/repository-gone");
  });
});
