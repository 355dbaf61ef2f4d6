import {
  fakeHost,
  type GitHub as StandIn,
  type GitHubOptions as StandInOptions,
  startGitHub,
} from "@ospo-actions/testing";
import { afterEach } from "vitest";
import type { Clock } from "../clock.ts";
import { createGitHub, type GitHub, type GitHubOptions } from "../github.ts";

type Permissions = Readonly<Record<string, "read" | "write" | "admin" | "none">>;

const all: Permissions = {
  contents: "write",
  issues: "write",
  "pull-requests": "write",
  "security-events": "write",
};

const running: StandIn[] = [];
afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));

/** A stand-in that ends with the test. */
export async function standIn(options: StandInOptions): Promise<StandIn> {
  const started = await startGitHub(options);
  running.push(started);
  return started;
}

/** A clock on which waits pass at once, and are counted. */
export interface FastClock extends Clock {
  readonly waits: number[];
}

export function fastClock(): FastClock {
  let passed = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => Date.now() + passed,
    async sleep(ms) {
      waits.push(ms);
      passed += ms;
    },
  };
}

/** The environment of a job at `github`. */
export function environmentOf(github: StandIn): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
  };
}

interface JobOptions extends Partial<Omit<GitHubOptions, "host">> {
  readonly permissions?: Permissions;
  readonly repository?: string;
}

/** A client with a job's token for `acme/app`, that may write unless told, and waits for nothing. */
export function jobClient(
  github: StandIn,
  { permissions = all, repository = "acme/app", ...options }: JobOptions = {},
): GitHub {
  const token = github.tokenFor({ permissions, repository });
  const host = fakeHost({ env: environmentOf(github), fetch });
  return createGitHub({ host, auth: { token }, spacing: 0, clock: fastClock(), timeout: 10_000, ...options });
}
