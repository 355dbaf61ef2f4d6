import { randomUUID } from "node:crypto";
import { type Endpoint, repositoryOf } from "../endpoint.ts";
import { refusal } from "../exchange.ts";
import { page } from "../page.ts";

/** How often a report is "not yet" before it is there. */
const waits = 1;

/** The dependency graph: SBOM export at once or as a report, review between commits, snapshots. */
export const dependencyGraph: Readonly<Record<string, Endpoint>> = {
  "dependency-graph/export-sbom": (call) => {
    const sbom = call.world.repository(repositoryOf(call))?.sbom;
    return sbom ? { status: 200, body: { sbom } } : refusal(404, "Not Found");
  },
  "dependency-graph/generate-sbom-report": (call) => {
    const repository = repositoryOf(call);
    if (!call.world.repository(repository)?.sbom) return refusal(404, "Not Found");
    const id = randomUUID();
    call.world.reports.set(id, { repository, waits });
    const path = `/repos/${repository}/dependency-graph/sbom/fetch-report/${id}`;
    return { status: 201, body: { sbom_url: `${call.addresses.apiUrl}${path}` } };
  },
  "dependency-graph/fetch-sbom-report": ({ world, values, addresses }) => {
    const report = world.reports.get(values.sbom_uuid ?? "");
    if (!report) return refusal(404, "Not Found");
    if (report.waits-- > 0) return { status: 202 };
    const location = `${addresses.downloadUrl}/sbom/${values.sbom_uuid}`;
    return { status: 302, headers: { location } };
  },
  "dependency-graph/diff-range": (call) => {
    const changes = call.world.repository(repositoryOf(call))?.comparisons?.[call.values.basehead ?? ""];
    return changes ? page(changes, call.request, call.addresses.apiUrl) : refusal(404, "Not Found");
  },
  "dependency-graph/create-repository-snapshot": (call) => {
    const { world, request } = call;
    world.snapshots.push({ repository: repositoryOf(call), body: request.body });
    const body = {
      id: world.snapshots.length,
      created_at: world.now().toISOString(),
      result: "SUCCESS",
      message: "Dependency results for the repo have been successfully updated.",
      ...world.repository(repositoryOf(call))?.snapshotResult,
    };
    return { status: 201, body };
  },
};
