import { type Host, limits, OspoError } from "@ospo-actions/core";

/**
 * The time that the document states: SOURCE_DATE_EPOCH (seconds, reproducible-builds.org), else that of the commit
 * where GitHub tells it (pushes), so that two runs give the same bytes; else now.
 */
export async function documentTime(host: Host): Promise<Date> {
  return epochOf(host) ?? (await commitTime(host)) ?? host.now();
}

/** SOURCE_DATE_EPOCH; `undefined` where it is not set. INPUT where it is no number of seconds. */
export function epochOf({ env }: Pick<Host, "env">): Date | undefined {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (!epoch) return undefined;
  const time = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && !Number.isNaN(time.getTime())) return time;
  throw new OspoError("INPUT", `SOURCE_DATE_EPOCH must be seconds since 1970, not "${epoch}"`);
}

interface PushEvent {
  readonly head_commit?: { readonly id?: unknown; readonly timestamp?: unknown } | null;
}

async function commitTime({ env, files }: Host): Promise<Date | undefined> {
  const { GITHUB_EVENT_PATH: path, GITHUB_SHA: commit } = env;
  if (!path || !commit) return undefined;
  try {
    const event = JSON.parse(await files.read(path, limits.manifestBytes)) as PushEvent;
    const { id, timestamp } = event.head_commit ?? {};
    const time = new Date(typeof timestamp === "string" ? timestamp : Number.NaN);
    return id === commit && !Number.isNaN(time.getTime()) ? time : undefined;
  } catch {
    return undefined;
  }
}
