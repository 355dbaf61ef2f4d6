import { dirname } from "node:path";
import { type Host, limits, OspoError } from "@ospo-actions/core";

/** What this action uses of the event that started the run. */
export interface RunEvent {
  readonly pull_request?: { readonly number?: unknown };
  /** In a `workflow_run` job: the commit that the other, untrusted workflow ran for. */
  readonly workflow_run?: { readonly head_sha?: unknown };
}

/** The event's payload; empty where the run has none. */
export async function readEvent({ env, files }: Host): Promise<RunEvent> {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return {};
  await files.admit(dirname(path));
  try {
    return (JSON.parse(await files.read(path, limits.reportBytes)) as RunEvent | null) ?? {};
  } catch (cause) {
    if (cause instanceof OspoError) throw cause;
    throw new OspoError("FORMAT", "The event of this run is not JSON", { cause });
  }
}
