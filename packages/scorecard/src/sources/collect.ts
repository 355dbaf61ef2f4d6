import { eachItem, OspoError } from "@ospo-actions/core";
import { type Project, projectName } from "../project.ts";
import { readingOf, type ScoreReading } from "../reading.ts";
import type { Answer, Source } from "./source.ts";

/** What all sources together say of one repository. */
export type Lookup<T> =
  | { readonly state: "found"; readonly value: T }
  | { readonly state: "none" }
  | { readonly state: "error"; readonly error: unknown };

export interface CollectOptions {
  /** Repositories that are asked for at a time. */
  readonly concurrency: number;
  /** Milliseconds for which results that are still being made are waited for, in all. */
  readonly patience: number;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Failures of a source, one after the other, after which it is taken to be down for this run. */
const failuresAtMost = 25;
/** Milliseconds that at least lie between two questions for a result that is being made. */
const shortestWait = 100;

type Waiting = { readonly state: "pending"; readonly from: number; readonly due: number };

/** A repository that is still to be asked for: of which source first, and when. */
interface Open {
  readonly project: Project;
  readonly at: number;
  readonly from: number;
  readonly due: number;
}

/**
 * Asks the sources in their order for each repository, one after the other until one has a result, of which
 * `take` keeps what is needed: all results at once may be too much for the memory. A repository
 * that none has is `none`; one of which a source could not tell, and no other had a result, is an `error`.
 * Answers come in the order of `projects`. Results in the making do not hold up the others; where they take too
 * long the sources behind are asked.
 */
export async function collect<T>(
  projects: readonly Project[],
  sources: readonly Source[],
  options: CollectOptions,
  take: (project: Project, reading: ScoreReading) => T,
): Promise<readonly Lookup<T>[]> {
  const { concurrency, patience, signal, now, sleep, onProgress } = options;
  const guarded = sources.map(guard);
  const found = new Array<Lookup<T> | Waiting>(projects.length);
  let done = 0;
  const round = async (open: readonly Open[]): Promise<readonly Open[]> => {
    const work = async ({ project, from }: Open): Promise<Lookup<T> | Waiting> => {
      const lookup = await ask(project, guarded, from, options);
      if (lookup.state !== "pending") onProgress?.(++done, projects.length);
      return lookup.state === "found" ? { state: "found", value: take(project, lookup.value) } : lookup;
    };
    const answers = await eachItem(open, work, { concurrency, signal });
    return answers.flatMap(({ item, ...answer }) => {
      const lookup: Lookup<T> | Waiting = answer.ok ? answer.value : { state: "error", error: answer.error };
      found[item.at] = lookup;
      return lookup.state === "pending" ? [{ ...item, from: lookup.from, due: lookup.due }] : [];
    });
  };
  const deadline = now().getTime() + patience;
  let open = await round(projects.map((project, at) => ({ project, at, from: 0, due: 0 })));
  while (open.length > 0) {
    const due = Math.min(...open.map((one) => one.due));
    if (due > deadline) break;
    await sleep(Math.max(due - now().getTime(), shortestWait));
    const time = now().getTime();
    const { ready = [], later = [] } = Object.groupBy(open, (one) => (one.due <= time ? "ready" : "later"));
    open = [...later, ...(await round(ready))];
  }
  await round(open.map((one) => ({ ...one, from: one.from + 1 })));
  for (const { at, project } of open) if (found[at]?.state !== "found") found[at] = unfinished(project);
  return found as readonly Lookup<T>[];
}

async function ask(
  project: Project,
  sources: readonly Source[],
  from: number,
  { signal, now }: CollectOptions,
): Promise<Lookup<ScoreReading> | Waiting> {
  const errors: unknown[] = [];
  let isDenied = false;
  for (const [at, source] of sources.entries()) {
    if (at < from) continue;
    try {
      const answer = await source.ask(project, signal);
      if (answer.state === "found") return { state: "found", value: readingOf(answer.result, source.name) };
      if (answer.state === "pending")
        return { state: "pending", from: at, due: now().getTime() + answer.wait };
      // The API's word counts for more than that of a fallback that could not be asked.
      if (source.name !== "results") isDenied ||= errors.length === 0;
    } catch (error) {
      signal.throwIfAborted();
      errors.push(error);
    }
  }
  return errors.length === 0 || isDenied ? { state: "none" } : { state: "error", error: errors[0] };
}

/** `source`, until it failed so often in a row that asking on would only take time. */
function guard(source: Source): Source {
  let failures = 0;
  return {
    name: source.name,
    async ask(project, signal): Promise<Answer> {
      if (failures >= failuresAtMost)
        throw new OspoError(
          "NETWORK",
          `${source.name} failed ${failures} times in a row and is not asked any more`,
        );
      try {
        const answer = await source.ask(project, signal);
        failures = 0;
        return answer;
      } catch (error) {
        // Only what does not answer is down; an answer that cannot be read is one repository's fault.
        const isDown =
          error instanceof OspoError && (error.code === "NETWORK" || error.code === "RATE_LIMIT");
        failures = isDown ? failures + 1 : 0;
        throw error;
      }
    },
  };
}

function unfinished(project: Project): Lookup<never> {
  const message = `The API was still scanning ${projectName(project)} when the time for it was over`;
  return {
    state: "error",
    error: new OspoError("NETWORK", message, { fix: "The next run finds its result." }),
  };
}
