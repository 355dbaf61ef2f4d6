import { dirname } from "node:path";
import { git, type Host, limits, OspoError } from "@ospo-actions/core";

/** Versions of a file that are read, the newest ones. */
const versionsAtMost = 5_000;

/**
 * Every version of `path` that the checkout's git history holds, the newest first. Git is asked by fixed
 * arguments and runs no program of the repository. INPUT where the history is not there.
 */
export async function versionsOf(path: string, host: Host): Promise<readonly string[]> {
  const { files } = host;
  const file = files.display(path);
  const root = dirname(files.resolve(path));
  const name = files.resolve(path).slice(root.length + 1);
  const shallow = await ask(["rev-parse", "--is-shallow-repository"], root, host);
  if (shallow.status !== 0 || shallow.text.trim() === "true")
    throw new OspoError("INPUT", `import-history: git has no whole history of ${file} here`, {
      fix: "Check out with `fetch-depth: 0`.",
    });
  const log = await ask(["log", "--format=%H", `--max-count=${versionsAtMost}`, "--", name], root, host);
  const versions: string[] = [];
  for (const commit of log.text.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line))) {
    const blob = await ask(["cat-file", "blob", `${commit}:./${name}`], root, host);
    // A commit that removed the file has no version of it.
    if (blob.status === 0) versions.push(blob.text);
  }
  return versions;
}

async function ask(
  args: readonly string[],
  folder: string,
  host: Host,
): Promise<{ readonly status: number; readonly text: string }> {
  const { status, stdout } = await git(args, { folder, limit: limits.stateBytes }, host);
  return { status, text: stdout.toString("utf8") };
}
