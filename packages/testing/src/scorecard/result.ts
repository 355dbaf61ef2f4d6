/** What a stand-in's result says; the rest is filled in. */
export interface ScorecardSeed {
  /** `github.com/acme/app`. */
  readonly name: string;
  readonly commit?: string;
  readonly date?: string;
  readonly version?: string;
  readonly score?: number;
  /** Score by check, -1 for inconclusive. */
  readonly checks?: Readonly<Record<string, number>>;
  /** `Warn: ` lines and others by check. */
  readonly details?: Readonly<Record<string, readonly string[]>>;
}

/** All at 10 but for two: what a result has unless the seed says otherwise. Its aggregate is 9.2. */
export const usualChecks: Readonly<Record<string, number>> = {
  "Binary-Artifacts": 10,
  "Branch-Protection": -1,
  "Code-Review": 10,
  "Dangerous-Workflow": 10,
  License: 10,
  Maintained: 10,
  "Pinned-Dependencies": 10,
  SAST: 0,
  "Token-Permissions": 10,
  Vulnerabilities: 10,
};

/** A result JSON v2 as the API and the command line give it. */
export function scorecardResult(seed: ScorecardSeed): object {
  const { name, commit = "a".repeat(40), date = "2026-11-21T10:00:00Z", version = "v5.5.0" } = seed;
  const { score = 9.2, checks = usualChecks, details = {} } = seed;
  return {
    date,
    repo: { name, commit },
    scorecard: { version, commit: "b".repeat(40) },
    score,
    checks: Object.entries(checks).map(([check, points]) => ({
      name: check,
      score: points,
      reason: `${check} has ${points}`,
      details: details[check] ?? null,
      documentation: { short: check, url: `https://example.com/checks#${check.toLowerCase()}` },
    })),
    metadata: null,
  };
}
