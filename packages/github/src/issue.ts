import { createOnce } from "./create-once.ts";
import type { GitHub } from "./github.ts";
import { isOurs, isSameText, markedBody } from "./marker.ts";
import { pagesOf } from "./pages.ts";
import { type Slug, slugOf } from "./repository.ts";
import { distinctBy, type Upserted } from "./upserted.ts";

/** An issue that exists once under its key. */
export interface IssueDraft {
  /** `owner/name`. */
  readonly repository: string;
  readonly key: string;
  readonly title: string;
  /** Markdown, without the marker. */
  readonly text: string;
  /** Labels that it has, beside those that people gave it. */
  readonly labels?: readonly string[];
  /** Who it is assigned to when it is made; later that is for people to say. */
  readonly assignees?: readonly string[];
}

export interface UpsertedIssue extends Upserted {
  readonly number: number;
}

interface Issue {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly state: string;
  readonly body?: string | null;
  readonly labels: readonly (string | { readonly name?: string })[];
}

const route = "GET /repos/{owner}/{repo}/issues";

/** Characters of a title that GitHub takes (422 "Title is too long"). */
const titleCharacters = 256;

/**
 * Writes our issue, open: updates and reopens the oldest one that carries the marker and our login, closes
 * further ones of ours as duplicates, else makes it. Issues of others are never touched.
 */
export async function upsertIssue(github: GitHub, draft: IssueDraft): Promise<UpsertedIssue> {
  const title = draft.title.replace(/\s+/g, " ").slice(0, titleCharacters).toWellFormed();
  const wanted = { title, body: markedBody(draft.key, draft.text), labels: draft.labels ?? [] };
  const slug = slugOf(draft.repository);
  const [oldest, ...duplicates] = await ownIssues(github, draft.key, slug, "all");
  if (oldest === undefined) return create(github, draft, slug, wanted);
  const folded = await close(github, slug, duplicates, "duplicate");
  const { number, html_url: url } = oldest;
  const changes = changesOf(oldest, wanted);
  if (Object.keys(changes).length === 0) return { outcome: "unchanged", url, number, folded };
  await patch(github, slug, number, changes);
  return { outcome: "updated", url, number, folded };
}

/** Closes our issues under the key, and gives how many were open. */
export async function closeIssue(
  github: GitHub,
  draft: Pick<IssueDraft, "repository" | "key">,
): Promise<number> {
  const slug = slugOf(draft.repository);
  return close(github, slug, await ownIssues(github, draft.key, slug, "open"), "completed");
}

interface Wanted {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

interface Changes {
  title?: string;
  body?: string;
  labels?: string[];
  state?: "open" | "closed";
  state_reason?: "reopened" | "completed" | "duplicate";
}

function changesOf(old: Issue, wanted: Wanted): Changes {
  const labels = old.labels.map((label) => (typeof label === "string" ? label : (label.name ?? "")));
  const known = new Set(labels.map((label) => label.toLowerCase()));
  const added = wanted.labels.filter((label) => !known.has(label.toLowerCase()));
  return {
    ...(old.title === wanted.title ? {} : { title: wanted.title }),
    ...(isSameText(old.body, wanted.body) ? {} : { body: wanted.body }),
    ...(added.length === 0 ? {} : { labels: [...labels, ...added] }),
    ...(old.state === "open" ? {} : { state: "open", state_reason: "reopened" }),
  };
}

/**
 * Our issues under `key`, oldest first. `creator` saves pages, but on some servers it matches no App
 * (renovatebot/renovate#44730): where it gives nothing at all, the whole list is read before that is believed.
 */
async function ownIssues(
  github: GitHub,
  key: string,
  slug: Slug,
  state: "open" | "all",
): Promise<readonly Issue[]> {
  const login = await github.viewerLogin(slug.owner);
  const query = { ...slug, state, sort: "created", direction: "asc" };
  for (const filter of [{ creator: login }, {}]) {
    const own: Issue[] = [];
    let any = false;
    for await (const issue of pagesOf(github.octokit, route, { ...query, ...filter })) {
      any = true;
      if (issue.pull_request === undefined && isOurs(issue, key, login)) own.push(issue);
    }
    if (any) return distinctBy(own, ({ number }) => number);
  }
  return [];
}

async function create(
  github: GitHub,
  { key, assignees = [] }: IssueDraft,
  slug: Slug,
  wanted: Wanted,
): Promise<UpsertedIssue> {
  const made = await createOnce<Issue>(
    {
      find: async () => (await ownIssues(github, key, slug, "all"))[0],
      async create() {
        const named = assignees.length === 0 ? {} : { assignees: [...assignees] };
        const issue = { ...slug, ...wanted, ...named, labels: [...wanted.labels] };
        return (await github.octokit.request("POST /repos/{owner}/{repo}/issues", issue)).data;
      },
    },
    github,
  );
  return { outcome: "created", url: made.html_url, number: made.number, folded: 0 };
}

async function close(
  github: GitHub,
  slug: Slug,
  issues: readonly Issue[],
  reason: "completed" | "duplicate",
): Promise<number> {
  const open = issues.filter(({ state }) => state === "open");
  for (const { number } of open) await patch(github, slug, number, { state: "closed", state_reason: reason });
  return open.length;
}

async function patch({ octokit }: GitHub, slug: Slug, number: number, changes: Changes): Promise<void> {
  await octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    ...slug,
    issue_number: number,
    ...changes,
  });
}
