import { describeError, eachItem, type Host, inputError } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { type Project, projectKey } from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";
import { homeOf } from "./home.ts";
import type { Inputs } from "./inputs.ts";
import type { Watch } from "./watch.ts";

/** The groups that a repository belongs to. */
export type GroupsOf = (project: Project) => readonly string[];

export interface Grouping {
  /** `undefined` where no groups are asked for. */
  readonly groups: GroupsOf | undefined;
  /** What could not be read: the repositories in question are in no group. */
  readonly unread: readonly string[];
}

/** Groups by owner, topic, or a custom property of the organizations. */
export async function groupingOf(
  { groupBy }: Inputs,
  watch: Watch,
  access: Access,
  { env }: Pick<Host, "env">,
): Promise<Grouping> {
  if (groupBy === undefined) return { groups: undefined, unread: [] };
  if (groupBy === "owner") return { groups: ({ owner }) => [owner], unread: [] };
  const property = /^property:(.+)$/.exec(groupBy)?.[1];
  const github = await access();
  if ((property === undefined && groupBy !== "topic") || github === undefined)
    throw inputError([
      `group-by: must be owner, or with a token topic or property:NAME, not "${groupBy.slice(0, 100)}"`,
    ]);
  const own = watch.projects.filter(({ platform }) => platform === homeOf(env));
  return property === undefined ? byTopic(own, watch, github) : byProperty(property, own, github);
}

/** Discovery knows the topics of what it found; GitHub is asked for the others. */
async function byTopic(own: readonly Project[], { discovered }: Watch, github: GitHub): Promise<Grouping> {
  const { placesOf } = await import("@ospo-actions/github");
  const topics = new Map([...discovered].map(([key, repository]) => [key, repository.topics]));
  const open = own.filter((project) => !topics.has(projectKey(project)));
  const places = await placesOf(
    github,
    open.map(({ owner, name }) => `${owner}/${name}`),
  );
  for (const project of open) {
    const place = places.get(`${project.owner}/${project.name}`);
    if (place !== undefined && "topics" in place) topics.set(projectKey(project), place.topics);
  }
  return { groups: (project) => topics.get(projectKey(project)) ?? [], unread: [] };
}

async function byProperty(property: string, own: readonly Project[], github: GitHub): Promise<Grouping> {
  const { propertiesOf } = await import("@ospo-actions/github");
  const values = new Map<string, readonly string[]>();
  const owners = [...new Map(own.map(({ owner }) => [owner.toLowerCase(), owner])).values()];
  const read = await eachItem(owners, (owner) => propertiesOf(github, owner), { concurrency: 2 });
  const unread: string[] = [];
  for (const one of read) {
    if (one.ok) for (const [name, all] of one.value) values.set(name, all.get(property) ?? []);
    else unread.push(`The custom properties of ${one.item} could not be read: ${describeError(one.error)}`);
  }
  return { groups: ({ owner, name }) => values.get(`${owner}/${name}`.toLowerCase()) ?? [], unread };
}
