import { type GitHub, pullRequestEvent, type RunEvent } from "@ospo-actions/testing";
import { gate } from "./project.ts";

const name = "acme/app";

interface RunAt {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** A push to `main` unless told. */
  readonly event?: RunEvent;
  readonly token?: string;
  readonly now?: Date;
  readonly fetch?: typeof fetch;
}

/** The action over a checkout with `files` of the stand-in's repository `acme/app`. */
export async function gateAt(gitHub: GitHub, { files, inputs = {}, event, token, now, ...rest }: RunAt) {
  const head = event?.sha ?? (await mainOf(gitHub));
  return gate(
    { ...files, ...(event && { "event.json": JSON.stringify(event.payload) }) },
    { "github-token": token ?? readToken(gitHub), ...inputs },
    {
      fetch: rest.fetch ?? fetch,
      ...(now && { now }),
      env: {
        GITHUB_API_URL: gitHub.apiUrl,
        GITHUB_GRAPHQL_URL: gitHub.graphqlUrl,
        GITHUB_SERVER_URL: gitHub.serverUrl,
        GITHUB_REPOSITORY: name,
        GITHUB_EVENT_NAME: event?.name ?? "push",
        GITHUB_REF: event?.ref ?? "refs/heads/main",
        GITHUB_SHA: head,
        ...(event && { GITHUB_EVENT_PATH: "event.json" }),
      },
    },
  );
}

/** What a job with `contents: read` has, also on pull requests of forks. */
function readToken(gitHub: GitHub): string {
  return gitHub.tokenFor({ repository: name, permissions: { contents: "read" } });
}

/** A pull request of the fork `mallory/app` to what `main` is now. */
export async function forkPull(gitHub: GitHub): Promise<RunEvent> {
  const event = pullRequestEvent({ repository: name, number: 1, fork: "mallory/app" });
  const { pull_request: request } = event.payload as { pull_request: { base: { sha: string } } };
  request.base.sha = await mainOf(gitHub);
  return event;
}

async function mainOf(gitHub: GitHub): Promise<string> {
  const { object } = (await gitHub.peek(`/repos/${name}/git/ref/heads/main`)) as { object: { sha: string } };
  return object.sha;
}
