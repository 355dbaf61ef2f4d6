import { type Host, OspoError } from "@ospo-actions/core";
import { lazyGitHub } from "@ospo-actions/github/outside";
import { distinctComponents, missingEntries } from "@ospo-actions/inventory";
import type { FoundPolicy } from "@ospo-actions/policy";
import type { FindingDraft } from "@ospo-actions/report";
import { awaitOthers, isOurs, keepClaims } from "./claims.ts";
import type { KnownEvent } from "./event.ts";
import { type IssueResult, keepIssues } from "./issues.ts";
import { lookAtRepositories } from "./look-repositories.ts";
import { lookUpstream } from "./look-upstream.ts";
import { type Memory, openMemory } from "./memory.ts";
import { countChanges, type Outcome } from "./outcome.ts";
import type { Project } from "./projects.ts";
import type { LazyRegistry } from "./registry.ts";
import { waived } from "./report.ts";
import type { Judging } from "./severity.ts";
import { eventTable } from "./tables.ts";
import { incompleteFindings, unknownFindings } from "./unknown.ts";

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

/** Watches what is upstream of the project, each event told once. */
export async function watch(
  project: Project,
  inputs: ScheduledInputs,
  judging: Judging,
  { policy }: FoundPolicy,
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
  const found = await look(project, inputs, judging, remembering, registry, host, github);
  const { checked, expected, unread, metrics } = found;
  const memory = await awaitOthers(found.memory, remembering, host);
  const release = keepClaims(remembering, host);
  const now = host.now();
  const open = memory.events.filter(({ closed }) => closed !== "passed");
  const drafts = waived(
    open.map(({ finding }) => finding),
    policy,
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
      const results = inputs.issues
        ? await keepIssues([...told, ...past], remembering.project, await github(), host)
        : [];
      const done = new Set(told.filter((one) => one.isOurs).map(({ event }) => event.key));
      const accepted = new Set(told.filter(({ finding }) => finding.waived).map(({ event }) => event.key));
      release();
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
