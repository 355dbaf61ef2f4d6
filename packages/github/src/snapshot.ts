import { OspoError } from "@ospo-actions/core";
import type { GitHub } from "./github.ts";
import { slugOf } from "./repository.ts";

/** One component of a manifest, by any key that its manifest's others name it with. */
export interface SnapshotComponent {
  readonly package_url: string;
  readonly relationship: "direct" | "indirect";
  readonly scope: "runtime" | "development";
  readonly dependencies: readonly string[];
}

/** What a lock file resolves to, for GitHub's dependency graph. */
export interface SnapshotManifest {
  /** The file, relative to the top of the repository. */
  readonly file: string;
  readonly resolved: ReadonlyMap<string, SnapshotComponent>;
}

export interface SnapshotDraft {
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  /** Full: `refs/heads/main`. */
  readonly ref: string;
  readonly job: { readonly id: string; readonly correlator: string; readonly url?: string };
  readonly detector: { readonly name: string; readonly version: string; readonly url: string };
  readonly scanned: Date;
  readonly manifests: readonly SnapshotManifest[];
}

/**
 * Submits a snapshot to the dependency graph. The newest of a correlator and detector counts, so one whose
 * answer was lost is sent again. FORMAT where GitHub takes it (201) and calls it INVALID.
 */
export async function submitSnapshot(github: GitHub, draft: SnapshotDraft): Promise<"SUCCESS" | "ACCEPTED"> {
  github.budget.spendWrite();
  const { data } = await github.octokit.request("POST /repos/{owner}/{repo}/dependency-graph/snapshots", {
    ...slugOf(draft.repository),
    version: 0,
    sha: draft.commit,
    ref: draft.ref,
    job: {
      id: draft.job.id,
      correlator: draft.job.correlator,
      ...(draft.job.url === undefined ? {} : { html_url: draft.job.url }),
    },
    detector: draft.detector,
    scanned: draft.scanned.toISOString(),
    manifests: Object.fromEntries(draft.manifests.map(manifestOf)),
    request: { repeatable: true },
  });
  if (data.result === "SUCCESS" || data.result === "ACCEPTED") return data.result;
  throw new OspoError(
    "FORMAT",
    `GitHub's dependency graph calls the snapshot ${data.result}: ${data.message.slice(0, 500)}`,
  );
}

function manifestOf({ file, resolved }: SnapshotManifest) {
  const components = [...resolved].map(([key, component]) => [
    key,
    { ...component, dependencies: [...component.dependencies] },
  ]);
  return [
    file,
    { name: file, file: { source_location: file }, resolved: Object.fromEntries(components) },
  ] as const;
}
