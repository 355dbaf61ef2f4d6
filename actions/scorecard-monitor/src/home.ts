import type { Host } from "@ospo-actions/core";
import { type Project, projectOf } from "@ospo-actions/scorecard";

/** The platform of the server that this run belongs to: `github.com`, or an Enterprise Server's host. */
export function homeOf({ GITHUB_SERVER_URL: server }: Host["env"]): string {
  if (!server || !URL.canParse(server)) return "github.com";
  const { host, hostname } = new URL(server);
  return hostname === "www.github.com" || hostname.endsWith(".localhost") ? "github.com" : host;
}

/** What a policy calls a repository: `owner/name` on the run's own server, with the platform elsewhere. */
export function policyName({ platform, owner, name }: Project, env: Host["env"]): string {
  return platform === homeOf(env) ? `${owner}/${name}` : `${platform}/${owner}/${name}`;
}

/** A repository that the run's own server names `owner/name`. */
export function homeProject(name: string, env: Host["env"]): Project {
  return projectOf(`${homeOf(env)}/${name}`);
}
