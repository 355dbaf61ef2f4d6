import { type CheckScores, checkScores } from "./check-scores.ts";
import type { ScorecardResult } from "./result.ts";
import { type Warnings, warningsOf } from "./warning.ts";

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
  /** `undefined` where they were not kept, as of all but the newest reading. */
  readonly warnings: Warnings | undefined;
}

/** What can be known of a repository. Scorecard's baseline labels will be another kind beside the scores. */
export type Reading = ScoreReading;

/** What is kept of a result. */
export function readingOf(result: ScorecardResult, source: SourceName): ScoreReading {
  return {
    kind: "scores",
    date: result.date,
    commit: result.commit,
    version: result.version,
    source,
    score: result.score,
    checks: checkScores(result.checks.map(({ name, score }) => [name, score])),
    warnings: warningsOf(result.checks),
  };
}
