import {
  type Files,
  gitTree,
  type Host,
  OspoError,
  type RunEvent,
  readEvent,
  type Tree,
  treeFiles,
} from "@ospo-actions/core";
import type { GitHub } from "./github.ts";
import { slugOf } from "./repository.ts";
import { repositoryTree } from "./repository-tree.ts";

/** What a project is compared with. */
export interface Base {
  readonly files: Files;
  /** The path in `files` where it is another one than the project's own: a folder, lock file or SBOM. */
  readonly path: string | undefined;
  /** What it is, for people: `main (0123abc)`, `old/package-lock.json`. */
  readonly shown: string;
}

/**
 * What the input `base` names: a path of the workspace, else a commit by branch, tag or name, of the checkout
 * where git has it and else through the API. Without it, what a pull request or merge group is to be merged
 * into, whatever was checked out; `undefined` for other events. INPUT where it names nothing.
 */
export async function openBase(
  base: string,
  host: Host,
  github: (() => Promise<GitHub>) | undefined,
): Promise<Base | undefined> {
  if (base === "") {
    const commit = await baseCommit(await readEvent(host), host, github);
    return commit === undefined ? undefined : fromTree(await treeOf(commit, host, github), host);
  }
  if (await isThere(base, host)) return { files: host.files, path: base, shown: host.files.display(base) };
  return fromTree(await treeOf(base, host, github), host);
}

/** The commit that the event's change starts from. */
async function baseCommit(
  event: RunEvent,
  { env }: Host,
  github: (() => Promise<GitHub>) | undefined,
): Promise<string | undefined> {
  const queued = commitName(event.merge_group?.base_sha);
  if (queued !== undefined) return queued;
  const stated = commitName(event.pull_request?.base?.sha);
  if (stated === undefined || env.GITHUB_EVENT_NAME === "pull_request_target") return stated;
  // The checkout is the merge of the head into what the base was just then, which may be newer than the event's.
  const parents = github
    ? await parentsOf(await github(), env.GITHUB_REPOSITORY ?? "", env.GITHUB_SHA ?? "")
    : [];
  return parents.length === 2 ? parents[0] : stated;
}

function commitName(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{40}$/.test(value) ? value : undefined;
}

async function parentsOf(
  { octokit }: GitHub,
  repository: string,
  commit: string,
): Promise<readonly string[]> {
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
  try {
    const { data } = await octokit.request(route, { ...slugOf(repository), commit_sha: commit });
    return data.parents.map(({ sha }) => sha);
  } catch (error) {
    if (error instanceof OspoError && error.code === "NOT_FOUND") return [];
    throw error;
  }
}

async function treeOf(ref: string, host: Host, github: (() => Promise<GitHub>) | undefined): Promise<Tree> {
  try {
    return await gitTree(ref, host);
  } catch (error) {
    if (github === undefined || !(error instanceof OspoError)) throw error;
    return repositoryTree(await github(), host.env.GITHUB_REPOSITORY ?? "", ref);
  }
}

function fromTree(tree: Tree, { files }: Host): Base {
  return { files: treeFiles(tree, files), path: undefined, shown: tree.shown };
}

async function isThere(path: string, { files }: Host): Promise<boolean> {
  try {
    await files.admit(path);
    return true;
  } catch (error) {
    if (error instanceof OspoError && error.code === "NOT_FOUND") return false;
    throw error;
  }
}
