import type { CheckScores } from "./aggregate.ts";
import type { ScorecardResult } from "./result.ts";
import { warningsOf } from "./warning.ts";

/** Where a number came from. `database` is a file of the monitor's predecessor, which does not tell. */
export type SourceName = "results" | "api" | "deps.dev" | "cli" | "database";

/** Scores of a repository as one source told them at one time. */
export interface ScoreReading {
  readonly kind: "scores";
  /** Time of the scan: a date, or RFC 3339. */
  readonly date: string;
  readonly commit: string | undefined;
  /** Of Scorecard itself. */
  readonly version: string | undefined;
  readonly source: SourceName;
  /** The total as it was printed; `undefined` for inconclusive. */
  readonly score: number | undefined;
  /** Empty where only the total is known, as in a database of the predecessor. */
  readonly checks: CheckScores;
  /** `Warn:` lines by check; `undefined` where they were not kept, as of all but the newest reading. */
  readonly warnings: ReadonlyMap<string, readonly string[]> | undefined;
}

/** What can be known of a repository. Scorecard's baseline labels will be another kind beside the scores. */
export type Reading = ScoreReading;

/** What is kept of a result. */
export function readingOf(result: ScorecardResult, source: SourceName): ScoreReading {
  const warnings = result.checks.map((check) => [check.name, warningsOf(check)] as const);
  return {
    kind: "scores",
    date: result.date,
    commit: result.commit,
    version: result.version,
    source,
    score: result.score,
    checks: new Map(result.checks.map(({ name, score }) => [name, score])),
    warnings: new Map(warnings.filter(([, lines]) => lines.length > 0)),
  };
}
