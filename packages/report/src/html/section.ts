import type { Report, Subject } from "../model.ts";
import { chartOf } from "./chart.ts";
import { findingsOf } from "./findings.ts";
import { glanceOf } from "./glance.ts";
import { type Html, html } from "./markup.ts";
import { tableOf } from "./table.ts";
import { formatNumber } from "./text.ts";
import { tiles } from "./tiles.ts";

/** Names of what was not checked that are told. */
const missingAtMost = 200;

/** Fewer findings need no list of their rules, unless there is a chart for it to stand beside. */
const glanceFrom = 8;

/** Everything of one report below its heading: numbers, pictures, findings, tables. */
export function sectionOf(report: Report, id: string): Html {
  const charts = report.tables
    .filter(({ chart }) => chart === "bar")
    .flatMap((table) => chartOf(table) ?? []);
  return html`${tiles(report, id)}
${missingOf(report)}
${contents(report, id)}
${(charts.length > 0 || report.findings.length > glanceFrom) && html`<div class="charts">${glanceOf(report, id)}${charts}</div>`}
${findingsOf(report, id)}
${report.tables.map((table, at) => tableOf(table, `${id}-t${at}`))}`;
}

/** What a report is about and when it was made, as far as it is known. */
export function aboutOf({ subject, generated }: Report): Html {
  const facts = [
    ...factsOf(subject),
    ["Generated", generated.replace(/^(.{10})T(.{5}).*Z$/, "$1 $2 UTC")] as const,
  ];
  return html`<dl class="about">${facts.map(([name, value]) => html`<div><dt>${name}</dt> <dd>${value}</dd></div>`)}</dl>
`;
}

function factsOf({ repository, manifest, ref, commit }: Subject): readonly (readonly [string, string])[] {
  const facts = [
    ["Repository", repository],
    ["Manifest", manifest],
    ["Ref", ref?.replace(/^refs\/(?:heads|tags)\//, "")],
    ["Commit", commit?.slice(0, 12)],
  ] as const;
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function missingOf({ coverage: { missing, unit } }: Report): Html | undefined {
  if (missing.length === 0) return undefined;
  const left = missing.length - missingAtMost;
  return html`<details class="card missing" open><summary>${formatNumber(missing.length)} ${unit} not checked</summary>
<ul>${missing.slice(0, missingAtMost).map((name) => html`<li><code>${name}</code></li>`)}${left > 0 && html`<li>… and ${formatNumber(left)} more in report.json</li>`}</ul></details>
`;
}

function contents({ findings, tables }: Report, id: string): Html {
  const places = [
    { target: `#${id}-findings`, title: "Findings", amount: findings.length },
    ...tables.map(({ title, rows }, at) => ({ target: `#${id}-t${at}`, title, amount: rows.length })),
  ];
  return html`<nav class="contents" aria-label="Contents">${places.map(
    ({ target, title, amount }) =>
      html`<a href="${target}">${title} <span class="count">${formatNumber(amount)}</span></a>`,
  )}</nav>
`;
}
