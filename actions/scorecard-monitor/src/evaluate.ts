import { describeError, type Host } from "@ospo-actions/core";
import type { Policy } from "@ospo-actions/policy";
import type { FindingDraft } from "@ospo-actions/report";
import { type Cause, type Observation, projectName } from "@ospo-actions/scorecard";
import { alertAdvice } from "./advice.ts";
import { type Alert, type AlertOptions, openAlerts } from "./alert.ts";
import { policyName } from "./home.ts";
import type { Inputs } from "./inputs.ts";
import { minimaOf, minimumFindings } from "./minimum.ts";
import { nameOf } from "./name.ts";
import { helpOf, type RuleId } from "./rules.ts";
import { waived } from "./waiver.ts";
import { deltaWords } from "./words.ts";

/** All that a run has to say. */
export interface Evaluation {
  readonly judged: readonly Judged[];
  /** About the repositories, waivers applied, and about the monitor's own files. */
  readonly findings: readonly FindingDraft[];
  /** Repositories below a minimum that no waiver accepts. */
  readonly belowMinimum: number;
}

/** Holds every repository against the history, the policy and the inputs. */
export function evaluate(
  observations: readonly Observation[],
  policy: Policy,
  inputs: Inputs,
  { env, now }: Pick<Host, "env" | "now">,
): Evaluation {
  const { threshold, alertCauses, alertDays, gate } = inputs;
  const options = { threshold, causes: new Set<Cause>(alertCauses), days: alertDays, now: now() };
  const level = gate.includes("below-minimum") ? "fail" : "review";
  const judged = observations.map((observation) => {
    const repository = policyName(observation.project, env);
    const one = judge(observation, repository, inputs, options);
    const below = minimumFindings(repository, observation, minimaOf(repository, policy), level);
    return { ...one, findings: [...one.findings, ...below] };
  });
  const all = judged.flatMap((one) => one.findings);
  const complete = observations.every(({ state }) => state !== "error");
  const findings = waived(all, policy, inputs, { now: now(), complete });
  const below = findings.filter(({ data, waived }) => data?.isBelow === true && waived === undefined);
  return {
    judged,
    findings: findings.toSorted((a, b) => placeOf(a) - placeOf(b) || pointsOf(a) - pointsOf(b)),
    belowMinimum: new Set(below.map(({ subject }) => subject)).size,
  };
}

/** What is worth reading first. */
const order: readonly string[] = [
  "scorecard/minimum",
  "scorecard/check",
  "scorecard/regression",
  "scorecard/lost-visibility",
  "scorecard/gone",
  "scorecard/error",
  "scorecard/stale",
] satisfies RuleId[];

/** New alerts come before those that are told again. */
function placeOf({ rule, data }: FindingDraft): number {
  const place = order.indexOf(rule);
  return (place < 0 ? order.length : place) + (data?.isNew === false ? 0.5 : 0);
}

/** Points that were lost, as a negative number. */
function pointsOf({ data }: FindingDraft): number {
  return typeof data?.points === "number" ? data.points : 0;
}

/** A repository with all that is to be said of it. */
export interface Judged {
  readonly observation: Observation;
  readonly alerts: readonly Alert[];
  readonly findings: readonly FindingDraft[];
}

const staleness = {
  unpublished: "No source has a score of it any more",
  behind: "Its source tells an older score than it did before",
} as const;

/** What is to be said of one repository, but for the policy. */
function judge(observation: Observation, repository: string, inputs: Inputs, options: AlertOptions): Judged {
  const alerts = openAlerts(observation, options);
  const { state, age, error, project, formerly, reading } = observation;
  const name = nameOf(observation);
  const findings: FindingDraft[] = alerts.map((alert) => {
    const advice = alertAdvice(alert);
    return {
      rule: `scorecard/${alert.kind}`,
      level:
        inputs.gate.includes("regression") && alert.kind === "regression" && alert.isNew ? "fail" : "review",
      subject: name,
      message: `${alert.isNew ? "" : `Since ${alert.delta.to.date.slice(0, 10)}: `}${deltaWords(alert.delta)}.`,
      ...(advice && { advice }),
      data: { repository, points: alert.points, isNew: alert.isNew, commit: alert.delta.to.commit },
    };
  });
  const say = (rule: RuleId, level: FindingDraft["level"], message: string): void => {
    findings.push({ rule, level, subject: name, message, advice: helpOf(rule), data: { repository } });
  };
  const last =
    reading === undefined
      ? ""
      : `; the last score is ${reading.score ?? "inconclusive"} of ${reading.date.slice(0, 10)}`;
  switch (state) {
    case "error":
      say(
        "scorecard/error",
        reading === undefined ? "fail" : "review",
        `${describeError(error).split("\n")[0]}${last}.`,
      );
      break;
    case "gone":
      say("scorecard/gone", "review", `It does not exist any more, or is private now${last}.`);
      break;
    case "stale":
      say(
        "scorecard/stale",
        inputs.gate.includes("stale") ? "fail" : "review",
        observation.staleness === "old"
          ? `Its score is ${age} days old${last}.`
          : `${staleness[observation.staleness ?? "unpublished"]}${last}.`,
      );
      break;
    case "ok":
    case "unscored":
      break;
  }
  if (formerly !== undefined)
    say("scorecard/renamed", "note", `\`${projectName(formerly)}\` is \`${projectName(project)}\` now.`);
  return { observation, alerts, findings };
}
