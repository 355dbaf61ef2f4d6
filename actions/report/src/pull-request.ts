import { OspoError, type RunEvent } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";

/**
 * The number of the pull request that this run is about; `undefined` for none. In a `workflow_run` job it is an
 * open one whose head is what the other, untrusted run was for: commit, branch and repository. A number that is
 * `stated` counts only where that holds (INPUT otherwise), for the untrusted run may have chosen it.
 */
export async function pullRequestOf(
  stated: number | undefined,
  { pull_request: pull, workflow_run: run }: RunEvent,
  repository: string,
  github: () => Promise<GitHub>,
): Promise<number | undefined> {
  if (run) return ofRun(stated, run, repository, github);
  const own = typeof pull?.number === "number" ? pull.number : undefined;
  if (stated === undefined || stated === own) return own;
  throw refused(stated, "this run is neither of it nor a workflow_run");
}

type WorkflowRun = NonNullable<RunEvent["workflow_run"]>;

/** What a pull request offers to merge. Commit and branch alone would not do: anybody may push both to a fork. */
interface Head {
  readonly commit: string;
  readonly branch: string;
  readonly repository: string;
}

async function ofRun(
  stated: number | undefined,
  run: WorkflowRun,
  repository: string,
  github: () => Promise<GitHub>,
): Promise<number | undefined> {
  if (run.event !== "pull_request") {
    if (stated === undefined) return undefined;
    throw refused(stated, `the other workflow ran for ${String(run.event)}, not for a pull request`);
  }
  const head = headOfRun(run);
  const [owner = "", repo = ""] = repository.split("/");
  const { octokit } = await github();
  if (stated === undefined) {
    const [login = ""] = head.repository.split("/");
    const query = { owner, repo, state: "open", head: `${login}:${head.branch}`, per_page: 100 } as const;
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", query);
    return only(
      data.filter((pull) => difference(pull, head) === undefined).map(({ number }) => number),
      head,
    );
  }
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const { data } = await octokit.request(route, { owner, repo, pull_number: stated });
  const why = difference(data, head);
  if (why !== undefined) throw refused(stated, why);
  return stated;
}

function headOfRun({ head_sha: commit, head_branch: branch, head_repository: from }: WorkflowRun): Head {
  const repository = from?.full_name;
  if (typeof commit === "string" && typeof branch === "string" && typeof repository === "string")
    return { commit, branch, repository };
  throw new OspoError("FORMAT", "The event does not tell what the other workflow ran for");
}

interface Pull {
  readonly state: string;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly full_name: string } | null;
  };
}

/** Why a pull request is not the one of a run that was for `head`; `undefined` if it is. */
function difference({ state, head: { sha, ref, repo } }: Pull, head: Head): string | undefined {
  if (state !== "open") return `it is ${state}`;
  if (sha !== head.commit) return `its head is ${sha}, and the run was for ${head.commit}`;
  const from = repo?.full_name ?? "a deleted repository";
  if (ref === head.branch && from.toLowerCase() === head.repository.toLowerCase()) return undefined;
  return `it comes from ${ref} of ${from}, and the run was for ${head.branch} of ${head.repository}`;
}

function only(numbers: readonly number[], { commit, branch, repository }: Head): number {
  const [number, ...more] = numbers;
  if (number !== undefined && more.length === 0) return number;
  const what = `of ${branch} of ${repository} at ${commit}`;
  if (number === undefined)
    throw new OspoError("NOT_FOUND", `There is no open pull request ${what}: it moved on, or is closed`);
  throw new OspoError("INPUT", `There are ${numbers.length} pull requests ${what}: ${numbers.join(", ")}`, {
    fix: "Name one in `pull-request`.",
  });
}

function refused(number: number, why: string): OspoError {
  return new OspoError("INPUT", `pull-request: ${number} is not written to: ${why}`, {
    fix: "Leave `pull-request` out, so that the one that the other workflow ran for is found.",
  });
}
