import type { Finding, Report, Rule } from "../model.ts";
import { adviceOf, findingOf } from "./finding.ts";
import { byRule, type Group, groupFindings, groups, ruleTitle } from "./groups.ts";
import { type Html, html } from "./markup.ts";
import { count, formatNumber, message } from "./text.ts";

/** Findings of one rule that are seen at once; the next ones are a click away. */
const openPerRule = 10;
/** Findings of one rule in the page at all: 2,000 are about 1 MB. */
const perRule = 2_000;
/** From this many findings on, a search field helps. */
const searchFrom = 8;

/** All findings from bad to good, by rule. `id` starts the ids of its groups and rules. */
export function findingsOf({ findings, rules }: Report, id: string): Html {
  const grouped = groupFindings(findings);
  return html`<section class="card" id="${id}-findings" data-findings>
<h3>Findings <span class="count">${formatNumber(findings.length)}</span></h3>
${findings.length >= searchFrom && search}
${groups.map(({ group, title, sign }) => {
  const own = grouped[group];
  if (own.length === 0) return undefined;
  return html`<details class="group ${group}" id="${id}-${group}"${isOpen(group, own, findings) && html` open`}>
<summary><h4><span class="sign" aria-hidden="true">${sign}</span> ${title} <span class="count">${formatNumber(own.length)}</span></h4></summary>
${byRule(own).map(([rule, list], at) => ruleOf(rule, list, rules, `${id}-${group}-${at}`))}</details>
`;
})}<p class="empty" data-none hidden>No finding matches.</p>
</section>
`;
}

/** What needs no action is folded, unless it is all there is. */
function isOpen(group: Group, own: readonly Finding[], all: readonly Finding[]): boolean {
  return group === "fail" || group === "review" || own.length === all.length;
}

const search = html`<div class="toolbar" hidden>
<label class="search">Search findings <input type="search" autocomplete="off" spellcheck="false"></label>
<span role="status"></span></div>
`;

function ruleOf(rule: string, findings: readonly Finding[], rules: readonly Rule[], id: string): Html {
  const help = rules.find((known) => known.id === rule)?.help;
  const advice = sharedAdvice(findings);
  const shown = findings.map((finding) => (advice ? { ...finding, advice: "" } : finding));
  const first = shown.slice(0, openPerRule);
  const next = shown.slice(openPerRule, perRule);
  const left = findings.length - first.length - next.length;
  return html`<section class="rule" id="${id}">
<h5>${message(ruleTitle(rule, rules))} <span class="count">${formatNumber(findings.length)}</span> <code class="id">${rule}</code></h5>
${help && html`<details class="help"><summary>What this means</summary><p>${message(help)}</p></details>`}
${advice && adviceOf(advice)}
<ul>${first.map(findingOf)}</ul>
${next.length > 0 && html`<details class="next"><summary>Show ${formatNumber(next.length)} more</summary><ul>${next.map(findingOf)}</ul></details>`}
${left > 0 && html`<p class="left">… and ${count(left, "finding")} more in report.json.</p>`}
</section>
`;
}

/** What all of several findings advise is told once, above them. */
function sharedAdvice([first, ...others]: readonly Finding[]): string | undefined {
  return others.length > 0 && others.every(({ advice }) => advice === first?.advice)
    ? first?.advice
    : undefined;
}
