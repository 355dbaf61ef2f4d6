import { type Host, readEvent } from "@ospo-actions/core";

/**
 * Whether GitHub made the run's token read-only whatever the workflow says: a pull request from a fork, or a
 * run that Dependabot started (docs: "Securing pull_request", "Dependabot on GitHub Actions").
 */
export async function isReadOnly(host: Host): Promise<boolean> {
  const { GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor, GITHUB_REPOSITORY: own = "" } = host.env;
  if (actor === "dependabot[bot]") return true;
  if (name !== "pull_request") return false;
  const head = (await readEvent(host)).pull_request?.head?.repo?.full_name;
  return String(head).toLowerCase() !== own.toLowerCase();
}
