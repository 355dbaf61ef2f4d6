import { statusOf } from "./failure.ts";
import type { GitHub } from "./github.ts";
import type { Slug } from "./repository.ts";
import { ensureVisible } from "./visible.ts";

/** The commit that a branch is at; `undefined` where a visible repository has no such branch. */
export async function headOf(github: GitHub, slug: Slug, branch: string): Promise<string | undefined> {
  try {
    const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
    const { data } = await github.octokit.request(route, { ...slug, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) !== 404 && !isEmpty(error)) throw error;
    return ensureVisible(github, slug);
  }
}

/** 409 "Git Repository is empty.": no commit at all, unlike any other conflict. */
function isEmpty(error: unknown): boolean {
  return statusOf(error) === 409 && error instanceof Error && /repository is empty/i.test(error.message);
}

/** Whether `commit` is what `head` is, or one of its ancestors. */
export async function contains(
  { octokit }: GitHub,
  slug: Slug,
  head: string,
  commit: string,
): Promise<boolean> {
  if (head === commit) return true;
  try {
    const basehead = `${commit}...${head}`;
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    const { data } = await octokit.request(route, { ...slug, basehead, per_page: 1 });
    return data.status === "ahead" || data.status === "identical";
  } catch (error) {
    // 404: the two have no common ancestor.
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
