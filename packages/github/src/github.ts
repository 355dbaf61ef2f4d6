import type { Host } from "@ospo-actions/core";
import { type App, AppCredentials } from "./app.ts";
import { Budget, type BudgetLimits } from "./budget.ts";
import { createClient, type Octokit } from "./client.ts";
import { type Clock, hostClock } from "./clock.ts";
import { tokenCredentials } from "./credentials.ts";
import { type GraphqlPart, query, queryParts } from "./graphql.ts";

export interface GitHubOptions {
  readonly host: Pick<Host, "env" | "fetch" | "log" | "now" | "sleep" | "cancelled">;
  /** A token, or an App that gets its own. */
  readonly auth: { readonly token: string } | { readonly app: App };
  readonly budget?: Partial<BudgetLimits>;
  /** Milliseconds until a request is given up: 30,000 unless told. */
  readonly timeout?: number;
  /** Milliseconds between two writes: 1,000 unless told (docs: best-practices-for-using-the-rest-api). */
  readonly spacing?: number;
  readonly clock?: Clock;
}

/** GitHub as this run may use it. Every call keeps the budget and ends in an answer or an OspoError. */
export interface GitHub {
  /** What calls are made with: typed routes of the REST API. */
  readonly octokit: Octokit;
  readonly budget: Budget;
  readonly clock: Clock;
  /** The answer to a GraphQL query about what belongs to `owner`. Any error in it is an error. */
  graphql<T>(text: string, variables: Readonly<Record<string, unknown>>, owner?: string): Promise<T>;
  /** The parts of a query by alias, each with its value or error: one that is missing does not hide the others. */
  graphqlParts<T>(
    text: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<ReadonlyMap<string, GraphqlPart<T>>>;
  /** Who this client is to `owner`: the login that its comments and issues carry. */
  viewerLogin(owner?: string): Promise<string>;
}

/** The client of all actions: github.com, or the GitHub Enterprise Server that the environment names. */
export function createGitHub({ host, auth, budget = {}, ...rest }: GitHubOptions): GitHub {
  const { env, log, cancelled } = host;
  log.mask("app" in auth ? auth.app.privateKey : auth.token);
  const clock = rest.clock ?? hostClock(host);
  const spent = new Budget(budget, clock);
  const app = "app" in auth ? new AppCredentials(auth.app, clock, log) : undefined;
  const octokit = createClient({
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    fetch: (url, init) => host.fetch(url, init),
    budget: spent,
    credentials: app ?? tokenCredentials("token" in auth ? auth.token : ""),
    timeout: rest.timeout ?? 30_000,
    spacing: rest.spacing ?? 1_000,
    cancelled,
    warn: (text) => log.warning(text),
  });
  if (app) app.octokit = octokit;
  const url = env.GITHUB_GRAPHQL_URL || "https://api.github.com/graphql";
  const logins = new Map<string, Promise<string>>();
  const github: GitHub = {
    octokit,
    budget: spent,
    clock,
    graphql: (text, variables, owner) => query(octokit, { url, text, variables, owner }),
    graphqlParts: (text, variables) => queryParts(octokit, { url, text, variables, owner: undefined }),
    viewerLogin(owner) {
      const key = app ? (owner ?? "") : "";
      const asked = logins.get(key) ?? askLogin(github, owner);
      logins.set(key, asked);
      asked.catch(() => logins.delete(key));
      return asked;
    },
  };
  return github;
}

async function askLogin(github: GitHub, owner: string | undefined): Promise<string> {
  const answer = await github.graphql<{ viewer: { login: string } }>("query { viewer { login } }", {}, owner);
  return answer.viewer.login;
}
