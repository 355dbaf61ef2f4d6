import { isObject, type JsonObject, OspoError } from "@ospo-actions/core";
import { parseObject, withMembers } from "./json.ts";
import { checkedProject, type Project, projectKey, shownName } from "./project.ts";

/** Which repositories are watched: a scope file of ossf/scorecard-monitor, version 1 or 2. */
export interface Scope {
  /** In the order of the file, each once. */
  readonly included: readonly Project[];
  /** Keys of what is never watched, also when discovery finds it. */
  readonly excluded: ReadonlySet<string>;
  /** What is wrong in single places; they are left as they are. */
  readonly problems: readonly string[];
  /** The file as it was parsed. */
  readonly document: JsonObject;
}

export const emptyScope: Scope = { included: [], excluded: new Set(), problems: [], document: {} };

/** Reads a scope file. FORMAT where it is no JSON object; what is wrong inside is told, not fatal. */
export function readScope(text: string, file: string): Scope {
  const document = parseObject(text, file);
  const included = new Map<string, Project>();
  const excluded = new Set<string>();
  const problems: string[] = [];
  const attempt = (project: Project, use: (project: Project) => void): void => {
    try {
      use(checkedProject(project));
    } catch (error) {
      if (!(error instanceof OspoError)) throw error;
      problems.push(`${file}: ${error.message}`);
    }
  };
  const include = (project: Project): void => {
    if (!included.has(projectKey(project))) included.set(projectKey(project), project);
  };
  for (const [platform, owners] of Object.entries(document)) {
    if (Array.isArray(owners)) {
      for (const one of owners as readonly unknown[]) {
        const { org, repo } = isObject(one) ? one : {};
        attempt({ platform, owner: String(org), name: String(repo) }, include);
      }
      continue;
    }
    if (!isObject(owners)) {
      problems.push(`${file}: "${shownName(platform)}" holds no organizations`);
      continue;
    }
    for (const [owner, lists] of Object.entries(owners)) {
      const where = `${file}: ${shownName(owner)}`;
      if (!isObject(lists)) problems.push(`${where} wants { "included": [], "excluded": [] }`);
      for (const [key, names] of Object.entries(isObject(lists) ? lists : {})) {
        if (key !== "included" && key !== "excluded")
          problems.push(`${where} has "${shownName(key)}"; only "included" and "excluded" are known`);
        else if (!Array.isArray(names)) problems.push(`${where}: "${key}" is no list`);
        else
          for (const name of names as readonly unknown[])
            attempt({ platform, owner, name: String(name) }, (project) =>
              key === "included" ? include(project) : void excluded.add(projectKey(project)),
            );
      }
    }
  }
  const watched = [...included].filter(([key]) => !excluded.has(key)).map(([, project]) => project);
  return { included: watched, excluded, problems, document };
}

/**
 * The scope file as version 2 with `added` included, and those that `renamed` names (by key) under their new
 * name. Nothing is dropped, an excluded one stays out, and a list of version 1 becomes version 2.
 */
export function extendScope(
  scope: Scope,
  added: readonly Project[],
  renamed: ReadonlyMap<string, Project> = new Map(),
): JsonObject {
  const known = new Set([...scope.included.map(projectKey), ...scope.excluded]);
  const fresh = [...added, ...renamed.values()].filter((project) => !known.has(projectKey(project)));
  const lists = Object.entries(scope.document).filter(([, owners]) => Array.isArray(owners));
  const version1 = new Set(lists.map(([platform]) => platform));
  const carried = scope.included.filter(({ platform }) => version1.has(platform));
  let document = withMembers(scope.document, new Map(lists.map(([platform]) => [platform, {}])));
  for (const [place, names] of byOwner([...carried, ...fresh])) {
    const [platform = "", owner = ""] = place.split(" ");
    document = withNames(document, { platform, owner, names });
  }
  return renamed.size === 0 ? document : withoutNames(document, renamed);
}

/** Names by `platform owner`, of which neither holds a space. */
function byOwner(projects: readonly Project[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...Map.groupBy(projects, ({ platform, owner }) => `${platform} ${owner}`)].map(([place, group]) => [
      place,
      group.map(({ name }) => name),
    ]),
  );
}

interface Names {
  readonly platform: string;
  readonly owner: string;
  readonly names: readonly string[];
}

/** An owner that the file spells in other capitals is the same one. */
function withNames(document: JsonObject, { platform, owner, names }: Names): JsonObject {
  const owners = isObject(document[platform]) ? document[platform] : {};
  const spelled = Object.keys(owners).find((one) => one.toLowerCase() === owner.toLowerCase()) ?? owner;
  const lists = isObject(owners[spelled]) ? owners[spelled] : { included: [], excluded: [] };
  const included = [...(Array.isArray(lists.included) ? lists.included : []), ...names];
  const next = withMembers(lists, new Map([["included", included]]));
  return withMembers(document, new Map([[platform, withMembers(owners, new Map([[spelled, next]]))]]));
}

/** Takes the old names of what was renamed out of the lists. */
function withoutNames(document: JsonObject, renamed: ReadonlyMap<string, Project>): JsonObject {
  const each = (object: unknown, change: (value: unknown, key: string) => unknown): unknown =>
    isObject(object)
      ? Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
      : object;
  const isOld = (project: Project): boolean => renamed.has(projectKey(project));
  return each(document, (owners, platform) =>
    each(owners, (lists, owner) =>
      each(lists, (names, list) =>
        list === "included" && Array.isArray(names)
          ? names.filter((name) => !isOld({ platform, owner, name: String(name) }))
          : names,
      ),
    ),
  ) as JsonObject;
}
