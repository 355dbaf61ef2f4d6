import { createHash } from "node:crypto";
import { type Host, markdownCode, markdownMessage, plainText } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { packageOf } from "@ospo-actions/inventory";
import type { FindingDraft } from "@ospo-actions/report";
import type { KnownEvent } from "./event.ts";

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
  github: GitHub,
  host: Host,
): Promise<readonly IssueResult[]> {
  const { closeIssue, upsertIssue } = await import("@ospo-actions/github");
  const repository = host.env.GITHUB_REPOSITORY ?? "";
  const results: IssueResult[] = [];
  let opened = 0;
  let left = 0;
  for (const { event, finding, isOurs } of events) {
    const key = `license-change/${event.key}`;
    const isOver = event.closed === "passed" || finding.waived !== undefined;
    if (isOver) {
      if (event.issue === undefined) continue;
      await closeIssue(github, { repository, key });
      results.push({ key: event.key, closed: true });
      continue;
    }
    const text = issueText(event, finding);
    const digest = createHash("sha256").update(text).digest("hex");
    const isNew = event.issue === undefined;
    if (finding.level === "note" && isNew) continue;
    if (isNew ? !isOurs : event.issue?.text === digest) continue;
    if (isNew && ++opened > most) {
      left++;
      continue;
    }
    const draft = { repository, key, title: titleOf(finding), text };
    const { number } = await upsertIssue(github, draft);
    results.push({ key: event.key, issue: { number, text: digest } });
  }
  if (left > 0)
    host.log.notice(`${left} more issues are opened by the next runs: one opens at most ${most}.`);
  return results;
}

function titleOf({ message }: FindingDraft): string {
  return plainText(message.replaceAll("`", "").split(/(?<=[a-z\d])[.;] /)[0] ?? "", 200).replaceAll(
    "@",
    "@\u2060",
  );
}

function issueText(
  { firstSeen }: KnownEvent,
  { rule, subject, message, advice = "", data = {}, evidence = {} }: FindingDraft,
): string {
  const { sha256 } = data;
  const name = subject.startsWith("pkg:")
    ? `package: ${JSON.stringify(packageOf(subject))}`
    : `repository: ${JSON.stringify(subject)}`;
  const bound = typeof sha256 === "string" ? `sha256: "${sha256}", ` : "";
  const lines = [
    markdownMessage(message, 4_000),
    "",
    markdownMessage(advice, 4_000),
    "",
    ...filesOf(evidence),
    "To accept it, put this into the policy with a reason; the issue is closed by the next run:",
    "",
    markdownCode(
      `exceptions: [ { rule: "${rule}", ${name}, ${bound}reason: "…", approved-by: "…", until: YYYY-MM-DD } ]`,
      2_000,
    ),
    "",
    `First seen ${firstSeen.slice(0, 10)}. These are facts from public data, not a judgement of the project.`,
  ];
  return `${lines.join("\n")}\n`;
}

function filesOf(evidence: Readonly<Record<string, unknown>>): readonly string[] {
  const lines = ["from", "to"].flatMap((end) => {
    const side = evidence[end] as
      | { files?: readonly { path: string; sha256: string; license?: string }[] }
      | undefined;
    return (side?.files ?? [])
      .slice(0, 10)
      .map(
        ({ path, sha256, license = "no known license" }) =>
          `- ${end === "from" ? "before" : "now"}: ${markdownCode(path)} ${markdownCode(license)}, SHA-256 ${markdownCode(sha256)}`,
      );
  });
  return lines.length > 0 ? [...lines, ""] : [];
}
