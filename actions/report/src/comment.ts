import { type Host, limits, OspoError, readEvent } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { type Outlet, toMarkdown } from "@ospo-actions/report";
import { pullRequestOf } from "./pull-request.ts";

export interface CommentInputs {
  readonly comment: "auto" | "true" | "false";
  readonly pullRequest: number | undefined;
}

/** Bytes of a comment's text: below the API's limit in characters, with room for the marker. */
const textBytes = limits.commentCharacters - 1_000;

/**
 * The one comment of this suite on the pull request of the run. With `auto`, a token that may not write is a
 * notice and another failure a warning; with `true` both are errors. Without a pull request it does not exist.
 */
export function commentOutlet(
  { comment, pullRequest }: CommentInputs,
  github: () => Promise<GitHub>,
  host: Host,
): readonly Outlet[] {
  if (comment === "false" || host.kind === "command") return [];
  const repository = host.env.GITHUB_REPOSITORY ?? "";
  let number: number | undefined;
  const outlet: Outlet = {
    name: "comment on the pull request",
    repository,
    isRequired: comment === "true",
    async exists() {
      number = await pullRequestOf(pullRequest, await readEvent(host), repository, github);
      return number !== undefined;
    },
    async send(report) {
      const { upsertComment } = await import("@ospo-actions/github");
      const text = toMarkdown(report, "Open source report", { maxBytes: textBytes });
      const draft = { repository, number: number ?? 0, key: "report", text };
      const { outcome } = await upsertComment(await github(), draft);
      return `Comment on pull request ${number}: ${outcome}`;
    },
    mayNot: (error) => comment === "auto" && error instanceof OspoError && error.code === "PERMISSION",
  };
  return [outlet];
}
