import { type Call, type Endpoint, repositoryOf } from "../endpoint.ts";
import { type Answer, refusal } from "../exchange.ts";
import { page } from "../page.ts";
import type { ArtifactSeed } from "../seed.ts";

/** Artifacts of workflow runs, seeded: listed, told about and downloaded. */
export const artifacts: Readonly<Record<string, Endpoint>> = {
  "actions/list-artifacts-for-repo": (call) => list(call, seeded(call)),
  "actions/list-workflow-run-artifacts": (call) =>
    list(
      call,
      seeded(call).filter(({ runId }) => String(runId) === call.values.run_id),
    ),
  "actions/get-artifact": (call) => {
    const artifact = one(call);
    return artifact ? { status: 200, body: bodyOf(artifact, call) } : refusal(404, "Not Found");
  },
  "actions/download-artifact": (call) => {
    const artifact = one(call);
    if (!artifact) return refusal(404, "Not Found");
    if (artifact.expired) return refusal(410, "Artifact has expired");
    const id = call.values.artifact_id;
    const location = `${call.addresses.downloadUrl}/artifact/${repositoryOf(call)}/${id}`;
    return { status: 302, headers: { location } };
  },
};

/** The artifact of `repository` with this id: its place in the seed, from 1. */
export function artifactOf(
  { world }: Pick<Call, "world">,
  repository: string,
  id: string,
): ArtifactSeed | undefined {
  return world.repository(repository)?.artifacts?.[Number(id) - 1];
}

function one(call: Call): ArtifactSeed | undefined {
  return artifactOf(call, repositoryOf(call), call.values.artifact_id ?? "");
}

function seeded(call: Call): readonly ArtifactSeed[] {
  const name = call.request.query.get("name");
  const all = call.world.repository(repositoryOf(call))?.artifacts ?? [];
  return all.filter((artifact) => name === null || artifact.name === name);
}

function list(call: Call, found: readonly ArtifactSeed[]): Answer {
  return page(found, call.request, call.addresses.apiUrl, (items) => ({
    total_count: found.length,
    artifacts: items.map((artifact) => bodyOf(artifact, call)),
  }));
}

function bodyOf(artifact: ArtifactSeed, call: Call): object {
  const repository = repositoryOf(call);
  const id = (call.world.repository(repository)?.artifacts ?? []).indexOf(artifact) + 1;
  const url = `${call.addresses.apiUrl}/repos/${repository}/actions/artifacts/${id}`;
  const created = call.world.now();
  return {
    id,
    node_id: `ART_${id}`,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired ?? false,
    created_at: created.toISOString(),
    updated_at: created.toISOString(),
    expires_at: new Date(created.getTime() + 90 * 86_400_000).toISOString(),
    workflow_run: { id: artifact.runId },
  };
}
