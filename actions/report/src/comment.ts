import { describeError, type Host, limits, readEvent } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { type Report, toMarkdown } from "@ospo-actions/report";

import { pullRequestOf } from "./pull-request.ts";

export interface CommentInputs {
  readonly comment: "auto" | "true" | "false";
  readonly githubToken: string | undefined;
  readonly pullRequest: number | undefined;
}

/** Bytes of a comment's text: below the API's limit in characters, with room for the marker. */
const textBytes = limits.commentCharacters - 1_000;

/**
 * Writes the report as the one comment of this suite on the pull request of the run. With `auto`, what
 * stands in the way is a notice; with `true` it is an error. Without a pull request there is nothing to do.
 */
export async function comment(
  report: Report,
  parts: readonly Report[],
  inputs: CommentInputs,
  host: Host,
): Promise<void> {
  if (inputs.comment === "false" || host.kind === "command") return;
  try {
    await write(report, parts, inputs, host);
  } catch (error) {
    if (inputs.comment === "true" || host.cancelled.aborted) throw error;
    host.log.notice(`No comment on the pull request: ${describeError(error)}`);
  }
}

async function write(
  report: Report,
  parts: readonly Report[],
  inputs: CommentInputs,
  host: Host,
): Promise<void> {
  const repository = host.env.GITHUB_REPOSITORY ?? "";
  const github = once(() => connect(inputs.githubToken ?? "", host));
  const number = await pullRequestOf(inputs.pullRequest, await readEvent(host), repository, github);
  if (number === undefined) return;
  const foreign = parts.find(({ subject }) => (subject.repository ?? repository) !== repository);
  if (foreign) {
    host.log.warning(
      `No comment on the pull request: a report is about ${foreign.subject.repository}, not about ${repository}.`,
    );
    return;
  }
  const { upsertComment } = await import("@ospo-actions/github");
  const text = toMarkdown(report, "Open source report", { maxBytes: textBytes });
  const { outcome } = await upsertComment(await github(), { repository, number, key: "report", text });
  host.log.info(`Comment on pull request ${number}: ${outcome}`);
}

async function connect(token: string, host: Host): Promise<GitHub> {
  const { createGitHub } = await import("@ospo-actions/github");
  return createGitHub({ host, auth: { token } });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
