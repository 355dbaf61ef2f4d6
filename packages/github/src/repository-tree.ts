import type { Tree } from "@ospo-actions/core";
import { blobReader } from "./blobs.ts";
import type { GitHub } from "./github.ts";
import { slugOf } from "./repository.ts";
import { listTree } from "./tree.ts";

/**
 * What `repository` holds at `ref` (branch, tag, commit), for `treeFiles`: one request for the list, one for
 * each content that is read, or for some small ones together. Its top is taken for the workspace.
 */
export async function repositoryTree(github: GitHub, repository: string, ref: string): Promise<Tree> {
  const entries = await listTree(github, repository, ref);
  const regular = entries.filter(({ mode }) => mode === "100644" || mode === "100755");
  return {
    files: new Map(regular.map(({ path, sha, size }) => [path, { id: sha, size: size ?? 0 }])),
    content: blobReader(github, slugOf(repository)),
    prefix: "",
    shown: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref,
  };
}
