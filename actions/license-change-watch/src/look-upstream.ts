import type { Host } from "@ospo-actions/core";
import { distinctComponents } from "@ospo-actions/inventory";
import { claimed } from "./claims.ts";
import { type KnownEvent, mergeEvents } from "./event.ts";
import type { Memory, Remembering } from "./memory.ts";
import type { Project } from "./projects.ts";
import type { LazyRegistry } from "./registry.ts";
import type { ScheduledInputs } from "./scheduled.ts";
import type { Judging } from "./severity.ts";
import type { Unread } from "./unknown.ts";
import { watchUpstream } from "./upstream.ts";

/** What a look found: the memory with it, and what it could read. */
export interface Found {
  readonly memory: Memory;
  readonly checked: number;
  readonly expected: number;
  readonly unread: readonly Unread[];
  readonly metrics: Readonly<Record<string, number>>;
}

/** Looks what newer versions bring. */
export async function lookUpstream(
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
  const now = host.now();
  const memory = await remembering.update((old) => ({
    ...old,
    licenses,
    events: claimed(mergeEvents(old.events, happenings, isOver, now), remembering.run, now),
  }));
  return { memory, checked: checked.size, expected, unread, metrics: {} };
}

function isNamed(about: string, purls: ReadonlySet<string>): boolean {
  for (const purl of purls) if (purl.startsWith(`${about.replace("/@", "/%40")}@`)) return true;
  return false;
}
