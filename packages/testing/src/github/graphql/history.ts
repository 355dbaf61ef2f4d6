import { administrator } from "../emulate.ts";
import type { Call } from "../endpoint.ts";
import type { RepositorySeed } from "../seed.ts";
import { connect, type Paging } from "./connection.ts";

type Read = <T>(path: string) => Promise<T | undefined>;

interface Commit {
  readonly sha: string;
  readonly tree: { readonly sha: string };
  readonly parents: readonly { readonly sha: string }[];
}

/** The commit that `ref` names; `null` for none. */
export async function commitNode(call: Call, seed: RepositorySeed, ref: string): Promise<object | null> {
  const read: Read = async (path) => {
    const { status, body } = await call.state.call(administrator, "GET", `/repos/${seed.name}/${path}`);
    return status === 200 ? (body as never) : undefined;
  };
  const oid = /^[0-9a-f]{40}$/.test(ref)
    ? ref
    : (await read<{ object: { sha: string } }>(`git/ref/heads/${ref}`))?.object.sha;
  if (oid === undefined || (await read<Commit>(`git/commits/${oid}`)) === undefined) return null;
  return {
    __typename: "Commit",
    oid,
    blame: ({ path }: { path: string }) => blame(read, oid, path),
    associatedPullRequests: async (paging: Paging) =>
      connect("associatedPullRequests", await pullsOf(call, seed, read, oid), paging),
  };
}

/** All lines of a file stand for the last commit that changed the file: that is as far as the blame is modelled. */
async function blame(read: Read, oid: string, path: string): Promise<object> {
  const contentAt = async (commit: string): Promise<string | undefined> =>
    (await read<{ sha: string }>(`contents/${path}?ref=${commit}`))?.sha;
  const content = await contentAt(oid);
  if (content === undefined) return { ranges: [] };
  let last = oid;
  for (;;) {
    const { parents = [] } = (await read<Commit>(`git/commits/${last}`)) ?? {};
    const contents = await Promise.all(parents.map(({ sha }) => contentAt(sha)));
    const same = parents[contents.indexOf(content)];
    if (same === undefined) break;
    last = same.sha;
  }
  return {
    ranges: [{ startingLine: 1, endingLine: 1_000_000, commit: { __typename: "Commit", oid: last } }],
  };
}

interface Pull {
  readonly number: number;
  readonly html_url: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: { readonly sha: string };
}

/** Pull requests that brought the commit in: its merge, or one of its commits. */
async function pullsOf(
  { addresses }: Call,
  { name }: RepositorySeed,
  read: Read,
  oid: string,
): Promise<readonly object[]> {
  const found: object[] = [];
  for (const pull of (await read<readonly Pull[]>("pulls?state=all&per_page=100")) ?? []) {
    const { number, merged_at, merge_commit_sha, head } = pull;
    const commits = (await read<readonly { sha: string }[]>(`pulls/${number}/commits`)) ?? [];
    if (merge_commit_sha !== oid && !commits.some(({ sha }) => sha === oid)) continue;
    found.push({
      __typename: "PullRequest",
      number,
      url: `${addresses.serverUrl}/${name}/pull/${number}`,
      merged: merged_at !== null,
      headRefOid: head.sha,
      repository: { __typename: "Repository", nameWithOwner: name },
      latestOpinionatedReviews: async (paging: Paging) =>
        connect("latestOpinionatedReviews", await reviewsOf(read, number), paging),
    });
  }
  return found;
}

interface Review {
  readonly state: string;
  readonly user: { readonly login: string };
  readonly commit_id: string;
}

/** The last review of each reviewer that approves or asks for changes. */
async function reviewsOf(read: Read, number: number): Promise<readonly object[]> {
  const latest = new Map<string, object>();
  for (const { state, user, commit_id } of (await read<readonly Review[]>(`pulls/${number}/reviews`)) ?? [])
    if (state === "APPROVED" || state === "CHANGES_REQUESTED")
      latest.set(user.login, {
        state,
        author: { __typename: "User", login: user.login },
        commit: { __typename: "Commit", oid: commit_id },
      });
  return [...latest.values()];
}
