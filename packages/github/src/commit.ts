import { contains, headOf } from "./branch.ts";
import { isConflict, isUncertain } from "./failure.ts";
import type { GitHub } from "./github.ts";
import type { Slug } from "./repository.ts";
import type { Snapshot } from "./tree.ts";

export interface CommitDraft {
  readonly branch: string;
  readonly message: string;
  /** Contents by path; `undefined` removes the file. Links and folders are made as needed. */
  readonly files: ReadonlyMap<string, string | Uint8Array | undefined>;
  /** What the branch held when the files were made; `undefined` for a branch that is not there yet. */
  readonly base: Snapshot | undefined;
  /** A commit of another branch to merge: all files but `files` are as they are there. */
  readonly merge?: Snapshot | undefined;
}

/** Milliseconds until a branch shows what was just written. */
const settling = 1_000;
/** How often the branch is moved, where GitHub's answer was lost and the branch is still where it was. */
const tries = 3;

/**
 * Commits files on a branch, if it is still at `base`: gives the commit, or `undefined` where another writer
 * came first, upon which the caller reads and tries again. A missing branch starts without history. Never
 * forces. After a lost answer the branch itself tells what happened, so nothing is committed twice.
 */
export async function commitFiles(
  github: GitHub,
  slug: Slug,
  draft: CommitDraft,
): Promise<string | undefined> {
  const commit = await write(github, slug, draft);
  for (let count = 1; ; count++) {
    try {
      await move(github, slug, draft, commit);
      return commit;
    } catch (error) {
      if (!isUncertain(error) && !isConflict(error)) throw error;
      if (isUncertain(error)) await github.budget.wait(settling);
      const head = await headOf(github, slug, draft.branch);
      if (head !== draft.base?.commit) return (await landed(github, slug, head, commit)) ? commit : undefined;
      if (isConflict(error) || count === tries) throw error;
    }
  }
}

/** Whether the branch, now at `head`, has `commit` after all. */
async function landed(
  github: GitHub,
  slug: Slug,
  head: string | undefined,
  commit: string,
): Promise<boolean> {
  return head !== undefined && contains(github, slug, head, commit);
}

/** Puts the objects there, which nobody sees until the branch moves: each may be sent twice. */
async function write({ octokit }: GitHub, slug: Slug, draft: CommitDraft): Promise<string> {
  const { message, files, base, merge } = draft;
  const request = { repeatable: true };
  const entries = [];
  for (const [path, content] of files) {
    const sha = content === undefined ? null : await writeBlob({ octokit }, slug, content);
    entries.push({ path, mode: "100644" as const, type: "blob" as const, sha });
  }
  const below = merge ?? base;
  const kept = (below?.entries.size ?? 0) > 0 ? { base_tree: below?.tree } : {};
  const tree = await octokit.request("POST /repos/{owner}/{repo}/git/trees", {
    ...slug,
    ...(kept as { base_tree: string }),
    tree: entries,
    request,
  });
  const parents = [base, merge].flatMap((one) => (one === undefined ? [] : [one.commit]));
  const commit = await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
    ...slug,
    message,
    tree: tree.data.sha,
    parents,
    request,
  });
  return commit.data.sha;
}

async function writeBlob(
  { octokit }: Pick<GitHub, "octokit">,
  slug: Slug,
  content: string | Uint8Array,
): Promise<string> {
  const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/blobs", {
    ...slug,
    content: Buffer.from(content as string).toString("base64"),
    encoding: "base64",
    request: { repeatable: true },
  });
  return data.sha;
}

/** Moves the branch once: a repeated move would read as a conflict with ourselves. */
async function move(
  { octokit }: GitHub,
  slug: Slug,
  { branch, base }: CommitDraft,
  sha: string,
): Promise<void> {
  if (base === undefined) {
    await octokit.request("POST /repos/{owner}/{repo}/git/refs", {
      ...slug,
      ref: `refs/heads/${branch}`,
      sha,
    });
    return;
  }
  const route = "PATCH /repos/{owner}/{repo}/git/refs/{ref}";
  await octokit.request(route, {
    ...slug,
    ref: `heads/${branch}`,
    sha,
    force: false,
    request: { retries: 0 },
  });
}
