import { OspoError, type RunEvent } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";

/**
 * The number of the pull request that this run is about; `undefined` for none. A number that an untrusted
 * run hands over counts only where the head of that pull request is the commit of the run (INPUT otherwise).
 */
export async function pullRequestOf(
  stated: number | undefined,
  event: RunEvent,
  repository: string,
  github: () => Promise<GitHub>,
): Promise<number | undefined> {
  const own = event.pull_request?.number;
  if (stated === undefined) return typeof own === "number" ? own : undefined;
  if (stated === own) return stated;
  const commit = event.workflow_run?.head_sha;
  if (typeof commit !== "string") throw refused(stated, "this run is neither of it nor a workflow_run");
  const head = await headOf(await github(), repository, stated);
  if (head !== commit) throw refused(stated, `its head is ${head}, and the run was for ${commit}`);
  return stated;
}

async function headOf({ octokit }: GitHub, repository: string, number: number): Promise<string> {
  const [owner = "", repo = ""] = repository.split("/");
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  return (await octokit.request(route, { owner, repo, pull_number: number })).data.head.sha;
}

function refused(number: number, why: string): OspoError {
  return new OspoError("INPUT", `pull-request: ${number} is not written to: ${why}`, {
    fix: "Hand over the number of the pull request that the other workflow ran for.",
  });
}
