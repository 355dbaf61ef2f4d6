import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@ospo-actions/core";
import { branchState, createGitHub } from "@ospo-actions/github";
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
import { afterEach } from "vitest";
import { action } from "../main.ts";
import { lockOf } from "./lock.ts";

/** A GitHub with the project `acme/app`, a registry with its one dependency `cli`, and a folder of state. */
export interface World {
  readonly gitHub: GitHub;
  readonly registry: Registry;
  readonly state: string;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The dependency: 2.58.3 is under other terms than 2.58.2. */
const cli: PackageSeed = {
  name: "cli",
  versions: {
    "2.58.2": { manifest: { license: "BSD-3-Clause", repository: "acme/cli" }, published: "2025-01-01" },
    "2.58.3": { manifest: { license: "FSL-1.1-MIT", repository: "acme/cli" }, published: "2025-02-01" },
  },
};

/** A world that ends with the test. */
export async function world(
  repositories: readonly RepositorySeed[] = [],
  packages: readonly PackageSeed[] = [cli],
): Promise<World> {
  const gitHub = await startGitHub({ repositories: [{ name: "acme/app" }, ...repositories] });
  const registry = await startRegistry({ packages });
  const state = await mkdtemp(join(tmpdir(), "ospo-state-"));
  closing.push(
    () => gitHub.close(),
    () => registry.close(),
    () => rm(state, { recursive: true }),
  );
  return { gitHub, registry, state };
}

/** The same project and state where the repositories are others. */
export async function later(here: World, repositories: readonly RepositorySeed[] = []): Promise<World> {
  return { ...here, gitHub: (await world(repositories)).gitHub };
}

export interface Asked {
  readonly mode?: "upstream" | "repository";
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  readonly runId?: string;
  /** Of `cli`, in the lock file. */
  readonly version?: string;
  /** In place of the project with `cli` at the root. */
  readonly files?: Readonly<Record<string, string>>;
  readonly now?: Date;
  readonly fetch?: (input: string | URL, init?: RequestInit) => Promise<Response>;
  readonly cancelled?: AbortSignal;
}

/** What a job with the permissions of the reusable workflow has. */
export function jobOf({ gitHub, state }: Pick<World, "gitHub" | "state">, runId: string) {
  const permissions = { contents: "write", issues: "write" } as const;
  return {
    inputs: {
      state: `dir:${state}`,
      issues: "true",
      "github-token": gitHub.tokenFor({ permissions, repository: "acme/app" }),
      "report-file": "report.json",
    },
    env: {
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_API_URL: gitHub.apiUrl,
      GITHUB_GRAPHQL_URL: gitHub.graphqlUrl,
      GITHUB_SERVER_URL: gitHub.serverUrl,
      GITHUB_RUN_ID: runId,
    },
  };
}

/** One scheduled run of the action, in process. */
export async function watch(here: World, asked: Asked = {}) {
  const { mode = "upstream", inputs = {}, policy, runId = "1", version = "2.58.2" } = asked;
  const job = jobOf(here, runId);
  const files = asked.files ?? {
    "package-lock.json": lockOf([{ name: "cli", version, license: "BSD-3-Clause" }]),
  };
  const host = fakeHost({
    inputs: { ...job.inputs, mode, ...inputs },
    env: job.env,
    files: {
      ...files,
      ".npmrc": `registry=${here.registry.url}/\n`,
      ...(policy !== undefined && { ".github/ospo.yml": policy }),
    },
    fetch: asked.fetch ?? fetch,
    isHasty: true,
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

/** All issues of the project, open or not. */
export async function issuesOf({ gitHub }: Pick<World, "gitHub">): Promise<readonly Issue[]> {
  return (await gitHub.peek("/repos/acme/app/issues?state=all&per_page=100")) as readonly Issue[];
}

/** Commits to the default branch of `acme/cli`: texts by path, `undefined` for a file that goes. */
export async function commit(
  { gitHub }: World,
  files: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const token = gitHub.tokenFor({ permissions: { contents: "write" }, repository: "acme/cli" });
  const host = { ...fakeHost({ fetch, isHasty: true }), env: jobOf({ gitHub, state: "" }, "0").env };
  const client = createGitHub({ host, auth: { token }, spacing: 0 });
  const branch = branchState({ github: client, repository: "acme/cli", branch: "main" });
  for (const [path, text] of Object.entries(files)) await branch.update(path, () => text);
}
