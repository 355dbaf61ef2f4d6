import { createHash } from "node:crypto";
import type { Host } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import type { FindingDraft } from "@ospo-actions/report";
import type { KnownEvent } from "./event.ts";
import { issueDraft } from "./issue-text.ts";

/** So many issues one run opens: more at once are noise, the next run goes on (threat A28). Ours to choose. */
const most = 20;

/** What became of the issue of an event. */
export type IssueResult = Pick<KnownEvent, "key" | "issue"> & { readonly closed?: true };

/** An event with its finding as the policy judged it, and whether this run tells it. */
export interface IssueEvent {
  readonly event: KnownEvent;
  readonly finding: FindingDraft;
  readonly isOurs: boolean;
}

/** One issue for each event: made once, edited when its words change, closed when accepted or past. */
export async function keepIssues(
  events: readonly IssueEvent[],
  project: string,
  github: GitHub,
  host: Host,
): Promise<readonly IssueResult[]> {
  const { closeIssue, upsertIssue } = await import("@ospo-actions/github");
  const repository = host.env.GITHUB_REPOSITORY ?? "";
  const results: IssueResult[] = [];
  let opened = 0;
  let left = 0;
  for (const { event, finding, isOurs } of events) {
    const key = ["license-change", project, event.key].filter((part) => part !== "").join("/");
    const isOver = event.closed === "passed" || finding.waived !== undefined;
    if (isOver) {
      if (event.issue === undefined) continue;
      await closeIssue(github, { repository, key });
      results.push({ key: event.key, closed: true });
      continue;
    }
    const { title, text } = issueDraft(event, finding, host.env.GITHUB_SERVER_URL ?? "https://github.com");
    const digest = createHash("sha256").update(`${title}\n${text}`).digest("hex");
    const isNew = event.issue === undefined;
    if (finding.level === "note" && isNew) continue;
    // Of events that were told without an issue, because there were too many, the issues are made now.
    if (isNew ? !isOurs && !event.told : event.issue?.text === digest) continue;
    if (isNew && ++opened > most) {
      left++;
      continue;
    }
    const { number } = await upsertIssue(github, { repository, key, title, text });
    results.push({ key: event.key, issue: { number, text: digest } });
  }
  if (left > 0)
    host.log.notice(`${left} more issues are opened by the next runs: one opens at most ${most}.`);
  return results;
}
