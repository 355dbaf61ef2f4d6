import { createOnce } from "./create-once.ts";
import { statusOf } from "./failure.ts";
import type { GitHub } from "./github.ts";
import { isOurs, isSameText, markedBody } from "./marker.ts";
import { pagesOf } from "./pages.ts";
import { type Slug, slugOf } from "./repository.ts";
import { distinctBy, type Upserted } from "./upserted.ts";

/** A comment that exists once under its key, on an issue or pull request. */
export interface CommentDraft {
  /** `owner/name`. */
  readonly repository: string;
  /** Of the issue or pull request. */
  readonly number: number;
  readonly key: string;
  /** Markdown, without the marker. */
  readonly text: string;
}

interface Comment {
  readonly id: number | bigint;
  readonly html_url: string;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

/**
 * Writes our comment: updates the oldest one that carries the marker and our login, removes further ones of
 * ours, else makes it, even where answers are lost. Comments of others are never touched; equal text costs no write.
 */
export async function upsertComment(github: GitHub, draft: CommentDraft): Promise<Upserted> {
  const body = markedBody(draft.key, draft.text);
  const slug = slugOf(draft.repository);
  const [oldest, ...duplicates] = await ownComments(github, draft, slug);
  if (oldest === undefined) return create(github, draft, slug, body);
  await remove(github, slug, duplicates);
  return update(github, slug, oldest, body, duplicates.length);
}

/** Removes our comments under the key, and gives how many there were. */
export async function removeComment(github: GitHub, draft: Omit<CommentDraft, "text">): Promise<number> {
  const slug = slugOf(draft.repository);
  const comments = await ownComments(github, draft, slug);
  await remove(github, slug, comments);
  return comments.length;
}

type Wanted = Omit<CommentDraft, "text">;

async function ownComments(github: GitHub, { number, key }: Wanted, slug: Slug): Promise<readonly Comment[]> {
  const login = await github.viewerLogin(slug.owner);
  const own: Comment[] = [];
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  for await (const comment of pagesOf(github.octokit, route, { ...slug, issue_number: number }))
    if (isOurs(comment, key, login)) own.push(comment);
  return distinctBy(own, ({ id }) => Number(id));
}

async function create(github: GitHub, draft: CommentDraft, slug: Slug, body: string): Promise<Upserted> {
  const made = await createOnce<Comment>(
    {
      find: async () => (await ownComments(github, draft, slug))[0],
      async create() {
        const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
        return (await github.octokit.request(route, { ...slug, issue_number: draft.number, body })).data;
      },
    },
    github,
  );
  return { outcome: "created", url: made.html_url, folded: 0 };
}

async function update(
  { octokit }: GitHub,
  slug: Slug,
  { id, body: old, html_url: url }: Comment,
  body: string,
  folded: number,
): Promise<Upserted> {
  if (isSameText(old, body)) return { outcome: "unchanged", url, folded };
  await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...slug,
    comment_id: id,
    body,
  });
  return { outcome: "updated", url, folded };
}

async function remove({ octokit }: GitHub, slug: Slug, comments: readonly Comment[]): Promise<void> {
  for (const { id } of comments) {
    const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
    await octokit.request(route, { ...slug, comment_id: id }).catch(unlessGone);
  }
}

/** A removal that is repeated after a lost answer finds nothing. */
function unlessGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}
