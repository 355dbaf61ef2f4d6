/**
 * An address of a pull request of GitHub, GitHub Enterprise included, in the one form that GitHub writes. Nothing else
 * becomes a link in what we render, and its text is the address itself: whoever clicks has read where it leads.
 */
export const pullRequestAddress =
  "^https?://[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?(?::[0-9]{1,5})?/[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9._-]{1,100}/pull/[1-9][0-9]{0,9}$";

const pattern = new RegExp(pullRequestAddress);

/** Whether `text` may be written as a link. */
export function isPullRequest(text: string | undefined): text is string {
  return text !== undefined && pattern.test(text);
}
