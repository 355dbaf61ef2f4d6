import { describeError } from "@ospo-actions/core";
import type { Policy } from "@ospo-actions/policy";
import type { FindingDraft } from "@ospo-actions/report";
import { type Cause, type Observation, projectName } from "@ospo-actions/scorecard";
import { alertAdvice } from "./advice.ts";
import { type Alert, type AlertOptions, openAlerts } from "./alert.ts";
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
  now: Date,
): Evaluation {
  const { threshold, alertCauses, alertDays, gate } = inputs;
  const options = { threshold, causes: new Set<Cause>(alertCauses), days: alertDays, now };
  const level = gate.includes("below-minimum") ? "fail" : "review";
  const judged = observations.map((observation) => {
    const one = judge(observation, inputs, options);
    const name = nameOf(observation);
    const below = minimumFindings(name, observation, minimaOf(name, policy), level);
    return { ...one, findings: [...one.findings, ...below] };
  });
  const findings = waived(
    judged.flatMap((one) => one.findings),
    policy,
    inputs,
    now,
  );
  const below = findings.filter(({ rule, waived }) => isMinimum(rule) && waived === undefined);
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

function isMinimum(rule: string): boolean {
  return rule === "scorecard/minimum" || rule === "scorecard/check";
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
function judge(observation: Observation, inputs: Inputs, options: AlertOptions): Judged {
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
      data: { points: alert.points, isNew: alert.isNew, commit: alert.delta.to.commit },
    };
  });
  const say = (rule: RuleId, level: FindingDraft["level"], message: string): void => {
    findings.push({ rule, level, subject: name, message, advice: helpOf(rule) });
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
