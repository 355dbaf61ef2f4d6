import { OspoError } from "@ospo-actions/core";
import type { GitHub } from "./github.ts";
import { type Slug, slugOf } from "./repository.ts";

/** A file, link or submodule of a tree. */
export interface TreeEntry {
  readonly path: string;
  /** `100644`, `100755`, `120000` (link) or `160000` (submodule). */
  readonly mode: string;
  readonly sha: string;
  /** Bytes of a file. */
  readonly size: number | undefined;
}

/** All that is in the tree of a commit. */
export interface Snapshot {
  readonly commit: string;
  readonly tree: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

/** Every file of `repository` at `ref`, a branch, tag or commit. LIMIT where GitHub does not tell them all. */
export async function listTree(
  github: GitHub,
  repository: string,
  ref: string,
): Promise<readonly TreeEntry[]> {
  return [...(await entriesOf(github, slugOf(repository), ref)).values()];
}

/** What the commit with this name holds. It never changes. */
export async function snapshotOf(github: GitHub, slug: Slug, commit: string): Promise<Snapshot> {
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
  const { data } = await github.octokit.request(route, { ...slug, commit_sha: commit });
  return { commit, tree: data.tree.sha, entries: await entriesOf(github, slug, data.tree.sha) };
}

async function entriesOf({ octokit }: GitHub, slug: Slug, tree: string): Promise<Map<string, TreeEntry>> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...slug,
    tree_sha: tree,
    recursive: "1",
  });
  // Over 100,000 entries or 7 MB GitHub leaves some out and says so (docs: rest/git/trees).
  if (data.truncated)
    throw new OspoError("LIMIT", `${slug.owner}/${slug.repo} has too many files to list at ${tree}`);
  const files = data.tree.filter(({ type }) => type !== "tree");
  return new Map(files.map(({ path, mode, sha, size }) => [path, { path, mode, sha, size }]));
}
