import { run } from "@ospo-actions/core";
import {
  type FakeHost,
  fakeHost,
  type GitHub,
  type GitHubOptions,
  type RepositorySeed,
  startGitHub,
} from "@ospo-actions/testing";
import { afterEach } from "vitest";
import { action } from "../main.ts";

const running: GitHub[] = [];
afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));

/** A GitHub with `acme/app` in it, a release `v1.0.0` of it too, that ends with the test. */
export async function gitHubWith(
  about: Partial<RepositorySeed> = {},
  options: GitHubOptions = {},
): Promise<GitHub> {
  const github = await startGitHub({ repositories: [{ name: "acme/app", ...about }], ...options });
  running.push(github);
  await release(github, "v1.0.0");
  return github;
}

/** Publishes a release of `acme/app`. */
async function release(github: GitHub, tag: string): Promise<void> {
  const token = github.tokenFor({ permissions: { contents: "write" }, repository: "acme/app" });
  await fetch(`${github.apiUrl}/repos/acme/app/releases`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ tag_name: tag, name: tag }),
  });
}

/** Names of the release's assets. */
export async function assetsOf(github: GitHub): Promise<readonly string[]> {
  const { assets } = (await github.peek("/repos/acme/app/releases/tags/v1.0.0")) as {
    assets: readonly { name: string }[];
  };
  return assets.map(({ name }) => name);
}

/** A lock file with a direct dependency, one of its own and one for development. */
export const lock = JSON.stringify({
  name: "app",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", version: "1.0.0", dependencies: { a: "1" }, devDependencies: { d: "1" } },
    "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { b: "1" } },
    "node_modules/b": { version: "1.0.0", license: "ISC" },
    "node_modules/d": { version: "1.0.0", dev: true, dependencies: { b: "1" } },
  },
});

export const sha = "a".repeat(40);
const job = { repository: "acme/app", sha, run: "7", job: "build" };

interface About {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly event?: object;
  readonly permissions?: Readonly<Record<string, "read" | "write" | "none">>;
}

/** The host of a job at `github`, for a push of the tag `v1.0.0` unless told. */
export function jobHost(github: GitHub, { inputs, env, files, event = {}, permissions }: About): FakeHost {
  const granted = permissions ?? { contents: "write", "id-token": "write", attestations: "write" };
  const token = github.tokenFor({ permissions: granted, repository: "acme/app" });
  const ref = "refs/tags/v1.0.0";
  const variables = github.variablesFor({ ...job, ref }, granted);
  return fakeHost({
    fetch,
    files: { "package-lock.json": lock, "event.json": JSON.stringify(event), ...files },
    inputs: { "github-token": token, ...inputs },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_SHA: sha,
      GITHUB_REF: ref,
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: "event.json",
      GITHUB_WORKFLOW: "CI",
      GITHUB_JOB: "build",
      GITHUB_ACTION: "sbom",
      GITHUB_RUN_ID: "7",
      ...variables.action,
      ...variables.step,
      ...env,
    },
  });
}

/** A whole run of the action in a job at `github`. */
export async function deliver(github: GitHub, about: About): Promise<{ host: FakeHost; status: number }> {
  const host = jobHost(github, about);
  return { host, status: await run(action, host) };
}
