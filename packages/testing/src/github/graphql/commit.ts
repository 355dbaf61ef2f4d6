import { loginOf, reaches, sees } from "../caller.ts";
import type { StateAnswer } from "../emulate.ts";
import type { Call } from "../endpoint.ts";
import { covers } from "../permissions.ts";
import { forbidden, GraphqlFailure } from "./failure.ts";

interface Input {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
  readonly clientMutationId?: string;
}

/** `createCommitOnBranch`: one commit on top of `expectedHeadOid`, or GitHub's refusal if the branch moved on. */
export async function createCommit(call: Call, input: Input): Promise<object> {
  const { repositoryNameWithOwner: repository, branchName } = input.branch;
  refuseWriting(call, repository);
  const branch = branchName.replace(/^refs\/heads\//, "");
  const at = `/repos/${repository}/git`;
  const api = (method: string, path: string, body?: unknown): Promise<StateAnswer> =>
    call.state.call(loginOf(call.caller) ?? "", method, `${at}${path}`, body);
  const head = await api("GET", `/ref/heads/${branch}`);
  if (head.status !== 200) throw new GraphqlFailure("NOT_FOUND", `Branch "${branch}" not found.`);
  if (shaOf(head.body, "object") !== input.expectedHeadOid) throw stale(input.expectedHeadOid);
  const parent = await api("GET", `/commits/${input.expectedHeadOid}`);
  const tree = await api("POST", "/trees", {
    base_tree: shaOf(parent.body, "tree"),
    tree: await entries(input, api),
  });
  if (tree.status !== 201) throw new GraphqlFailure("UNPROCESSABLE", messageOf(tree));
  const { headline, body } = input.message;
  const message = body ? `${headline}\n\n${body}` : headline;
  const commit = await api("POST", "/commits", {
    message,
    tree: sha(tree),
    parents: [input.expectedHeadOid],
  });
  const moved = await api("PATCH", `/refs/heads/${branch}`, { sha: sha(commit), force: false });
  if (moved.status !== 200) throw stale(input.expectedHeadOid);
  const url = `${call.addresses.serverUrl}/${repository}/commit/${sha(commit)}`;
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: { __typename: "Commit", oid: sha(commit), url, commitUrl: url },
    ref: { name: branch, prefix: "refs/heads/", target: { __typename: "Commit", oid: sha(commit) } },
  };
}

function refuseWriting({ world, caller }: Call, name: string): void {
  const repository = world.repository(name);
  if (!repository || !sees(caller, repository))
    throw new GraphqlFailure("NOT_FOUND", `Could not resolve to a Repository with the name '${name}'.`);
  if (caller.type === "anonymous" || caller.type === "app" || !reaches(caller, name)) throw forbidden();
  if (caller.permissions && !covers(caller.permissions, "contents=write")) throw forbidden();
  if (repository.archived)
    throw new GraphqlFailure("UNPROCESSABLE", "Repository was archived so is read-only.");
}

async function entries(
  { fileChanges = {} }: Input,
  api: (method: string, path: string, body?: unknown) => Promise<StateAnswer>,
): Promise<readonly object[]> {
  const { additions = [], deletions = [] } = fileChanges;
  const file = { mode: "100644", type: "blob" };
  const added = additions.map(async ({ path, contents }) => {
    const blob = await api("POST", "/blobs", { content: contents, encoding: "base64" });
    return { ...file, path, sha: sha(blob) };
  });
  return [...(await Promise.all(added)), ...deletions.map(({ path }) => ({ ...file, path, sha: null }))];
}

/** The words that GitHub uses where the branch does not stand at `oid`. */
function stale(oid: string): GraphqlFailure {
  return new GraphqlFailure(
    "STALE_DATA",
    `Expected branch to point to "${oid}" but it did not.  Pull and try again.`,
  );
}

function sha({ body }: StateAnswer): string {
  return (body as { sha: string }).sha;
}

function shaOf(body: unknown, key: string): string {
  return (body as Record<string, { sha: string }>)[key]?.sha ?? "";
}

function messageOf({ body }: StateAnswer): string {
  return (body as { message?: string }).message ?? "";
}
