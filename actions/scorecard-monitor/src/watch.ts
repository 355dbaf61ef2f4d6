import { eachItem, type Host, inputError, OspoError } from "@ospo-actions/core";
import type { DiscoveredRepository } from "@ospo-actions/github";
import {
  emptyScope,
  type History,
  type Project,
  projectKey,
  type ResultEntry,
  type ResultSet,
  readResults,
  readScope,
  resultSet,
  type Scope,
} from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";
import { readIfThere, resultFiles } from "./files.ts";
import { homeProject } from "./home.ts";
import type { Inputs } from "./inputs.ts";

/** Bytes of one results file that is read. */
const resultsBytes = 200 * 1024 * 1024;

/** What this run watches, and what is known of it beforehand. */
export interface Watch {
  readonly scope: Scope;
  /** In the order of the scope, then of discovery, then of the results. */
  readonly projects: readonly Project[];
  /** What discovery found, by project key. */
  readonly discovered: ReadonlyMap<string, DiscoveredRepository>;
  /** Organizations that could not be read, with why; their repositories of before are still watched. */
  readonly failed: readonly { readonly owner: string; readonly error: unknown }[];
  readonly results: ResultSet;
}

/** Reads the scope and the results, and discovers. INPUT where there is nothing to watch. */
export async function readWatch(inputs: Inputs, access: Access, host: Host): Promise<Watch> {
  const scope = await readScopeFile(inputs, host);
  const results = await readResultFiles(inputs, host);
  const { discovered, failed } = await discoverAll(inputs, access, host);
  const all = new Map<string, Project>();
  const add = (project: Project): void => {
    const key = projectKey(project);
    if (!all.has(key) && !scope.excluded.has(key)) all.set(key, project);
  };
  for (const project of scope.included) add(project);
  for (const { name } of discovered.values()) add(homeProject(name, host.env));
  for (const { project } of results.results.values()) add(project);
  const own = host.env.GITHUB_REPOSITORY;
  const isAsked = inputs.scope || inputs.discoveryEnabled || inputs.resultsPath;
  if (!isAsked && own) add(homeProject(own, host.env));
  if (!isAsked && !own)
    throw inputError([
      "scope: is required where no repository is known (`results-path` and `discovery-enabled` are other ways)",
    ]);
  return { scope, projects: [...all.values()], discovered, failed, results };
}

/** `watch` with what is known of organizations that could not be read this time: they have not lost it. */
export function carriedOn(watch: Watch, history: History): Watch {
  const failed = new Set(watch.failed.map(({ owner }) => owner.toLowerCase()));
  const watched = new Set(watch.projects.map(projectKey));
  const known = [...history].filter(
    ([key, { project, left }]) =>
      left === undefined &&
      failed.has(project.owner.toLowerCase()) &&
      !watched.has(key) &&
      !watch.scope.excluded.has(key),
  );
  return { ...watch, projects: [...watch.projects, ...known.map(([, { project }]) => project)] };
}

async function readScopeFile({ scope: path, discoveryEnabled }: Inputs, host: Host): Promise<Scope> {
  const text = await readIfThere(path, host);
  if (path === undefined || (text === undefined && discoveryEnabled)) return emptyScope;
  if (text === undefined)
    throw new OspoError("NOT_FOUND", `scope: ${host.files.display(path)} does not exist`, {
      fix: "Write it, or set `discovery-enabled: true`, which makes it.",
    });
  return readScope(text, host.files.display(path));
}

async function readResultFiles({ resultsPath = [], sources }: Inputs, host: Host): Promise<ResultSet> {
  if (resultsPath.length === 0 || !sources.includes("results")) return resultSet([]);
  const paths = await resultFiles(resultsPath, host);
  const read = async (path: string): Promise<readonly ResultEntry[]> =>
    readResults(await host.files.read(path, resultsBytes), host.files.display(path));
  // One after the other: each may have megabytes.
  const parts = await eachItem(paths, read, { concurrency: 1, signal: host.cancelled });
  return resultSet(
    parts.flatMap((part) =>
      part.ok ? part.value : [{ where: host.files.display(part.item), error: part.error }],
    ),
  );
}

async function discoverAll(
  inputs: Inputs,
  access: Access,
  host: Host,
): Promise<Pick<Watch, "discovered" | "failed">> {
  const discovered = new Map<string, DiscoveredRepository>();
  const failed: { owner: string; error: unknown }[] = [];
  if (!inputs.discoveryEnabled) return { discovered, failed };
  if (inputs.discoveryOrgs.length === 0)
    throw inputError(["discovery-orgs: is required with `discovery-enabled`"]);
  const github = await access();
  if (github === undefined) throw inputError(["github-token: is required with `discovery-enabled`"]);
  const { discover } = await import("@ospo-actions/github");
  for (const owner of inputs.discoveryOrgs) {
    try {
      for (const repository of await discover(github, owner, filterOf(inputs, host.now())))
        discovered.set(projectKey(homeProject(repository.name, host.env)), repository);
    } catch (error) {
      host.cancelled.throwIfAborted();
      failed.push({ owner, error });
    }
  }
  return { discovered, failed };
}

function filterOf(inputs: Inputs, now: Date) {
  const { discoveryPushedWithin: days, discoveryTopics: topics, discoveryNames: names } = inputs;
  return {
    archived: inputs.discoveryArchived ? ("any" as const) : false,
    forks: inputs.discoveryForks ? ("any" as const) : false,
    ...(inputs.discoveryPrivate ? {} : { visibility: ["public"] as const }),
    ...(topics.length > 0 && { topics }),
    ...(names.length > 0 && { names }),
    ...(days !== undefined && { pushedSince: new Date(now.getTime() - days * 24 * 60 * 60 * 1000) }),
  };
}
