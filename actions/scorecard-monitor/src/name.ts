import { type Observation, projectName } from "@ospo-actions/scorecard";

/** `owner/name` on github.com, with the platform elsewhere. */
export function nameOf({ project }: Pick<Observation, "project">): string {
  const name = projectName(project);
  return name.startsWith("github.com/") ? name.slice("github.com/".length) : name;
}
