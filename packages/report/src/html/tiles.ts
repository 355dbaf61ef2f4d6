import type { Report } from "../model.ts";
import { type Group, groupFindings } from "./groups.ts";
import { type Html, html } from "./markup.ts";
import { formatNumber, label } from "./text.ts";

/** What a reader wants to know first, as numbers: coverage and findings large, then the action's own metrics. */
export function tiles({ coverage, findings, metrics }: Report, id: string): Html {
  const { checked, expected, unit } = coverage;
  const { fail, review, note, waived } = groupFindings(findings);
  const whole = checked > 0 && checked >= expected;
  // As in the job summary: what there is none of is not told.
  const own = Object.entries(metrics).filter(
    ([name, value]) => value !== 0 && (name !== unit || value !== checked),
  );
  return html`<ul class="tiles">
${tile(whole || expected === 0 ? formatNumber(checked) : `${formatNumber(checked)} / ${formatNumber(expected)}`, `${unit} checked`, whole ? "" : "fail")}
${findingTile(fail.length, "to fix", "fail", id)}
${findingTile(review.length, "to review", "review", id)}
${note.length > 0 && findingTile(note.length, note.length === 1 ? "note" : "notes", "note", id)}
${waived.length > 0 && findingTile(waived.length, "waived", "waived", id)}
</ul>
${
  own.length > 0 &&
  html`<ul class="facts">${own.map(
    ([name, value]) => html`<li><b>${formatNumber(value)}</b> ${label(name)}</li>
`,
  )}</ul>
`
}`;
}

function findingTile(amount: number, what: string, group: Group, id: string): Html {
  if (amount === 0) return tile("0", what, "");
  const target = `#${id}-${group}`;
  return html`<li class="tile ${group}"><a href="${target}"><b>${formatNumber(amount)}</b> ${what}</a></li>`;
}

function tile(value: string, what: string, tone: string): Html {
  return html`<li class="tile ${tone}"><b>${value}</b> ${what}</li>`;
}
