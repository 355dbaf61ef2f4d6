import type { GitHub } from "./github.ts";
import type { GitHubOptions } from "./seed.ts";

/**
 * Starts a stand-in on a free port, with `options.repositories` in it. The caller closes it. What it runs on
 * takes half a second to load, so that only tests that start one pay for it.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const standIn = await import("./github.ts");
  return standIn.startGitHub(options);
}
