import { OspoError } from "./errors.ts";
import type { Executed } from "./execute.ts";
import { git } from "./git.ts";
import type { Host } from "./host.ts";
import { limits } from "./limits.ts";
import type { Tree, TreeFile } from "./tree-files.ts";

/**
 * What git holds at `ref` (branch, tag, commit) in the repository that the workspace is in. Git is asked
 * by fixed arguments, runs no hook and fetches nothing. INPUT where it does not know `ref`.
 */
export async function gitTree(ref: string, host: Host): Promise<Tree> {
  const commit = await ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], host);
  if (commit.status !== 0) throw unknownRef(ref, commit);
  const id = line(commit);
  const listing = await ask(["ls-tree", "-r", "-z", "-l", "--full-tree", id], host);
  const prefix = await ask(["rev-parse", "--show-prefix"], host);
  if (listing.status !== 0 || prefix.status !== 0) throw unknownRef(ref, listing);
  return {
    files: readListing(listing.stdout.toString("utf8")),
    prefix: line(prefix),
    shown: `${ref} (${id.slice(0, 7)})`,
    async content(file: TreeFile) {
      const blob = await ask(["cat-file", "blob", file.id], host);
      if (blob.status !== 0)
        throw new OspoError("NOT_FOUND", `git does not hold the object ${file.id}`, shallow);
      return blob.stdout;
    },
  };
}

const shallow = {
  fix: "Check out with `fetch-depth: 0`, or give a `github-token`, so that the API is asked.",
};

function unknownRef(ref: string, { stderr }: Executed): OspoError {
  const why = stderr.trim().split("\n")[0];
  return new OspoError("INPUT", `base: git knows no commit "${ref}" here${why ? ` (${why})` : ""}`, shallow);
}

function line({ stdout }: Executed): string {
  return stdout.toString("utf8").trimEnd();
}

/** Regular files of `git ls-tree -r -z -l`: `<mode> blob <id> <size>\t<path>\0`. */
function readListing(text: string): ReadonlyMap<string, TreeFile> {
  const files = new Map<string, TreeFile>();
  for (const entry of text.split("\0")) {
    const [, id, size, path] = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry) ?? [];
    if (id && size && path) files.set(path, { id, size: Number(size) });
  }
  return files;
}

function ask(args: readonly string[], host: Host): Promise<Executed> {
  return git(args, { folder: host.files.workspace, limit: limits.lockfileBytes }, host);
}
