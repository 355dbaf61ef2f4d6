import { OspoError } from "@ospo-actions/core";
import { type Project, projectKey, projectOf } from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";

/** What became of a repository that no source has a score of. */
export type Whereabouts =
  | { readonly state: "there" }
  | { readonly state: "renamed"; readonly to: Project }
  | { readonly state: "gone" }
  | { readonly state: "unknown" };

/** Asks GitHub, which answers under the new name where a repository was renamed or moved. */
export async function whereabouts(project: Project, access: Access): Promise<Whereabouts> {
  const github = project.platform === "github.com" ? await access() : undefined;
  if (github === undefined) return { state: "unknown" };
  try {
    const { owner, name: repo } = project;
    const { data } = await github.octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
    const to = projectOf(data.full_name);
    return projectKey(to) === projectKey(project) ? { state: "there" } : { state: "renamed", to };
  } catch (error) {
    if (error instanceof OspoError && error.code === "NOT_FOUND") return { state: "gone" };
    return { state: "unknown" };
  }
}
