import type { Host } from "@ospo-actions/core";
import type { KnownEvent } from "./event.ts";
import type { Memory, Remembering } from "./memory.ts";

/**
 * Milliseconds after which a claim that was not renewed counts as one of a dead run, as locks of the state do, and how
 * often a living run renews its own.
 */
const patience = 30_000;
const renewal = 10_000;

/** Milliseconds between looks at what another run does. */
const look = 1_000;

/** Whether `run` is to tell `event`: nobody did, and nobody is about to. */
export function isOurs(event: KnownEvent, run: string, now: Date): boolean {
  return isUntold(event) && !isTheirs(event, run, now);
}

/** The events, those that `run` is to tell marked as its own. */
export function claimed(events: readonly KnownEvent[], run: string, now: Date): readonly KnownEvent[] {
  return events.map((event) =>
    isOurs(event, run, now) ? { ...event, claim: { run, at: now.toISOString() } } : event,
  );
}

/**
 * Waits until every event is told, or ours: a run that was killed before it told its own leaves them to whoever comes
 * next, and of two runs at once only one tells.
 */
export async function awaitOthers(memory: Memory, remembering: Remembering, host: Host): Promise<Memory> {
  const { run } = remembering;
  const areTheirs = ({ events }: Memory): boolean =>
    events.some((event) => isUntold(event) && isTheirs(event, run, host.now()));
  let latest = memory;
  if (areTheirs(memory)) host.log.info("Another run is about to tell events; waiting for it.");
  while (areTheirs(latest)) {
    await host.sleep(look);
    latest = await remembering.read();
  }
  if (latest === memory) return memory;
  return remembering.update((old) => ({ ...old, events: claimed(old.events, run, host.now()) }));
}

/** Renews our claims while the report is on its way. Gives what ends it. */
export function keepClaims({ run, isKept, update }: Remembering, host: Host): () => void {
  const renew = (event: KnownEvent): KnownEvent =>
    event.claim?.run === run ? { ...event, claim: { run, at: host.now().toISOString() } } : event;
  if (!isKept) return () => undefined;
  const timer = setInterval(() => {
    if (host.cancelled.aborted) return clearInterval(timer);
    // What fails here fails again where it matters.
    update((old) => ({ ...old, events: old.events.map(renew) })).catch(() => undefined);
  }, renewal);
  timer.unref();
  return () => clearInterval(timer);
}

function isUntold({ told, closed }: KnownEvent): boolean {
  return !told && closed !== "passed";
}

function isTheirs({ claim }: KnownEvent, run: string, now: Date): boolean {
  return claim !== undefined && claim.run !== run && now.getTime() - Date.parse(claim.at) <= patience;
}
