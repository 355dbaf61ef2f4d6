import {
  type Cause,
  type CheckDelta,
  commonChecks,
  type Delta,
  type Standing,
  totalWeight,
} from "@ospo-actions/scorecard";

const causes: Readonly<Record<Cause, string>> = {
  code: "the code changed",
  settings: "a setting changed",
  environment: "time or the world outside, at the same code",
  version: "another version of Scorecard",
  source: "another source or set of checks",
  visibility: "a check could not be made, or can be again",
};

/** Why, for a person. */
function causeWords(cause: Cause): string {
  return causes[cause];
}

/** Checks of a change that are told by name, and warnings of each. */
const checksShown = 5;
const warningsShown = 3;

/**
 * A change in one sentence: `7.1 to 6.3: Token-Permissions 10 to 0 (-0.88 at a total weight of 85, the code
 * changed), new: .github/workflows/release.yml:18`. Code stands between backticks.
 */
export function deltaWords(delta: Delta): string {
  const totals = `${scoreWords(delta.from.score)} to ${scoreWords(delta.to.score)}`;
  if (delta.checks.length === 0) {
    const why = delta.cause === undefined ? "" : ` (${causeWords(delta.cause)}, as far as the totals tell)`;
    return `${totals}${why}`;
  }
  const told = delta.checks.filter(({ from, to, added }) => from !== to || added.length > 0);
  const weight = totalWeight(commonChecks(delta.from.checks, delta.to.checks));
  const shown = told.slice(0, checksShown).map((check) => checkWords(check, weight));
  const more = told.length > checksShown ? [`${told.length - checksShown} more checks`] : [];
  return `${totals}: ${[...shown, ...more].join("; ")}`;
}

function checkWords({ name, from, to, points, cause, added }: CheckDelta, weight: number): string {
  const cost = points ? `${signed(points)} at a total weight of ${weight}, ` : "";
  const news = added.length === 0 ? "" : `, new: ${warningWords(added)}`;
  if (from === to) return `\`${name}\` warns anew${news}`;
  if (to === "inconclusive")
    return `\`${name}\` ${standingWords(from)} to inconclusive (it could not be checked)`;
  return `\`${name}\` ${standingWords(from)} to ${standingWords(to)} (${cost}${causeWords(cause)})${news}`;
}

/** The first of `lines` as code, and how many more there are. */
function warningWords(lines: readonly string[]): string {
  const shown = lines.slice(0, warningsShown).map((line) => `\`${line.replaceAll("`", "'")}\``);
  const more = lines.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

export function standingWords(standing: Standing): string {
  return String(standing);
}

export function scoreWords(score: number | undefined): string {
  return score === undefined ? "inconclusive" : String(score);
}

/** With its sign: `-0.88`. */
export function signed(points: number, decimals = 2): string {
  return `${points > 0 ? "+" : ""}${points.toFixed(decimals)}`;
}
