import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type DistRun,
  type GitHub,
  type RepositorySeed,
  runDist,
  type ScorecardApi,
  type ScorecardApiOptions,
  startGitHub,
  startScorecard,
  workspaceWith,
} from "@ospo-actions/testing";

/** The repository that the monitor runs in. */
export const home = "acme/monitor";

/** dist/scorecard-monitor in a job of `home`, between stand-ins of GitHub and of Scorecard's API. */
export interface Job {
  readonly gitHub: GitHub;
  readonly api: ScorecardApi;
  readonly folder: string;
  run(inputs?: Readonly<Record<string, string>>): Promise<DistRun>;
  /** A file of the workspace. */
  read(path: string): Promise<string>;
  /** A file of the default branch on GitHub. */
  pushed(path: string): Promise<string>;
  close(): Promise<void>;
}

interface Setup {
  /** Both in the workspace and on the default branch. */
  readonly files?: Readonly<Record<string, string>>;
  readonly repositories?: readonly RepositorySeed[];
  readonly api?: ScorecardApiOptions;
}

const permissions = { contents: "write", issues: "write", "pull-requests": "write" } as const;

/** Inputs of every run: one file each, answers within half a second. */
const usual = { scope: "scope.json", database: "db.json", report: "report.md", timeout: "0.5" };

export async function startJob({ files = {}, repositories = [], api = {} }: Setup): Promise<Job> {
  const gitHub = await startGitHub({ repositories: [{ name: home, files }, ...repositories] });
  const scorecard = await startScorecard(api);
  const folder = await workspaceWith(files);
  const env = {
    GITHUB_API_URL: gitHub.apiUrl,
    GITHUB_GRAPHQL_URL: gitHub.graphqlUrl,
    GITHUB_SERVER_URL: gitHub.serverUrl,
    GITHUB_REPOSITORY: home,
    GITHUB_REF: "refs/heads/main",
    // As OpenSSF's own: what an `api-url` of the user's knows may be private.
    SCORECARD_API_URL: scorecard.url,
    DEPS_DEV_API_URL: scorecard.url,
  };
  return {
    gitHub,
    api: scorecard,
    folder,
    run: (inputs = {}) => {
      const token = { "github-token": gitHub.tokenFor({ repository: home, permissions }) };
      return runDist("scorecard-monitor", {
        workspace: folder,
        inputs: { ...usual, ...token, ...inputs },
        env,
      });
    },
    read: (path) => readFile(join(folder, path), "utf8"),
    async pushed(path) {
      const { sha } = (await gitHub.peek(`/repos/${home}/contents/${path}`)) as { sha: string };
      const { content } = (await gitHub.peek(`/repos/${home}/git/blobs/${sha}`)) as { content: string };
      return Buffer.from(content, "base64").toString();
    },
    async close() {
      await Promise.all([gitHub.close(), scorecard.close(), rm(folder, { recursive: true, force: true })]);
    },
  };
}

/** A scope file of these repositories (`owner/name`). */
export function scopeOf(...names: readonly string[]): string {
  const owners = Map.groupBy(names, (name) => name.split("/")[0] ?? "");
  const lists = [...owners].map(([owner, own]) => [
    owner,
    { included: own.map((name) => name.split("/")[1]), excluded: [] },
  ]);
  return JSON.stringify({ "github.com": Object.fromEntries(lists) }, undefined, 2);
}

/** A database of ossf/scorecard-monitor with one score of each repository. */
export function databaseOf(scores: Readonly<Record<string, number>>): string {
  const owners = Map.groupBy(Object.entries(scores), ([name]) => name.split("/")[0] ?? "");
  const entries = [...owners].map(([owner, own]) => [
    owner,
    Object.fromEntries(
      own.map(([name, score]) => {
        const current = { score, date: "2026-11-01T00:00:00Z", commit: "1".repeat(40) };
        return [name.split("/")[1], { previous: [], current }];
      }),
    ),
  ]);
  return JSON.stringify({ "github.com": Object.fromEntries(entries) }, undefined, 2);
}
