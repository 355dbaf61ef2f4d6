import { type Host, OspoError } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { claimed } from "./claims.ts";
import { type Happening, type KnownEvent, mergeEvents } from "./event.ts";
import type { Found } from "./look-upstream.ts";
import type { KnownRepository, Remembering } from "./memory.ts";
import type { Project } from "./projects.ts";
import type { LazyRegistry } from "./registry.ts";
import { findSources, readSources } from "./repository.ts";
import { repositoryHappenings } from "./repository-events.ts";
import type { ScheduledInputs } from "./scheduled.ts";
import type { Judging } from "./severity.ts";
import { remembered } from "./sighting.ts";
import type { Unread } from "./unknown.ts";

/** Looks what happened to the dependencies' source repositories since they were last seen. */
export async function lookAtRepositories(
  project: Project,
  inputs: ScheduledInputs,
  judging: Judging,
  remembering: Remembering,
  registry: LazyRegistry,
  host: Host,
  client: () => Promise<GitHub>,
): Promise<Found> {
  if (!inputs.githubToken)
    throw new OspoError("INPUT", "mode: repository wants a `github-token` to read source repositories with");
  const github = await client();
  const before = await remembering.read();
  const sources = await findSources(project.inventory, new Map(before.sources), registry, host);
  const names = [...sources.repositories.keys()].sort();
  const now = await readSources(names, github);
  const old = new Map(before.repositories?.map((one) => [one.key, one]));
  const happenings: Happening[] = [];
  const unread: Unread[] = [...sources.unread];
  const seen = new Map<string, KnownRepository>();
  for (const [key, state] of now) {
    const packages = sources.repositories.get(key) ?? [];
    const before = old.get(key);
    try {
      happenings.push(
        ...(await repositoryHappenings({ key, old: before, now: state, packages }, judging, github, host)),
      );
    } catch (error) {
      // It stays as it was last seen, so that the next run tells what this one could not read.
      if (!(error instanceof OspoError)) throw error;
      unread.push({ purl: key, why: error.message });
      continue;
    }
    if (!(state instanceof OspoError)) seen.set(key, remembered(key, state));
    else if (state.code !== "NOT_FOUND") unread.push({ purl: key, why: state.message });
    else if (before !== undefined) seen.set(key, { ...before, gone: true });
  }
  const time = host.now();
  const memory = await remembering.update((stored) => {
    const known = new Map(stored.repositories?.map((one) => [one.key, one]));
    // Where another run saw the repository meanwhile, it has the event, too.
    const fresh = happenings.filter(({ about }) => isSame(known.get(about), old.get(about)));
    const isOver = (event: KnownEvent): boolean =>
      sources.repositories.has(event.about)
        ? isUndone(event, seen.get(event.about))
        : sources.unread.length === 0;
    return {
      ...stored,
      sources: sources.known,
      repositories: [...new Map([...known, ...seen]).values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
      events: claimed(mergeEvents(stored.events, fresh, isOver, time, true), remembering.run, time),
    };
  });
  const unseen = [...now].filter(([key, state]) => state instanceof OspoError && !old.has(key));
  return {
    memory,
    checked: names.length - unread.length + sources.unread.length,
    expected: names.length + sources.unread.length,
    unread,
    metrics: {
      repositories: names.length,
      "without-repository": sources.elsewhere,
      "not-found": unseen.length,
    },
  };
}

function isSame(a: KnownRepository | undefined, b: KnownRepository | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a repository that was archived or gone is not any more. */
function isUndone({ finding: { rule } }: KnownEvent, now: KnownRepository | undefined): boolean {
  if (now === undefined) return false;
  return (
    (rule === "license-change/repository-archived" && !now.archived) ||
    (rule === "license-change/repository-gone" && !now.gone)
  );
}
