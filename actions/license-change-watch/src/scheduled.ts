import { type Host, OspoError } from "@ospo-actions/core";
import { lazyGitHub } from "@ospo-actions/github/outside";
import { distinctComponents, missingEntries } from "@ospo-actions/inventory";
import type { FoundPolicy } from "@ospo-actions/policy";
import type { FindingDraft } from "@ospo-actions/report";
import { type Happening, isOurs, type KnownEvent, mergeEvents } from "./event.ts";
import { type IssueResult, keepIssues } from "./issues.ts";
import { type Memory, openMemory, type Remembering } from "./memory.ts";
import { countChanges, type Outcome } from "./outcome.ts";
import type { Project } from "./projects.ts";
import type { LazyRegistry } from "./registry.ts";
import { waived } from "./report.ts";
import { findSources, readSources } from "./repository.ts";
import { repositoryHappenings } from "./repository-events.ts";
import type { Judging } from "./severity.ts";
import { remembered } from "./sighting.ts";
import { eventTable } from "./tables.ts";
import { incompleteFindings, type Unread, unknownFindings } from "./unknown.ts";
import { watchUpstream } from "./upstream.ts";

export interface ScheduledInputs {
  readonly mode: "upstream" | "repository";
  readonly textCheck: "auto" | "all" | "never";
  readonly state: string | undefined;
  readonly issues: boolean;
  readonly path: readonly string[];
  readonly sbom: readonly string[];
  readonly githubToken: string | undefined;
}

/** What a scheduled mode found, and what is done once its report is published. */
export interface Scheduled {
  readonly outcome: Outcome;
  /** Opens and closes issues, and remembers what was told: only after the report, so that a killed run tells again. */
  readonly settle: () => Promise<void>;
}

interface Found {
  readonly memory: Memory;
  /** Keys of what was seen in this run or is still open. */
  readonly checked: number;
  readonly expected: number;
  readonly unread: readonly Unread[];
  readonly metrics: Readonly<Record<string, number>>;
}

/** Watches what is upstream of the project, each event told once. */
export async function watch(
  project: Project,
  inputs: ScheduledInputs,
  judging: Judging,
  found: FoundPolicy,
  registry: LazyRegistry,
  host: Host,
): Promise<Scheduled> {
  if (inputs.issues && inputs.state === undefined)
    throw new OspoError("INPUT", "issues: true wants `state`, so that no event gets two", {
      fix: "Set `state: branch:ospo-state`, or `state: dir:PATH` for a folder that is kept.",
    });
  const github = lazyGitHub(inputs.githubToken, host);
  const access = async () => (inputs.githubToken ? github() : undefined);
  const remembering = await openMemory(inputs.mode, inputs, access, host);
  const look = inputs.mode === "upstream" ? lookUpstream : lookAtRepositories;
  const { memory, checked, expected, unread, metrics } = await look(
    project,
    inputs,
    judging,
    remembering,
    registry,
    host,
  );
  const now = host.now();
  const open = memory.events.filter(({ closed }) => closed !== "passed");
  const drafts = waived(
    open.map(({ finding }) => finding),
    found.policy,
    unread.length === 0,
    host,
  );
  const told = open.map((event, at) => {
    const finding = drafts[at] as FindingDraft;
    return { event, finding, isOurs: isOurs(event, remembering.run, now) };
  });
  const missing = [...missingEntries(project.inventory), ...new Set(unread.map(({ purl }) => purl))];
  return {
    outcome: {
      findings: [
        ...told.map((one) =>
          one.isOurs || one.finding.waived ? one.finding : known(one.event, one.finding),
        ),
        ...drafts.slice(open.length),
        ...unknownFindings(unread),
        ...incompleteFindings(project.inventory, project.lineOf),
      ],
      coverage: {
        checked,
        expected: expected + missingEntries(project.inventory).length,
        unit: inputs.mode === "upstream" ? "packages" : "repositories",
        missing,
      },
      tables: [eventTable(told)],
      metrics: {
        packages: distinctComponents(project.inventory).filter(({ role }) => role === "package").length,
        events: open.length,
        new: told.filter((one) => one.isOurs).length,
        ...countChanges(open.map(({ change }) => change)),
        ...metrics,
        requests: registry.requests(),
      },
      changes: open.map(({ change }) => change),
      complete: unread.length === 0,
      isWaived: true,
    },
    async settle() {
      const past = memory.events
        .filter(({ closed, issue }) => closed === "passed" && issue !== undefined)
        .map((event) => ({ event, finding: event.finding, isOurs: false }));
      const results = inputs.issues ? await keepIssues([...told, ...past], await github(), host) : [];
      const done = new Set(told.filter((one) => one.isOurs).map(({ event }) => event.key));
      const accepted = new Set(told.filter(({ finding }) => finding.waived).map(({ event }) => event.key));
      await remembering.update((old) => settled(old, results, done, accepted));
    },
  };
}

/** An event that an earlier run told, or another one tells just now: shown, and no reason to stop again. */
function known(event: KnownEvent, finding: FindingDraft): FindingDraft {
  const issue = event.issue ? `, issue #${event.issue.number}` : "";
  return {
    ...finding,
    level: "note",
    message: `${finding.message} Told since ${event.firstSeen.slice(0, 10)}${issue}.`,
  };
}

function settled(
  memory: Memory,
  results: readonly IssueResult[],
  done: ReadonlySet<string>,
  accepted: ReadonlySet<string>,
): Memory {
  const byKey = new Map(results.map((result) => [result.key, result]));
  const events = memory.events.map((event): KnownEvent => {
    const { claim, closed, issue, ...rest } = event;
    const result = byKey.get(event.key);
    const nextIssue = result?.closed ? undefined : (result?.issue ?? issue);
    const state = closed === "passed" ? closed : accepted.has(event.key) ? "acknowledged" : undefined;
    const isDone = done.has(event.key);
    return {
      ...rest,
      ...(isDone ? { told: true as const } : claim && { claim }),
      ...(nextIssue && { issue: nextIssue }),
      ...(state && { closed: state }),
    };
  });
  return { ...memory, events };
}

async function lookUpstream(
  project: Project,
  inputs: ScheduledInputs,
  judging: Judging,
  remembering: Remembering,
  registry: LazyRegistry,
  host: Host,
): Promise<Found> {
  const before = await remembering.read();
  const options = { ...judging, textCheck: inputs.textCheck, known: new Map(before.licenses) };
  const { happenings, checked, expected, unread, licenses } = await watchUpstream(
    project,
    options,
    registry,
    host,
  );
  const inUse = new Set(distinctComponents(project.inventory).map(({ purl }) => purl));
  const isOver = ({ about }: KnownEvent): boolean => checked.has(about) || !isNamed(about, inUse);
  const memory = await remembering.update((old) => ({
    ...old,
    licenses,
    events: mergeEvents(old.events, happenings, isOver, remembering.run, host.now()),
  }));
  return { memory, checked: checked.size, expected, unread, metrics: {} };
}

function isNamed(about: string, purls: ReadonlySet<string>): boolean {
  for (const purl of purls) if (purl.startsWith(`${about.replace("/@", "/%40")}@`)) return true;
  return false;
}

async function lookAtRepositories(
  project: Project,
  inputs: ScheduledInputs,
  judging: Judging,
  remembering: Remembering,
  registry: LazyRegistry,
  host: Host,
): Promise<Found> {
  if (!inputs.githubToken)
    throw new OspoError("INPUT", "mode: repository wants a `github-token` to read source repositories with");
  const github = await lazyGitHub(inputs.githubToken, host)();
  const before = await remembering.read();
  const sources = await findSources(project.inventory, new Map(before.sources), registry, host);
  const names = [...sources.repositories.keys()].sort();
  const now = await readSources(names, github);
  const old = new Map(before.repositories?.map((one) => [one.key, one]));
  const happenings: Happening[] = [];
  const unread: Unread[] = [...sources.unread];
  for (const [key, state] of now) {
    const packages = sources.repositories.get(key) ?? [];
    happenings.push(
      ...(await repositoryHappenings(
        { key, old: old.get(key), now: state, packages },
        judging,
        github,
        host,
      )),
    );
    if (state instanceof OspoError && state.code !== "NOT_FOUND")
      unread.push({ purl: key, why: state.message });
  }
  const seen = new Map(
    [...now].flatMap(([key, state]) => {
      if (!(state instanceof OspoError)) return [[key, remembered(key, state)] as const];
      const known = old.get(key);
      return known && state.code === "NOT_FOUND" ? [[key, { ...known, gone: true as const }] as const] : [];
    }),
  );
  const memory = await remembering.update((stored) => ({
    ...stored,
    sources: sources.known,
    repositories: [
      ...new Map([...(stored.repositories ?? []).map((one) => [one.key, one] as const), ...seen]).values(),
    ].sort((a, b) => (a.key < b.key ? -1 : 1)),
    // Events found against a baseline that another run has moved meanwhile have the same keys as that run's.
    events: mergeEvents(stored.events, happenings, () => false, remembering.run, host.now()),
  }));
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
