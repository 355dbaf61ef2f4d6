import { createHash } from "node:crypto";
import type { LicenseChange } from "@ospo-actions/license";
import type { FindingDraft } from "@ospo-actions/report";

/** Something that happened upstream and is told once. */
export interface Happening {
  /** Stable: what it is about, from what, to what. */
  readonly key: string;
  readonly finding: FindingDraft;
  readonly change: Pick<LicenseChange, "class" | "direction">;
  /** What it is about, without a version: a purl or `owner/name`. */
  readonly about: string;
}

/** A happening as the state keeps it. */
export interface KnownEvent extends Happening {
  /** ISO 8601. */
  readonly firstSeen: string;
  /** Set once a report with it was published. */
  readonly told?: true;
  /** The run that tells it, so that two at once do not both. */
  readonly claim?: { readonly run: string; readonly at: string };
  /** The issue that was opened for it, and what that said. */
  readonly issue?: { readonly number: number; readonly text: string };
  /** Why it is over: the policy accepts it, or the project has moved past it. */
  readonly closed?: "acknowledged" | "passed";
}

/** A key of what makes an event the same in every run. */
export function keyOf(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}

/**
 * What is known after a run that found `found`: new events, what they say today, those that are over by `isOver`. What
 * was not looked at stays as it was. `isNews`: what was told before happened again, so it is told again.
 */
export function mergeEvents(
  old: readonly KnownEvent[],
  found: readonly Happening[],
  isOver: (event: KnownEvent) => boolean,
  now: Date,
  isNews = false,
): readonly KnownEvent[] {
  const events = new Map(old.map((event) => [event.key, event]));
  for (const happening of found) {
    const { closed, ...before } = events.get(happening.key) ?? { closed: undefined };
    // What came back after the project had moved past it is news again.
    const kept = closed === "passed" || isNews ? {} : before;
    events.set(happening.key, {
      firstSeen: now.toISOString(),
      ...kept,
      ...happening,
      ...(closed === "acknowledged" && { closed }),
    });
  }
  const current = new Set(found.map(({ key }) => key));
  return [...events.values()].map((event) =>
    !current.has(event.key) && isOver(event) ? { ...event, closed: "passed" as const } : event,
  );
}
