import type { Report } from "../model.ts";
import { byRule, groupFindings, groups, ruleTitle } from "./groups.ts";
import { type Html, html } from "./markup.ts";
import { formatNumber, message } from "./text.ts";

/** Open findings counted by rule, each a way to its place in the list. */
export function glanceOf({ findings, rules }: Report, id: string): Html {
  const grouped = groupFindings(findings);
  const open = findings.length - grouped.waived.length;
  return html`<nav class="card glance" aria-label="Findings by rule"><h3>Findings by rule</h3>
${open === 0 && html`<p class="empty">No open findings.</p>`}
<ul>${groups
    .filter(({ group }) => group !== "waived")
    .flatMap(({ group, title, sign }) =>
      byRule(grouped[group]).map(
        (
          [rule, list],
          at,
        ) => html`<li class="${group}"><span class="sign" aria-hidden="true">${sign}</span> <span class="unseen">${title}: </span>
<a href="#${id}-${group}-${at}">${message(ruleTitle(rule, rules))}</a> <b>${formatNumber(list.length)}</b></li>
`,
      ),
    )}</ul></nav>
`;
}
