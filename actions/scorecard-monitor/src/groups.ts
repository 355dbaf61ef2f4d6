import { inputError } from "@ospo-actions/core";
import type { Project } from "@ospo-actions/scorecard";
import { projectKey } from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";
import type { Inputs } from "./inputs.ts";
import type { Watch } from "./watch.ts";

/** The groups that a repository belongs to; none for what discovery did not see. */
export type GroupsOf = (project: Project) => readonly string[];

/** Groups by owner, topic, or a custom property of the organizations that are discovered. */
export async function groupsOf(inputs: Inputs, watch: Watch, access: Access): Promise<GroupsOf | undefined> {
  const { groupBy } = inputs;
  if (groupBy === undefined) return undefined;
  if (groupBy === "owner") return ({ owner }) => [owner];
  if (groupBy === "topic") return (project) => watch.discovered.get(projectKey(project))?.topics ?? [];
  const property = /^property:(.+)$/.exec(groupBy)?.[1];
  const github = await access();
  if (property === undefined || github === undefined)
    throw inputError([
      `group-by: must be owner, topic or property:NAME (with a token), not "${groupBy.slice(0, 100)}"`,
    ]);
  const { propertiesOf } = await import("@ospo-actions/github");
  const values = new Map<string, readonly string[]>();
  for (const owner of inputs.discoveryOrgs)
    for (const [name, own] of await propertiesOf(github, owner)) values.set(name, own.get(property) ?? []);
  return ({ owner, name }) => values.get(`${owner}/${name}`.toLowerCase()) ?? [];
}
