import { dirname } from "node:path";
import { OspoError } from "./errors.ts";
import type { Host } from "./host.ts";
import { limits } from "./limits.ts";

/** What of the event that started the run tells what a change is measured against. Untrusted: every member may be missing. */
export interface RunEvent {
  readonly pull_request?: {
    readonly number?: unknown;
    readonly base?: { readonly sha?: unknown; readonly ref?: unknown };
    readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
  };
  /** Of a push: its newest commit. */
  readonly head_commit?: { readonly id?: unknown; readonly timestamp?: unknown } | null;
  readonly merge_group?: { readonly base_sha?: unknown };
  readonly release?: { readonly tag_name?: unknown };
  readonly repository?: { readonly visibility?: unknown };
  /** In a `workflow_run` job: what the other, untrusted workflow ran for. */
  readonly workflow_run?: {
    readonly event?: unknown;
    readonly head_sha?: unknown;
    readonly head_branch?: unknown;
    readonly head_repository?: { readonly full_name?: unknown } | null;
  };
}

/** The event's payload; empty where the run has none. FORMAT where it is not JSON. */
export async function readEvent({ env, files }: Pick<Host, "env" | "files">): Promise<RunEvent> {
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
