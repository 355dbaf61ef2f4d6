import { OspoError } from "@ospo-actions/core";
import picomatch from "picomatch";
import type { DiscoveredRepository } from "./discovery.ts";
import type { Properties } from "./properties.ts";

/** Which repositories are wanted: all conditions at once. */
export interface RepositoryFilter {
  /** Not archived, unless told. */
  readonly archived?: boolean | "any";
  readonly forks?: boolean | "any";
  readonly visibility?: readonly ("public" | "private" | "internal")[];
  /** At least one of them. */
  readonly topics?: readonly string[];
  /** Values that each of these custom properties may have. */
  readonly properties?: Readonly<Record<string, readonly string[]>>;
  /** Globs over the name without its owner, any case; those with `!` take away. */
  readonly names?: readonly string[];
  /** Nothing that was last pushed to before. */
  readonly pushedSince?: Date;
}

/** What a glob may hold; with groups, or more stars, picomatch's expressions may take minutes to fail. */
const glob = /^!?[A-Za-z0-9._?[\]{},-]*(?:\*[A-Za-z0-9._?[\]{},-]*){0,4}$/;

type Matcher = (repository: DiscoveredRepository) => boolean;

/** Whether a repository is wanted. `properties` is needed where the filter asks for some. */
export function matcherOf(filter: RepositoryFilter, properties?: Properties): Matcher {
  const { visibility, topics, pushedSince } = filter;
  const name = nameMatcher(filter.names ?? []);
  const wanted = Object.entries(filter.properties ?? {});
  return (repository) => {
    if (visibility && !visibility.includes(repository.visibility)) return false;
    if (topics && !topics.some((topic) => repository.topics.includes(topic))) return false;
    if (pushedSince && !isSince(repository.pushedAt, pushedSince)) return false;
    const has = properties?.get(repository.name.toLowerCase());
    if (!wanted.every(([key, values]) => has?.get(key)?.some((value) => values.includes(value))))
      return false;
    return name(repository.name.split("/")[1] ?? "");
  };
}

function nameMatcher(globs: readonly string[]): (name: string) => boolean {
  const wrong = globs.find((one) => one.length > 200 || !glob.test(one));
  if (wrong !== undefined)
    throw new OspoError("INPUT", `"${wrong.slice(0, 100)}" is no pattern for names of repositories`, {
      fix: "Use letters, digits, - _ . and ? [a-z] {a,b}, and at most four *.",
    });
  const compile = (patterns: readonly string[]) => picomatch([...patterns], { nocase: true, dot: true });
  const taken = globs.filter((one) => !one.startsWith("!"));
  const left = globs.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
  const isTaken = taken.length > 0 ? compile(taken) : () => true;
  const isLeft = left.length > 0 ? compile(left) : () => false;
  return (name) => isTaken(name) && !isLeft(name);
}

function isSince(pushedAt: string | undefined, since: Date): boolean {
  return pushedAt !== undefined && Date.parse(pushedAt) >= since.getTime();
}
