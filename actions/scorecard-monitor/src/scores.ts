import { setTimeout } from "node:timers/promises";
import { eachItem, type Host } from "@ospo-actions/core";
import {
  apiSource,
  type CollectOptions,
  cliSource,
  collect,
  compareReadings,
  depsDevSource,
  type History,
  isDue,
  type Lookup,
  type Observation,
  observe,
  type Project,
  projectKey,
  publicApi,
  publicDepsDev,
  type Requests,
  type ResultSet,
  readingOf,
  resultAt,
  resultsSource,
  type ScoreReading,
  type Source,
  warningRoom,
} from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";
import { commandLine } from "./command-line.ts";
import type { Inputs } from "./inputs.ts";
import type { Watch } from "./watch.ts";
import { whereabouts } from "./whereabouts.ts";

/** Repositories whose last result is asked for by its commit, to explain a change of which only totals are known. */
const explainedAtMost = 200;

/** Asks for every watched repository, and joins the answers with what is known. */
export async function readScores(
  { projects, discovered, results }: Watch,
  history: History,
  inputs: Inputs,
  access: Access,
  host: Host,
): Promise<readonly Observation[]> {
  const now = host.now();
  const requests = requestsOf(inputs, host);
  const chain = sourcesOf(results, inputs, requests, host);
  const options = optionsOf(inputs, requests, host);
  const track = (project: Project) => history.get(projectKey(project));
  const due = projects.filter((project) => {
    const known = track(project);
    return known === undefined || isDue(known, now) || results.results.has(projectKey(project));
  });
  const about = { now, staleAfter: inputs.staleAfter, room: warningRoom(projects.length) };
  const unexplained = new Map<string, ScoreReading>();
  const found = (project: Project, reading: ScoreReading): Observation => {
    const observation = observe(project, track(project), { state: "found", value: reading }, about);
    if (isUnexplained(observation) && unexplained.size < explainedAtMost)
      unexplained.set(projectKey(project), reading);
    return observation;
  };
  const lookups = new Map<Project, Lookup<Observation>>();
  for (const [at, lookup] of (await collect(due, chain, options, found)).entries()) {
    const project = due[at];
    if (project) lookups.set(project, lookup);
  }
  const missing = due.filter(
    (project) => lookups.get(project)?.state === "none" && !discovered.has(projectKey(project)),
  );
  const places = await whereabouts(missing, access, host.env);
  const renamed = missing.flatMap((project) => {
    const place = places.get(project);
    return place?.state === "renamed" ? [{ project, to: place.to }] : [];
  });
  const moved = await collect(
    renamed.map(({ to }) => to),
    chain,
    options,
    (_, reading) => reading,
  );
  const targets = new Map(renamed.map(({ project, to }, at) => [project, { to, lookup: moved[at] }]));
  const observations = projects.flatMap((project) => {
    const target = targets.get(project);
    // Where the new name is watched too, its own answer stands for both.
    if (target && projects.some((one) => projectKey(one) === projectKey(target.to))) return [];
    const answer = lookups.get(project);
    if (answer?.state === "found") return [answer.value];
    const lookup = target?.lookup ?? answer ?? ({ state: "none" } as const);
    const isGone = places.get(project)?.state === "gone";
    const known = (target && track(target.to)) ?? track(project);
    const rest = { ...about, isGone, formerly: target && project };
    return [keepPause(observe(target?.to ?? project, known, lookup, rest), answer !== undefined, known)];
  });
  return explain(observations, unexplained, inputs, requests, options, host);
}

/** A repository without a score that was not asked for keeps its count of questions. */
function keepPause(
  observation: Observation,
  asked: boolean,
  known: Observation["track"] | undefined,
): Observation {
  if (asked || known === undefined) return observation;
  return { ...observation, track: { ...known, left: undefined } };
}

/** Whether only the totals of before are known: the API may still have the result of that commit. */
function isUnexplained({ delta }: Observation): boolean {
  if (!delta?.total || delta.to.source !== "api" || delta.from.checks.size > 0) return false;
  return delta.from.commit !== undefined && delta.from.commit !== delta.to.commit;
}

/** `unexplained` are the readings of now with all their warnings, by project key. */
async function explain(
  observations: readonly Observation[],
  unexplained: ReadonlyMap<string, ScoreReading>,
  inputs: Inputs,
  requests: Requests,
  { signal, concurrency }: CollectOptions,
  host: Host,
): Promise<readonly Observation[]> {
  const open = observations.filter(({ project }) => unexplained.has(projectKey(project)));
  const answers = await eachItem(
    open,
    ({ project, delta }) =>
      resultAt(delta?.from.commit ?? "", project, apiUrlOf(inputs, host), requests, signal),
    { concurrency, signal },
  );
  const explained = new Map<Observation, Observation>();
  for (const answer of answers) {
    const {
      item,
      item: { delta },
    } = answer;
    if (!answer.ok || answer.value.state !== "found" || delta === undefined) continue;
    const then = readingOf(answer.value.result, "api");
    if (then.score !== delta.from.score) continue;
    const change = compareReadings(then, unexplained.get(projectKey(item.project)) ?? delta.to);
    explained.set(item, { ...item, delta: { ...change, to: delta.to } });
  }
  return observations.map((one) => explained.get(one) ?? one);
}

function requestsOf({ timeout }: Inputs, { get, cancelled }: Host): Requests {
  return {
    get,
    timeout: timeout * 1000,
    sleep: (ms) => setTimeout(ms, undefined, { signal: cancelled }),
  };
}

function optionsOf(inputs: Inputs, { sleep }: Requests, host: Host): CollectOptions {
  return {
    concurrency: inputs.maxRequestInParallel,
    patience: inputs.patience * 1000,
    signal: host.cancelled,
    now: () => host.now(),
    sleep,
    onProgress: (done, total) => host.log.progress({ done, total, what: "repositories" }),
  };
}

function sourcesOf(results: ResultSet, inputs: Inputs, requests: Requests, host: Host): readonly Source[] {
  return inputs.sources.map((name) => {
    if (name === "results") return resultsSource(results);
    if (name === "api") return apiSource(apiUrlOf(inputs, host), requests);
    if (name === "cli") return cliSource(commandLine(inputs, host));
    return depsDevSource(inputs.depsDevUrl ?? (host.env.DEPS_DEV_API_URL || publicDepsDev), requests);
  });
}

function apiUrlOf({ apiUrl }: Inputs, { env }: Host): string {
  return apiUrl ?? (env.SCORECARD_API_URL || publicApi);
}
