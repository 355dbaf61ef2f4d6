import { natureOf } from "./check.ts";
import type { ScoreReading } from "./reading.ts";

/**
 * Why a score is another one: `code` a new commit, `settings` what an administrator set, `environment` time or
 * the world at the same commit, `version` another Scorecard, `source` another source or set of checks,
 * `visibility` a check that turned inconclusive or came back.
 */
export const causes = ["code", "settings", "environment", "version", "source", "visibility"] as const;
export type Cause = (typeof causes)[number];

/** What is the same in two readings. */
export interface Sameness {
  readonly commit: boolean;
  readonly version: boolean;
  readonly source: boolean;
}

/** An unknown commit or version is not the same as anything, so that nothing is explained away by it. */
export function samenessOf(before: ScoreReading, after: ScoreReading): Sameness {
  return {
    commit: before.commit !== undefined && before.commit === after.commit,
    version: before.version === after.version,
    source: before.source === after.source,
  };
}

/** Why a check that was conclusive both times has another score. */
export function causeOfCheck(name: string, same: Sameness): Cause {
  switch (natureOf(name)) {
    case "settings":
      return same.source ? "settings" : "source";
    case "time":
      return "environment";
    case "history":
    case "tree":
      if (!same.commit) return "code";
      if (!same.version) return "version";
      return same.source ? "environment" : "source";
  }
}

/** The best guess where only two totals are known. */
export function causeOfTotal(same: Sameness): Cause {
  return same.commit ? "environment" : "code";
}
