import { OspoError } from "@ospo-actions/core";
import type { Octokit } from "./client.ts";

/** Pages of one list at most: 100,000 items. */
const most = 1_000;

interface Lists {
  "GET /app/installations": {
    readonly id: number;
    readonly account: { readonly login: string } | object | null;
  };
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    readonly id: number;
    readonly html_url: string;
    readonly body?: string;
    readonly user: { readonly login: string } | null;
  };
  "GET /repos/{owner}/{repo}/issues": {
    readonly number: number;
    readonly html_url: string;
    readonly title: string;
    readonly state: string;
    readonly body?: string | null;
    readonly labels: readonly (string | { readonly name?: string })[];
    readonly user: { readonly login: string } | null;
    readonly pull_request?: object;
  };
  "GET /orgs/{org}/properties/values": {
    readonly repository_full_name: string;
    readonly properties: readonly {
      readonly property_name: string;
      readonly value: string | readonly string[] | null;
    }[];
  };
}

interface Parameters extends Readonly<Record<string, unknown>> {
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Every item of a list, 100 a page, by GitHub's own `link` headers. A list that is no list, that leads to
 * another host or that does not end is an error, never a short list.
 */
export async function* pagesOf<R extends keyof Lists>(
  octokit: Octokit,
  route: R,
  parameters: Parameters,
): AsyncGenerator<Lists[R]> {
  const { owner, org, headers = {} } = parameters;
  let answer = await octokit.request(route as string, { per_page: 100, ...parameters });
  for (let page = 1; ; page++) {
    if (!Array.isArray(answer.data)) throw new OspoError("FORMAT", `GitHub's answer to ${route} is no list`);
    yield* answer.data as Lists[R][];
    const next = nextOf(answer.headers.link);
    if (next === undefined) return;
    if (page === most) throw new OspoError("LIMIT", `${route} has more than ${most} pages`);
    const base = octokit.request.endpoint.DEFAULTS.baseUrl;
    if (new URL(next).origin !== new URL(base).origin)
      throw new OspoError("FORMAT", `GitHub's list ${route} goes on at another host`);
    answer = await octokit.request(`GET ${next}`, { headers, request: { owner: owner ?? org } });
  }
}

function nextOf(link: string | undefined): string | undefined {
  return /<([^<>]+)>; ?rel="next"/.exec(link ?? "")?.[1];
}
