import { daysUntil } from "./day.ts";
import type { Approvers, Exception, Origin, Policy } from "./model.ts";

/** Whether an exception counts today; `why` says in a sentence's rest why it does not. */
export type Status =
  | { readonly counts: true; readonly daysLeft: number | undefined }
  | { readonly counts: false; readonly kind: "expired" | "ignored"; readonly why: string };

/** An exception that would count for ever or for long although its end is near is told so many days before. */
export const warnDays = 30;

/** Where a line is, as messages name it. */
export function shown({ file, line }: Origin): string {
  return `\`${file}:${line}\``;
}

/** Whether `exception` counts under `policy` on the day of `now`. */
export function statusOf(exception: Exception, policy: Policy, now: Date): Status {
  const { until, barred } = exception;
  const daysLeft = until === undefined ? undefined : daysUntil(until, now);
  if (daysLeft !== undefined && daysLeft < 0)
    return { counts: false, kind: "expired", why: `it expired on ${until}` };
  const why =
    (barred && `${shown(barred)} does not allow exceptions in policies that extend it`) ??
    tooLong(policy, daysLeft) ??
    unapproved(exception, policy);
  return why === undefined ? { counts: true, daysLeft } : { counts: false, kind: "ignored", why };
}

function tooLong(policy: Policy, daysLeft: number | undefined): string | undefined {
  const { maxDays } = policy.exceptionsPolicy;
  if (maxDays === undefined) return undefined;
  const most = `${maxDays.value} days, the most that ${shown(maxDays.at)} allows`;
  if (daysLeft === undefined) return `it has no \`until\`; give it one within ${most}`;
  return daysLeft > maxDays.value ? `it ends in ${daysLeft} days; give it at most ${most}` : undefined;
}

function unapproved(exception: Exception, policy: Policy): string | undefined {
  const lists = approversFor(exception.rule, policy);
  if (lists.length === 0) return undefined;
  const { approvedBy, approval } = exception;
  const allowed = lists.map(({ value }) => value.join(" or ")).join(" and ");
  if (approvedBy === undefined) return `it has no \`approved-by\`; ${allowed} may approve it`;
  if (approval === undefined) return "its approval was not verified: that needs a token and a pull request";
  return typeof approval === "string" ? approval : undefined;
}

/** Who must approve an exception for `rule`: one of each list. A glob over several areas needs all of theirs. */
export function approversFor(rule: string, { approvers }: Policy): Approvers {
  const head = rule.split("*")[0] as string;
  const licenses = "license".startsWith(head.slice(0, "license".length));
  const security = !head.startsWith("license");
  return [...(licenses ? approvers.licenses : []), ...(security ? approvers.security : [])];
}
