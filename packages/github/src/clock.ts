import type { Host } from "@ospo-actions/core";

/** Time, and the only way to wait: a test's clock lets an hour pass at once. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits for `ms` milliseconds. */
  sleep(ms: number): Promise<void>;
}

/** The host's clock; its waits end with an error when the run is cancelled. */
export function hostClock(host: Pick<Host, "now" | "sleep">): Clock {
  return { now: () => host.now().getTime(), sleep: (ms) => host.sleep(ms) };
}
