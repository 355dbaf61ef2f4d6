import type { GitHub } from "./github.ts";
import type { Slug } from "./repository.ts";

const seen = new WeakMap<GitHub, Set<string>>();

/**
 * Throws NOT_FOUND where this token does not see the repository: GitHub answers 404 to that as it does to a
 * file or branch that is not there, and only the latter is an answer. Asks once a repository and client.
 */
export async function ensureVisible(github: GitHub, slug: Slug): Promise<undefined> {
  const known = seen.get(github) ?? new Set();
  seen.set(github, known);
  const name = `${slug.owner}/${slug.repo}`.toLowerCase();
  if (known.has(name)) return;
  await github.octokit.request("GET /repos/{owner}/{repo}", { ...slug });
  known.add(name);
}
