import { matchesWildcard, type Policy, type ScoreMinima, type Sourced } from "@ospo-actions/policy";
import type { FindingDraft } from "@ospo-actions/report";
import type { Observation } from "@ospo-actions/scorecard";
import { checkAdvice, minimumAdvice } from "./advice.ts";
import { nameOf } from "./name.ts";
import { scoreWords } from "./words.ts";

/** The minima that hold for a repository, by the policy's name of it: the highest of the policy's own and those of its tiers. */
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
  repository: string,
  observation: Pick<Observation, "project" | "reading" | "delta" | "state" | "track">,
  { minimum, checks }: ScoreMinima,
  level: FindingDraft["level"],
): readonly FindingDraft[] {
  const { reading } = observation;
  const before = readingBefore(observation);
  const findings: FindingDraft[] = [];
  if (observation.state === "gone") return findings;
  const say = (
    about: Pick<FindingDraft, "rule" | "message" | "advice" | "key">,
    isBelow: boolean,
    isNew: boolean,
  ) =>
    findings.push({
      ...about,
      level: isBelow ? level : "review",
      subject: nameOf(observation),
      data: { repository, isNew, isBelow, ...(about.key && { check: about.key }) },
    });
  if (minimum !== undefined && (reading?.score === undefined || reading.score < minimum.value)) {
    const found = reading === undefined ? "It has no score" : `Its score is ${scoreWords(reading.score)}`;
    say(
      {
        rule: "scorecard/minimum",
        message: `${found}; ${minimum.value} is the least (${placeOf(minimum)}).`,
        advice: minimumAdvice(reading),
      },
      reading?.score !== undefined,
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
        message: `\`${check}\` is ${found}; ${least.value} is the least (${placeOf(least)}).`,
        advice: checkAdvice(check, found),
        key: check,
      },
      score !== undefined,
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
