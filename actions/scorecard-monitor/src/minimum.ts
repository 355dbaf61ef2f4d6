import { matchesWildcard, type Policy, type ScoreMinima, type Sourced } from "@ospo-actions/policy";
import type { FindingDraft } from "@ospo-actions/report";
import type { Observation } from "@ospo-actions/scorecard";
import { checkAdvice, minimumAdvice } from "./advice.ts";
import { scoreWords } from "./words.ts";

/** The minima that hold for a repository: the highest of the policy's own and those of its tiers. */
export function minimaOf(name: string, { scorecard }: Pick<Policy, "scorecard">): ScoreMinima {
  const tiers = scorecard.tiers.filter(({ repositories }) =>
    repositories.some((pattern) => matchesWildcard(pattern.toLowerCase(), name.toLowerCase())),
  );
  const all = [scorecard, ...tiers];
  const checks = new Map<string, Sourced<number>>();
  for (const minima of all)
    for (const [check, minimum] of minima.checks)
      checks.set(check, higher(checks.get(check), minimum) as Sourced<number>);
  return { minimum: all.map(({ minimum }) => minimum).reduce(higher, undefined), checks };
}

function higher<T extends Sourced<number> | undefined>(
  one: T | undefined,
  other: T | undefined,
): T | undefined {
  return one === undefined || (other !== undefined && other.value > one.value) ? other : one;
}

/**
 * What of a repository is below its minima. An inconclusive check is not below, but it is not known to be above
 * either: a review. So is a repository without a score that a minimum holds for.
 */
export function minimumFindings(
  name: string,
  observation: Pick<Observation, "reading" | "delta" | "state" | "track">,
  { minimum, checks }: ScoreMinima,
  level: FindingDraft["level"],
): readonly FindingDraft[] {
  const { reading } = observation;
  const before = readingBefore(observation);
  const findings: FindingDraft[] = [];
  const say = (about: Pick<FindingDraft, "rule" | "level" | "message" | "advice" | "key">, isNew: boolean) =>
    findings.push({
      ...about,
      subject: name,
      data: { repository: name, isNew, ...(about.key && { check: about.key }) },
    });
  if (minimum !== undefined && (reading?.score === undefined || reading.score < minimum.value)) {
    const found = reading === undefined ? "It has no score" : `Its score is ${scoreWords(reading.score)}`;
    say(
      {
        rule: "scorecard/minimum",
        level: reading?.score === undefined ? "review" : level,
        message: `${found}; ${minimum.value} is the least (${placeOf(minimum)}).`,
        advice: minimumAdvice(reading),
      },
      before === undefined || (before.score ?? 0) >= minimum.value,
    );
  }
  for (const [check, least] of reading === undefined || reading.checks.size === 0 ? [] : checks) {
    const score = reading?.checks.get(check);
    if (score !== undefined && score >= least.value) continue;
    const found = score ?? (reading?.checks.has(check) ? "inconclusive" : "not run");
    say(
      {
        rule: "scorecard/check",
        level: score === undefined ? "review" : level,
        message: `\`${check}\` is ${found}; ${least.value} is the least (${placeOf(least)}).`,
        advice: checkAdvice(check, found),
        key: check,
      },
      before === undefined || (before.checks.get(check) ?? 0) >= least.value,
    );
  }
  return findings;
}

/** What was known before this run; `undefined` where this is the first that is known. */
function readingBefore({
  delta,
  state,
  track,
  reading,
}: Pick<Observation, "reading" | "delta" | "state" | "track">) {
  if (delta !== undefined) return delta.from;
  return state === "ok" && track.readings.length === 1 ? undefined : reading;
}

function placeOf({ at }: Sourced<number>): string {
  return `\`${at.file}:${at.line}\``;
}
