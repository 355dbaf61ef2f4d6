import { type FailOn, type Host, implement } from "@ospo-actions/core";
import { outsideOf } from "@ospo-actions/github/outside";
import { readPolicy } from "@ospo-actions/github/policy";
import { publish, type Report } from "@ospo-actions/report";
import { examine } from "./examine.ts";
import { spec } from "./spec.ts";

/** What a change brings in can still be discussed, so a review stops it; what is there already must not stop everybody. */
const failOnOf = ({ env }: Host): FailOn =>
  /^(?:pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? "") ? "review" : "fail";

export const action = implement(
  spec,
  async (inputs, host) => {
    const found = await readPolicy(inputs, host);
    const { report, written } = await examine(inputs, found, host);
    const outside = outsideOf(inputs, host);
    const further = written.map((path) => host.files.resolve(path));
    const reportPath = await publish(report, { title: spec.name, ...inputs, further, outside }, host);
    const { verdict, coverage, metrics } = report;
    const { checked, expected, unit } = coverage;
    const { violations = 0, reviews = 0 } = metrics;
    for (const note of notesIn(report)) host.log.info(note);
    host.log.info(
      `${checked} of ${expected} ${unit} checked: ${violations} not allowed, ${reviews} to review.`,
    );
    return { verdict, reportPath, checked, expected, violations, reviews };
  },
  failOnOf,
);

/** So many notes are told in the log; the report has all. */
const mostNotes = 10;

/** What is worth knowing although it stops nobody: how a baseline stands, an exception that ends soon, a default. */
function notesIn({ findings }: Report): readonly string[] {
  const notes = findings.filter(({ level, waived }) => level === "note" && !waived);
  const more = notes.length - mostNotes;
  return [
    ...notes.slice(0, mostNotes).map(({ message }) => message),
    ...(more > 0 ? [`… and ${more} more notes, all in report.json.`] : []),
  ];
}
