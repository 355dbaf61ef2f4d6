import type { Project } from "./project.ts";

/** One check of a result. */
export interface Check {
  readonly name: string;
  /** 0 to 10; `undefined` for inconclusive (Scorecard's -1). */
  readonly score: number | undefined;
  readonly reason: string;
  /** Lines that start with `Warn: `, `Info: ` or `Debug: `. */
  readonly details: readonly string[];
  /** Maintainers' own reasons, from their scorecard.yml. */
  readonly annotations: readonly string[];
}

/** What Scorecard said of a repository (its result JSON v2). */
export interface ScorecardResult {
  readonly project: Project;
  /** 40 or 64 hexadecimal digits, where it is known. */
  readonly commit: string | undefined;
  /** Time of the scan: a date, or RFC 3339. */
  readonly date: string;
  /** Of Scorecard itself, where it is known. */
  readonly version: string | undefined;
  /** As printed, with one decimal; `undefined` for inconclusive. */
  readonly score: number | undefined;
  readonly checks: readonly Check[];
}
