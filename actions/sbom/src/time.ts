import { commitTime, type Host, OspoError, readEvent } from "@ospo-actions/core";

/**
 * The time that the document states: SOURCE_DATE_EPOCH (seconds, reproducible-builds.org), else that of the commit
 * that holds the files at `sources`, or was pushed where `.git` does not tell, so that two runs give the same bytes.
 * Now where they were changed since, or nobody knows.
 */
export async function documentTime(sources: readonly string[], host: Host): Promise<Date> {
  const epoch = epochOf(host);
  if (epoch) return epoch;
  const committed = await commitTime(sources, host.files);
  if (committed === "changed") return host.now();
  return committed ?? (await pushTime(host)) ?? host.now();
}

/** SOURCE_DATE_EPOCH; `undefined` where it is not set. INPUT where it is no number of seconds. */
export function epochOf({ env }: Pick<Host, "env">): Date | undefined {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (!epoch) return undefined;
  const time = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && !Number.isNaN(time.getTime())) return time;
  throw new OspoError("INPUT", `SOURCE_DATE_EPOCH must be seconds since 1970, not "${epoch}"`);
}

async function pushTime(host: Host): Promise<Date | undefined> {
  const { id, timestamp } = (await readEvent(host)).head_commit ?? {};
  const time = new Date(typeof timestamp === "string" ? timestamp : Number.NaN);
  return id !== undefined && id === host.env.GITHUB_SHA && !Number.isNaN(time.getTime()) ? time : undefined;
}
