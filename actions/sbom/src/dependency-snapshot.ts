import { createHash } from "node:crypto";
import { type Host, OspoError, readEvent } from "@ospo-actions/core";
import type { GitHub, SnapshotManifest } from "@ospo-actions/github";
import { isReadOnly } from "@ospo-actions/github/outside";
import type { Inventory, Omissible } from "@ospo-actions/inventory";
import { type Outlet, tool } from "@ospo-actions/report";
import { alreadyRead, manifestsOf } from "./snapshot-manifests.ts";

/** GitHub's dependency graph, which is told what each lock file resolves to, without the kinds in `omitted`. */
export function snapshotOutlet(
  inventory: Inventory,
  omitted: readonly Omissible[],
  host: Host,
  github: () => Promise<GitHub>,
): Outlet {
  let readOnly = false;
  return {
    name: "dependency snapshot",
    repository: host.env.GITHUB_REPOSITORY,
    isRequired: true,
    async exists() {
      await commitOf(host);
      return true;
    },
    async send() {
      const manifests = manifestsOf(inventory);
      tellAlreadyRead(manifests, host);
      const draft = {
        ...(await commitOf(host)),
        job: jobOf(manifests, omitted, host),
        detector: { ...tool, url: detectorUrl(host) },
        scanned: host.now(),
        manifests,
      };
      readOnly = await isReadOnly(host);
      const { submitSnapshot } = await import("@ospo-actions/github");
      const outcome = await submitSnapshot(await github(), draft);
      const count = manifests.reduce((sum, { resolved }) => sum + resolved.size, 0);
      return `Dependency graph: ${count} packages of ${manifests.length} files ${outcome === "SUCCESS" ? "taken" : "handed over"} as ${draft.job.correlator}`;
    },
    mayNot: (error) => readOnly && error instanceof OspoError && error.code === "PERMISSION",
  };
}

function tellAlreadyRead(manifests: readonly SnapshotManifest[], { log }: Host): void {
  const [first, ...others] = alreadyRead(manifests);
  if (first === undefined) return;
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  log.notice(
    `GitHub's dependency graph reads ${first}${more} itself: a snapshot shows those packages a second time`,
  );
}

/**
 * The newest snapshot of a correlator replaces the one before. So it tells workflow, job and step apart, and what
 * they submit: jobs of a matrix share all but lock files and what is left out of them.
 */
function jobOf(manifests: readonly SnapshotManifest[], omitted: readonly Omissible[], { env }: Host) {
  const { GITHUB_WORKFLOW = "", GITHUB_JOB = "", GITHUB_ACTION = "", GITHUB_RUN_ID: id = "0" } = env;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  const files = manifests.map(({ file }) => file).sort();
  const submitted = omitted.length > 0 ? [files, omitted.toSorted()] : files;
  const digest = createHash("sha256").update(JSON.stringify(submitted)).digest("hex").slice(0, 12);
  const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, digest].join("_");
  return { id, correlator, ...(server && { url: `${server}/${repository}/actions/runs/${id}` }) };
}

function detectorUrl({ env }: Host): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: own, GITHUB_REPOSITORY: repository } = env;
  return `${server || "https://github.com"}/${own || repository}`;
}

/** Events that run for the merge of a pull request: the dependency graph wants its head (docs: dependency submission). */
const ofPullRequests = /^pull_request(_review|_review_comment)?$/;

async function commitOf(host: Host) {
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_EVENT_NAME: event = "",
  } = host.env;
  const head = ofPullRequests.test(event) ? (await readEvent(host)).pull_request?.head?.sha : sha;
  if (event === "workflow_run")
    throw new OspoError(
      "CONFIG",
      "dependency-snapshot: a workflow_run job runs for another commit than the SBOM",
      {
        fix: "Submit in the workflow that checks out what the SBOM tells of.",
      },
    );
  if (repository && ref && typeof head === "string" && /^[0-9a-f]{40}$/.test(head))
    return { repository, ref, commit: head };
  throw new OspoError("CONFIG", "dependency-snapshot works only in a workflow run");
}
