import { type Host, OspoError } from "@ospo-actions/core";
import { type Project, projectKey } from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";
import { homeOf, homeProject } from "./home.ts";

/** What became of a repository that no source has a score of. */
export type Whereabouts =
  | { readonly state: "there" }
  | { readonly state: "renamed"; readonly to: Project }
  | { readonly state: "gone" }
  | { readonly state: "unknown" };

/** Asks GitHub, which answers under the new name where a repository was renamed or moved; nothing of what is elsewhere. */
export async function whereabouts(
  projects: readonly Project[],
  access: Access,
  env: Host["env"],
): Promise<ReadonlyMap<Project, Whereabouts>> {
  const own = projects.filter(({ platform }) => platform === homeOf(env));
  const github = own.length === 0 ? undefined : await access();
  if (github === undefined) return new Map();
  const { placesOf } = await import("@ospo-actions/github");
  const nameOf = ({ owner, name }: Project): string => `${owner}/${name}`;
  const places = await placesOf(github, own.map(nameOf));
  return new Map(
    own.map((project): [Project, Whereabouts] => {
      const place = places.get(nameOf(project));
      if (place instanceof OspoError || place === undefined)
        return [project, { state: place?.code === "NOT_FOUND" ? "gone" : "unknown" }];
      const to = homeProject(place.name, env);
      return [
        project,
        projectKey(to) === projectKey(project) ? { state: "there" } : { state: "renamed", to },
      ];
    }),
  );
}
