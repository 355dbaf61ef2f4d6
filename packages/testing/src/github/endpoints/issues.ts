import { loginOf } from "../caller.ts";
import { administrator } from "../emulate.ts";
import { type Call, type Endpoint, repositoryOf } from "../endpoint.ts";
import { forward } from "../forward.ts";
import { page } from "../page.ts";

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly user: { readonly login: string } | null;
  readonly labels: readonly { readonly name: string }[];
  readonly pull_request?: object;
}

/** Issues, pull requests among them: `emulate` keeps the two apart, GitHub does not. */
export const issues: Readonly<Record<string, Endpoint>> = {
  "issues/list-for-repo": async (call) => {
    const { query } = call.request;
    const found = (await allIssues(call)).filter((issue) => matches(issue, query, call.world));
    const key = query.get("sort") === "updated" ? "updated_at" : "created_at";
    const sign = query.get("direction") === "asc" ? 1 : -1;
    const order = (a: Issue, b: Issue): number =>
      sign * (a[key].localeCompare(b[key]) || a.number - b.number);
    return page(found.toSorted(order), call.request, call.addresses.apiUrl);
  },
  "issues/get": async (call) => {
    const number = call.values.issue_number ?? "";
    return (await isPull(call, number))
      ? { status: 200, body: await pullAsIssue(call, number) }
      : forward(call);
  },
  "issues/update": async (call) => {
    const number = call.values.issue_number ?? "";
    if (!(await isPull(call, number))) return forward(call);
    const { labels, ...fields } = call.request.body as { labels?: readonly string[] };
    const login = loginOf(call.caller) ?? administrator;
    const path = `/repos/${repositoryOf(call)}`;
    await call.state.call(login, "PATCH", `${path}/pulls/${number}`, fields);
    if (labels) await call.state.call(login, "PUT", `${path}/issues/${number}/labels`, { labels });
    return { status: 200, body: await pullAsIssue(call, number) };
  },
  // `emulate` takes the path for an issue's number: 404.
  "issues/list-comments-for-repo": async (call) => {
    const path = `/repos/${repositoryOf(call)}/issues`;
    const comments = (await allIssues(call)).map(({ number }) =>
      readAll<{ id: number }>(call, `${path}/${number}/comments`),
    );
    const all = (await Promise.all(comments)).flat().toSorted((a, b) => a.id - b.id);
    return page(all, call.request, call.addresses.apiUrl);
  },
};

/** Whether `number` of the call's repository is a pull request. */
export async function isPull(call: Call, number: string | number): Promise<boolean> {
  const path = `/repos/${repositoryOf(call)}/pulls/${number}`;
  return (await call.state.call(administrator, "GET", path)).status === 200;
}

async function allIssues(call: Call): Promise<readonly Issue[]> {
  const path = `/repos/${repositoryOf(call)}`;
  const plain = await readAll<Issue>(call, `${path}/issues`, "&state=all");
  const pulls = await readAll<Issue>(call, `${path}/pulls`, "&state=all");
  return [...plain, ...pulls.map((pull) => withPull(call, pull))];
}

async function pullAsIssue(call: Call, number: string): Promise<object> {
  const path = `/repos/${repositoryOf(call)}/pulls/${number}`;
  return withPull(call, (await call.state.call(administrator, "GET", path)).body as Issue);
}

/** What an issue and a pull request tell alike. */
const shared = [
  ...["id", "node_id", "number", "title", "body", "user", "labels", "state", "locked", "active_lock_reason"],
  ...["assignee", "assignees", "milestone", "comments", "created_at", "updated_at", "closed_at"],
  "author_association",
] as const;

function withPull(call: Call, pull: Issue): Issue {
  const { apiUrl, serverUrl } = call.addresses;
  const name = repositoryOf(call);
  const html = `${serverUrl}/${name}/pull/${pull.number}`;
  const url = `${apiUrl}/repos/${name}/issues/${pull.number}`;
  const values = pull as unknown as Record<string, unknown>;
  return {
    ...Object.fromEntries(shared.map((key) => [key, values[key] ?? null])),
    url,
    repository_url: `${apiUrl}/repos/${name}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    pull_request: {
      url: `${apiUrl}/repos/${name}/pulls/${pull.number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: null,
    },
  } as unknown as Issue;
}

async function readAll<T>(call: Call, path: string, more = ""): Promise<readonly T[]> {
  const all: T[] = [];
  for (let at = 1; ; at++) {
    const { body } = await call.state.call(administrator, "GET", `${path}?per_page=100&page=${at}${more}`);
    all.push(...(body as readonly T[]));
    if ((body as readonly T[]).length < 100) return all;
  }
}

function matches(
  { state, labels, user, updated_at }: Issue,
  query: URLSearchParams,
  { blindToApps }: Call["world"],
): boolean {
  const wanted = query.get("state") ?? "open";
  if (wanted !== "all" && wanted !== state) return false;
  const names = query.get("labels")?.split(",") ?? [];
  if (!names.every((name) => labels.some((label) => label.name.toLowerCase() === name.toLowerCase())))
    return false;
  const creator = query.get("creator");
  if (creator !== null && (creator !== user?.login || (blindToApps && creator.endsWith("[bot]"))))
    return false;
  return !query.has("since") || updated_at >= (query.get("since") ?? "");
}
