import { OspoError } from "@ospo-actions/core";
import { contains, headOf } from "./branch.ts";
import { commitFiles } from "./commit.ts";
import { readBlob } from "./content.ts";
import type { GitHub } from "./github.ts";
import { type Slug, slugOf } from "./repository.ts";
import { type Snapshot, snapshotOf } from "./tree.ts";

/** What a file becomes, from what it is on the branch; the same text or `undefined` changes nothing. */
export type FileChange = (old: string | undefined) => string | undefined;

export interface PushDraft {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  /** The branch that this one is for: where it starts, and what is merged into it first. */
  readonly base?: string;
  readonly message: string;
  /** By path from the root of the repository. */
  readonly files: ReadonlyMap<string, FileChange>;
}

export interface Pushed {
  readonly outcome: "pushed" | "unchanged";
  /** The commit that the branch is at. */
  readonly commit: string;
}

/** How often a push is made again because another writer came first, and ms until then. */
const tries = 10;
const patience = 500;

/**
 * Changes files of a branch in one commit on what is there. Whoever came first is read and built upon; the
 * branch is never forced, and a repository is never pushed to by git.
 */
export async function pushFiles(github: GitHub, draft: PushDraft): Promise<Pushed> {
  const slug = slugOf(draft.repository);
  for (let count = 1; count <= tries; count++) {
    const pushed = await attempt(github, slug, draft);
    if (pushed) return pushed;
    await github.budget.wait(Math.random() * patience * count);
  }
  const message = `Other writers came first ${tries} times on ${draft.branch} of ${draft.repository}`;
  throw new OspoError("LIMIT", message);
}

async function attempt(github: GitHub, slug: Slug, draft: PushDraft): Promise<Pushed | undefined> {
  const { branch, base, message, files } = draft;
  const head = await headOf(github, slug, branch);
  const below = base === undefined || base === branch ? undefined : await headOf(github, slug, base);
  const start = head ?? below;
  if (start === undefined)
    throw new OspoError("NOT_FOUND", `${draft.repository} has no branch ${base ?? branch}`);
  const isBehind = head !== undefined && below !== undefined && !(await contains(github, slug, head, below));
  const merge = isBehind ? await snapshotOf(github, slug, below) : undefined;
  const snapshot = merge ?? (await snapshotOf(github, slug, start));
  const changed = await changes(github, slug, snapshot, files);
  if (changed.size === 0) return { outcome: "unchanged", commit: start };
  if (head === undefined) await startBranch(github, slug, branch, start);
  const on = merge === undefined ? snapshot : await snapshotOf(github, slug, start);
  const commit = await commitFiles(github, slug, { branch, message, files: changed, base: on, merge });
  return commit === undefined ? undefined : { outcome: "pushed", commit };
}

async function changes(
  github: GitHub,
  slug: Slug,
  { entries }: Snapshot,
  files: ReadonlyMap<string, FileChange>,
): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>();
  for (const [path, change] of files) {
    const entry = entries.get(path);
    if (entry !== undefined && entry.mode !== "100644" && entry.mode !== "100755")
      throw new OspoError("FORMAT", `${path} in ${slug.owner}/${slug.repo} is no file`);
    const old = entry === undefined ? undefined : (await readBlob(github, slug, entry.sha)).toString();
    const next = change(old);
    if (next !== undefined && next !== old) changed.set(path, next);
  }
  return changed;
}

/** A branch that another run has just made is as good. */
async function startBranch({ octokit }: GitHub, slug: Slug, branch: string, sha: string): Promise<void> {
  const ref = `refs/heads/${branch}`;
  try {
    await octokit.request("POST /repos/{owner}/{repo}/git/refs", { ...slug, ref, sha });
  } catch (error) {
    if (!(error instanceof OspoError) || !/already exists/i.test(error.message)) throw error;
  }
}
