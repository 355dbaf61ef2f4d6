import { sees } from "../caller.ts";
import { administrator } from "../emulate.ts";
import { type Call, type Endpoint, repositoryOf } from "../endpoint.ts";
import type { Answer } from "../exchange.ts";
import { forward } from "../forward.ts";

type Body = Record<string, unknown>;

/** What `emulate` 0.12.2 answers amiss, each with what is wrong with it. */
export const mended: Readonly<Record<string, Endpoint>> = {
  // Fields of an organization that nobody filled in are null; GitHub leaves them empty.
  "orgs/get": async (call) => {
    const texts = Object.fromEntries(["name", "company", "location", "email"].map((key) => [key, ""]));
    return amend(await forward(call), (body) => ({
      ...body,
      ...texts,
      description: null,
      archived_at: null,
    }));
  },
  // The commit is a stub, protection is missing.
  "repos/get-branch": async (call) => {
    const branch = await forward(call);
    if (branch.status !== 200) return branch;
    const path = `/repos/${repositoryOf(call)}`;
    const commit = await call.state.call(administrator, "GET", `${path}/commits/${call.values.branch}`);
    const url = `${call.addresses.apiUrl}${path}/branches/${call.values.branch}`;
    const extra = {
      commit: commit.body,
      protection: { enabled: false },
      protection_url: `${url}/protection`,
    };
    return amend(branch, (body) => ({ ...body, ...extra, _links: { self: url, html: url } }));
  },
  // The head stays at the commit that it had when the pull request was opened.
  "pulls/get": async (call) => {
    const pull = await forward(call);
    return pull.status === 200 ? { ...pull, body: await withHead(call, pull.body as Body) } : pull;
  },
  "pulls/list": async (call) => {
    const answer = await forward(call);
    if (answer.status !== 200) return answer;
    return {
      ...answer,
      body: await Promise.all((answer.body as Body[]).map((pull) => withHead(call, pull))),
    };
  },
  // Trees have no address.
  "pulls/list-commits": async (call) => {
    const url = `${call.addresses.apiUrl}/repos/${repositoryOf(call)}/git/trees`;
    const withTree = (one: Body): Body => {
      const commit = one.commit as { tree: { sha: string } };
      return { ...one, commit: { ...commit, tree: { ...commit.tree, url: `${url}/${commit.tree.sha}` } } };
    };
    return amendAll(await forward(call), withTree);
  },
  // A conclusion completes a run (docs: checks API); `emulate` wants the status too.
  "checks/create": async (call) => amend(await forward(completed(call)), withAnnotations),
  "checks/update": async (call) => amend(await forward(completed(call)), withAnnotations),
  "checks/get": async (call) => amend(await forward(call), withAnnotations),
  "checks/list-for-ref": async (call) =>
    amend(await forward(call), (body) => ({
      ...body,
      check_runs: (body.check_runs as readonly Body[]).map(withAnnotations),
    })),
  // Wrapped in an object.
  "checks/list-annotations": async (call) => {
    const answer = await forward(call);
    return amend(answer, ({ check_annotations }) => check_annotations as Body);
  },
  // Finds what the token may not see, and lacks the scores.
  "search/issues-and-pull-requests": async (call) => {
    const answer = await forward(call);
    const { items = [] } = (answer.body ?? {}) as { items?: readonly Body[] };
    const visible = items.filter(({ repository_url }) => {
      const name = /\/repos\/(.+)$/.exec(String(repository_url))?.[1] ?? "";
      const found = call.world.repository(name);
      return found !== undefined && sees(call.caller, found);
    });
    const scored = visible.map((one) => ({ ...one, score: 1 }));
    const extra = { items: scored, total_count: scored.length, search_type: "lexical" };
    return amend(answer, (body) => ({ ...body, ...extra }));
  },
};

async function withHead({ state }: Call, pull: Body): Promise<Body> {
  const { head } = pull as { head: { ref: string; sha: string; repo: { full_name: string } | null } };
  if (head.repo === null || pull.state === "closed") return pull;
  const path = `/repos/${head.repo.full_name}/git/ref/heads/${head.ref}`;
  const ref = await state.call(administrator, "GET", path);
  const sha = (ref.body as { object?: { sha: string } }).object?.sha ?? head.sha;
  return { ...pull, head: { ...head, sha } };
}

/** A successful answer with another body. */
export function amend(answer: Answer, change: (body: Body) => Body): Answer {
  return answer.status < 300 ? { ...answer, body: change(answer.body as Body) } : answer;
}

/** A successful list with other items. */
export function amendAll(answer: Answer, change: (body: Body) => Body): Answer {
  return answer.status < 300 ? { ...answer, body: (answer.body as readonly Body[]).map(change) } : answer;
}

function completed(call: Call): Call {
  const body = call.request.body as Body;
  if (body.conclusion === undefined || body.status !== undefined) return call;
  return { ...call, request: { ...call.request, body: { ...body, status: "completed" } } };
}

/** The address of a check run's annotations, which `emulate` leaves out. */
function withAnnotations(run: Body): Body {
  return { ...run, output: { ...(run.output as object), annotations_url: `${run.url}/annotations` } };
}
