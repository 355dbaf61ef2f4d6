/** The outcome of an action: `review` means that a human must look. Ordered from good to bad. */
export const verdicts = ["pass", "review", "fail"] as const;
export type Verdict = (typeof verdicts)[number];

/** The weakest verdict that fails the step. */
export type FailOn = "fail" | "review" | "never";

/** The process's exit status: the same for an action and for the local command. */
export const exitStatus = { ok: 0, verdict: 1, usage: 2, error: 3, cancelled: 130 } as const;

/** The worst of `all`; `pass` for none. */
export function worstVerdict(all: readonly Verdict[]): Verdict {
  return all.reduce((worst, verdict) => (rank(verdict) > rank(worst) ? verdict : worst), "pass");
}

/** Whether `verdict` is at least as bad as `failOn` asks for. */
export function reaches(verdict: Verdict, failOn: FailOn): boolean {
  return failOn !== "never" && rank(verdict) >= rank(failOn);
}

/** A word that is no verdict, as data may hold, ranks as the worst. */
function rank(verdict: Verdict): number {
  const at = verdicts.indexOf(verdict);
  return at < 0 ? verdicts.length : at;
}
