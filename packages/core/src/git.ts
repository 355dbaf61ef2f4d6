import type { Executed } from "./execute.ts";
import type { Host } from "./host.ts";

/** No prompt, no lock, no fetch of what a partial clone lacks, no pager. */
const quiet = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_PAGER: "cat",
};

/**
 * Asks git, in `folder`, with fixed arguments. It gets the environment that it needs and no more, and runs no
 * program of the repository. LIMIT over `limit` bytes of answer.
 */
export function git(
  args: readonly string[],
  { folder, limit }: { readonly folder: string; readonly limit: number },
  { env, execute, cancelled }: Host,
): Promise<Executed> {
  const { PATH, HOME, SystemRoot } = env;
  return execute({
    program: "git",
    args: ["-c", "core.fsmonitor=false", ...args],
    folder,
    env: { PATH, HOME, SystemRoot, ...quiet },
    limit,
    timeout: 60_000,
    cancelled,
  });
}
