import type { WorkflowRunOptions } from "./options.ts";
import { fromJson, type Value } from "./value.ts";

interface Place {
  readonly job: string;
  readonly workflow: string;
  /** `.github/workflows/ci.yml` */
  readonly file: string;
  readonly workspace: string;
  readonly eventPath: string;
  readonly token: string;
}

/** The `github` context of a job (docs: "Contexts reference"). A called workflow sees its caller's event and name. */
export function githubContext(
  { event, repository, github = {} }: WorkflowRunOptions,
  place: Place,
): Map<string, Value> {
  const [owner = "", name = ""] = repository.name.split("/");
  const { apiUrl = "https://api.github.com", serverUrl = "https://github.com" } = github;
  return new Map<string, Value>([
    ["action", ""],
    ["actor", event.actor],
    ["actor_id", "1"],
    ["api_url", apiUrl],
    ["base_ref", event.baseRef ?? ""],
    ["event", fromJson(event.payload)],
    ["event_name", event.name],
    ["event_path", place.eventPath],
    ["graphql_url", github.graphqlUrl ?? `${apiUrl}/graphql`],
    ["head_ref", event.headRef ?? ""],
    ["job", place.job],
    ["ref", event.ref],
    ["ref_name", event.ref.replace(/^refs\/(heads|tags|pull)\//, "")],
    ["ref_protected", "false"],
    ["ref_type", event.ref.startsWith("refs/tags/") ? "tag" : "branch"],
    ["repository", repository.name],
    ["repository_id", "1296269"],
    ["repository_owner", owner],
    ["repository_owner_id", "1"],
    ["repository_visibility", repository.visibility ?? "public"],
    ["repositoryUrl", `git://${new URL(serverUrl).host}/${owner}/${name}.git`],
    ["retention_days", "90"],
    ["run_attempt", "1"],
    ["run_id", "1658821493"],
    ["run_number", "3"],
    ["secret_source", event.untrusted ? "None" : "Actions"],
    ["server_url", serverUrl],
    ["sha", event.sha],
    ["token", place.token],
    ["triggering_actor", event.actor],
    ["workflow", place.workflow],
    ["workflow_ref", `${repository.name}/${place.file}@${event.ref}`],
    ["workflow_sha", event.sha],
    ["workspace", place.workspace],
  ]);
}

/** Entries of the context that are no environment variables of a step. */
const notInEnv: ReadonlySet<string> = new Set([
  "token",
  "event",
  "repositoryurl",
  "repository_visibility",
  "secret_source",
]);

/** The `GITHUB_*` variables of a step. */
export function githubVariables(github: ReadonlyMap<string, Value>): readonly (readonly [string, string])[] {
  return [...github].flatMap(([name, value]) =>
    typeof value === "string" && !notInEnv.has(name.toLowerCase())
      ? [[`GITHUB_${name.toUpperCase()}`, value]]
      : [],
  );
}
