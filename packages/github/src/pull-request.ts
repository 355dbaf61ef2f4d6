import { createOnce } from "./create-once.ts";
import type { GitHub } from "./github.ts";
import { isSameText } from "./marker.ts";
import { type Slug, slugOf } from "./repository.ts";
import type { Upserted } from "./upserted.ts";

/** A pull request that is open once from its branch. */
export interface PullRequestDraft {
  /** `owner/name`. */
  readonly repository: string;
  /** A branch of the same repository. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

interface Pull {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
}

/** Opens a pull request from `head` to `base`, or gives the open one its title and text. */
export async function upsertPullRequest(
  github: GitHub,
  draft: PullRequestDraft,
): Promise<Omit<Upserted, "folded"> & { readonly number: number }> {
  const slug = slugOf(draft.repository);
  const { head, base, title, text: body } = draft;
  const open = await findOpen(github, slug, draft);
  if (open === undefined) {
    const route = "POST /repos/{owner}/{repo}/pulls";
    const create = async (): Promise<Pull> =>
      (await github.octokit.request(route, { ...slug, head, base, title, body })).data;
    const made = await createOnce<Pull>({ find: () => findOpen(github, slug, draft), create }, github);
    return { outcome: "created", url: made.html_url, number: made.number };
  }
  const { number, html_url: url } = open;
  if (open.title === title && isSameText(open.body, body)) return { outcome: "unchanged", url, number };
  const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
  await github.octokit.request(route, { ...slug, pull_number: number, title, body });
  return { outcome: "updated", url, number };
}

async function findOpen(
  { octokit }: GitHub,
  slug: Slug,
  { head, base }: PullRequestDraft,
): Promise<Pull | undefined> {
  const route = "GET /repos/{owner}/{repo}/pulls";
  const query = { state: "open", head: `${slug.owner}:${head}`, base, per_page: 1 } as const;
  return (await octokit.request(route, { ...slug, ...query })).data[0];
}
