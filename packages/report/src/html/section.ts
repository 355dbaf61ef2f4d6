import type { Report, Subject, Table } from "../model.ts";
import { findingsOf } from "./findings.ts";
import { glanceOf } from "./glance.ts";
import { type Html, html } from "./markup.ts";
import { tableOf, withoutEmptyColumns } from "./table.ts";
import { formatNumber } from "./text.ts";
import { tiles } from "./tiles.ts";
import { treeOf } from "./tree.ts";

/** Names of what was not checked that are told. */
const missingAtMost = 200;

/** Fewer findings need no list of their rules. */
const glanceFrom = 8;

interface Place {
  readonly id: string;
  readonly table: Table;
}

/** Everything of one report below its heading: numbers, findings, tables with their pictures. */
export function sectionOf(report: Report, id: string): Html {
  const { tables, findings } = report;
  const places = tables
    .map((table, at): Place => ({ table: withoutEmptyColumns(table), id: `${id}-t${at}` }))
    .filter(({ table }) => table.rows.length > 0);
  return html`${tiles(report, id)}
${missingOf(report)}
${contents(report, places, id)}
${findings.length > glanceFrom && glanceOf(report, id)}
${findings.length > 0 && findingsOf(report, id)}
${places.map((place) => html`${place.table.tree && treeOf(place.table, place.table.tree, place.id)}${tableOf(place.table, place.id)}`)}
${nothingIn(tables.filter(({ rows }) => rows.length === 0))}`;
}

/** What a report is about and when it was made, as far as it is known. */
export function aboutOf(subject: Subject, generated: string): Html {
  const facts = [
    ...factsOf(subject),
    ["Generated", generated.replace(/^(.{10})T(.{5}).*Z$/, "$1 $2 UTC")] as const,
  ];
  return html`<dl class="about">${facts.map(([name, value]) => html`<div><dt>${name}</dt> <dd>${value}</dd></div>`)}</dl>
`;
}

function factsOf({
  name,
  repository,
  manifest,
  ref,
  commit,
}: Subject): readonly (readonly [string, string])[] {
  const facts = [
    ["Repository", name ? repository : undefined],
    ["Manifest", manifest],
    ["Ref", ref?.replace(/^refs\/(?:heads|tags)\//, "")],
    ["Commit", commit?.slice(0, 12)],
  ] as const;
  return facts.flatMap(([fact, value]) => (value ? [[fact, value] as const] : []));
}

function missingOf({ coverage: { missing, unit } }: Report): Html | undefined {
  if (missing.length === 0) return undefined;
  const left = missing.length - missingAtMost;
  return html`<details class="card missing" open><summary>${formatNumber(missing.length)} ${unit} not checked</summary>
<ul>${missing.slice(0, missingAtMost).map((name) => html`<li><code>${name}</code></li>`)}${left > 0 && html`<li>… and ${formatNumber(left)} more in report.json</li>`}</ul></details>
`;
}

/** An empty table is told in a line: that nothing changed is news, an empty box is not. */
function nothingIn(tables: readonly Table[]): Html | undefined {
  if (tables.length === 0) return undefined;
  return html`<p class="empty">Nothing to list: ${tables.map(({ title }) => title).join(", ")}.</p>
`;
}

function contents({ findings }: Report, tables: readonly Place[], id: string): Html | undefined {
  const places = [
    ...(findings.length > 0
      ? [{ target: `#${id}-findings`, title: "Findings", amount: findings.length }]
      : []),
    ...tables.flatMap(({ table: { title, rows, tree }, id: target }) => [
      ...(tree ? [{ target: `#${target}-tree`, title: "Dependency tree", amount: undefined }] : []),
      { target: `#${target}`, title, amount: rows.length },
    ]),
  ];
  if (places.length < 2) return undefined;
  return html`<nav class="contents" aria-label="Contents">${places.map(
    ({ target, title, amount }) =>
      html`<a href="${target}">${title}${amount !== undefined && html` <span class="count">${formatNumber(amount)}</span>`}</a>`,
  )}</nav>
`;
}
