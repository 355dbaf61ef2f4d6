import type { Verdict } from "@ospo-actions/core";
import type { Coverage, Report } from "../model.ts";
import { type Grouped, groupFindings } from "./groups.ts";
import { count, formatNumber } from "./text.ts";

/** What the verdict of a report rests on, in two sentences. */
export function headline({ coverage, findings }: Report): string {
  const coverageTold = coverageSentence(coverage);
  if (coverage.checked === 0 && findings.length === 0) return coverageTold;
  return `${coverageTold} ${findingsSentence(groupFindings(findings))}`;
}

/** How several reports ended. */
export function overallHeadline(reports: readonly Report[]): string {
  if (reports.length === 0) return "There is no report: nothing was checked.";
  const parts = [
    ["fail", "failed"],
    ["review", "to review"],
    ["pass", "passed"],
  ] as const satisfies readonly (readonly [Verdict, string])[];
  const told = parts.flatMap(([verdict, word]) => {
    const amount = reports.filter((report) => report.verdict === verdict).length;
    return amount > 0 ? [`${amount} ${word}`] : [];
  });
  return `${count(reports.length, "check")}: ${told.join(", ")}.`;
}

function coverageSentence({ checked, expected, unit }: Coverage): string {
  const [done, due] = [formatNumber(checked), formatNumber(expected)];
  if (checked === 0) return expected > 0 ? `None of ${due} ${unit} was checked.` : "Nothing was checked.";
  return checked < expected ? `Only ${done} of ${due} ${unit} could be checked.` : `${done} ${unit} checked.`;
}

function findingsSentence({ fail, review, note, waived }: Grouped): string {
  const need = review.length === 1 ? "needs" : "need";
  if (fail.length > 0 && review.length > 0)
    return `${count(fail.length, "finding")} must be fixed, ${formatNumber(review.length)} ${need} a human decision.`;
  if (fail.length > 0) return `${count(fail.length, "finding")} must be fixed.`;
  if (review.length > 0) return `${count(review.length, "finding")} ${need} a human decision.`;
  return note.length + waived.length > 0 ? "Nothing to do." : "No findings.";
}
