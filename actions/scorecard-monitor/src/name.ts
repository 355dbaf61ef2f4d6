import type { Observation } from "@ospo-actions/scorecard";

/** `owner/name` on github.com, with the platform elsewhere. */
export function nameOf({ project }: Pick<Observation, "project">): string {
  const { platform, owner, name } = project;
  return platform === "github.com" ? `${owner}/${name}` : `${platform}/${owner}/${name}`;
}
