import { describeError, type Host } from "@ospo-actions/core";
import { policyRules } from "@ospo-actions/policy";
import { createReport, type FindingDraft, type Report, subjectOf } from "@ospo-actions/report";
import type { History } from "@ospo-actions/scorecard";
import type { Evaluation, Judged } from "./evaluate.ts";
import { tablesOf } from "./fleet.ts";
import type { GroupsOf } from "./groups.ts";
import { nameOf } from "./name.ts";
import { onboarding } from "./onboarding.ts";
import { median } from "./quantile.ts";
import { helpOf, rules } from "./rules.ts";
import type { Watch } from "./watch.ts";

/** Names of repositories without a score that a finding tells. */
const namesShown = 20;

export interface General {
  /** Faults of the monitor's own files. */
  readonly problems: readonly string[];
  /** What GitHub could not tell. */
  readonly unread: readonly string[];
  /** Repositories that may not be shown here. */
  readonly hidden: number;
}

/** What is to be said of the files and of discovery, and of all that has no score. */
export function generalFindings(
  judged: readonly Judged[],
  { scope, failed, results }: Watch,
  { problems, unread, hidden }: General,
): readonly FindingDraft[] {
  const fault = (message: string, level: FindingDraft["level"]): FindingDraft => ({
    rule: "scorecard/file",
    level,
    subject: "files",
    message,
    advice: helpOf("scorecard/file"),
    key: message,
  });
  const lost = (message: string, level: FindingDraft["level"]): FindingDraft => ({
    rule: "scorecard/error",
    level,
    subject: "repositories",
    message,
    advice: helpOf("scorecard/error"),
    key: message,
  });
  const unscored = judged.filter(({ observation }) => observation.state === "unscored");
  const names = unscored.slice(0, namesShown).map(({ observation }) => `\`${nameOf(observation)}\``);
  const more = unscored.length > names.length ? ` and ${unscored.length - names.length} more` : "";
  return [
    ...[...scope.problems, ...problems].map((problem) => fault(`${quoted(problem)}.`, "review")),
    ...results.errors.map((error) => fault(`${quoted(describeError(error))}.`, "fail")),
    ...failed.map(({ owner, error }) =>
      lost(`The repositories of \`${owner}\` could not be listed: ${quoted(describeError(error))}.`, "fail"),
    ),
    ...unread.map((what) => lost(`${quoted(what)}.`, "review")),
    ...(hidden === 0
      ? []
      : [
          {
            ...fault(
              `${hidden} repositories that are not known to be public are left out of this public repository.`,
              "review",
            ),
            advice: "If they may be shown here, set `publish-private: true`.",
          },
        ]),
    ...(unscored.length === 0
      ? []
      : [
          {
            rule: "scorecard/unscored",
            level: "note" as const,
            subject: "repositories",
            message: `${unscored.length} without a score: ${names.join(", ")}${more}.`,
            advice: onboarding,
          },
        ]),
  ];
}

/** Backticks would end the code span that it stands in. */
function quoted(text: string): string {
  return `\`${text.split("\n").join(" ").replaceAll("`", "'")}\``;
}

/** The report of a run. */
export function describe(
  { judged, findings }: Pick<Evaluation, "judged" | "findings">,
  history: History,
  groups: GroupsOf | undefined,
  watch: Watch,
  host: Host,
): Report {
  const of = (state: string): readonly Judged[] =>
    judged.filter(({ observation }) => observation.state === state);
  const unknown = of("error").filter(({ observation }) => observation.reading === undefined);
  const missing = [
    ...unknown.map(({ observation }) => nameOf(observation)),
    ...watch.failed.map(({ owner }) => `${owner}/*`),
    ...watch.results.errors.map((_, at) => `unreadable result ${at + 1}`),
  ];
  const scores = judged.flatMap(({ observation }) => observation.reading?.score ?? []);
  return createReport({
    action: "scorecard",
    subject: subjectOf(host.env),
    now: host.now(),
    coverage: {
      checked: judged.length - unknown.length,
      expected: judged.length - unknown.length + missing.length,
      unit: "repositories",
      missing,
    },
    findings,
    rules: [...rules, ...policyRules],
    tables: tablesOf(judged, history, groups),
    metrics: {
      repositories: judged.length,
      "median-score": median(scores) ?? Number.NaN,
      changed: changedOf(judged),
      regressed: regressedOf(judged),
      stale: of("stale").length,
      unscored: of("unscored").length,
      gone: of("gone").length,
      unanswered: of("error").length,
    },
  });
}

/** Repositories whose score or checks are others than before. */
export function changedOf(judged: readonly Judged[]): number {
  return judged.filter(({ observation: { delta } }) => delta?.cause !== undefined).length;
}

/** Repositories that regressed in this run. */
export function regressedOf(judged: readonly Judged[]): number {
  return judged.filter(({ alerts }) => alerts.some(({ kind, isNew }) => kind === "regression" && isNew))
    .length;
}

/** The report with the findings that are new in this run alone: what SARIF holds. */
export function newOnly(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ data }) => data?.isNew === true) };
}
