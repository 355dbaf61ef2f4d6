import { type Host, OspoError } from "@ospo-actions/core";
import type { FileChange } from "@ospo-actions/github";
import type { Access } from "./access.ts";
import { readIfThere } from "./files.ts";
import type { Inputs } from "./inputs.ts";

/** What each file becomes, by path from the workspace. */
export type Changes = ReadonlyMap<string, FileChange>;

const message = "Updated Scorecard Report";

/** Writes the files in the workspace; those that would not change are left alone. */
export async function writeFiles(changes: Changes, host: Host): Promise<void> {
  for (const [path, change] of changes) {
    const old = await readIfThere(path, host);
    const next = change(old);
    if (next !== undefined && next !== old) await host.files.write(path, next);
  }
}

/** Commits the files where the inputs ask for it: on the branch, or on another one with a pull request. */
export async function commit(
  changes: Changes,
  summary: string,
  inputs: Inputs,
  access: Access,
  host: Host,
): Promise<void> {
  const { pullRequest, autoCommit, autoPush } = inputs;
  if (pullRequest === undefined && !(autoCommit && autoPush)) return;
  const github = await access();
  const { GITHUB_REPOSITORY: repository, GITHUB_REF: ref = "" } = host.env;
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (github === undefined || !repository)
    throw new OspoError("INPUT", "auto-push and pull-request want a workflow of a repository and its token");
  if (branch === undefined) {
    host.log.notice(
      `Nothing is committed: ${ref || "this run"} is no branch. The files are in the workspace.`,
    );
    return;
  }
  const files = new Map([...changes].map(([path, change]) => [host.files.display(path), change] as const));
  const outside = [...files.keys()].find((path) => path.startsWith("/") || path.startsWith(".."));
  if (outside !== undefined)
    throw new OspoError("INPUT", `${outside} is not in the repository and cannot be committed`);
  const { pushFiles, upsertPullRequest } = await import("@ospo-actions/github");
  if (pullRequest === undefined) {
    const { outcome } = await pushFiles(github, { repository, branch, message, files });
    host.log.info(outcome === "pushed" ? `Committed to ${branch}.` : `${branch} is up to date.`);
    return;
  }
  if (pullRequest === branch)
    throw new OspoError("INPUT", `pull-request: ${branch} is the branch of this run`);
  const pushed = await pushFiles(github, { repository, branch: pullRequest, base: branch, message, files });
  if (pushed.outcome === "unchanged") return;
  const draft = { repository, head: pullRequest, base: branch, title: inputs.issueTitle, text: summary };
  const { url } = await upsertPullRequest(github, draft);
  host.log.info(`Pull request: ${url}`);
}
