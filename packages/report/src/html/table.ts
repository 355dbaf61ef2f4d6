import { jsonForHtml } from "@ospo-actions/core";
import type { Cell, Table } from "../model.ts";
import { chartOf } from "./chart.ts";
import { lineOf } from "./line.ts";
import { exact, type Html, html, trusted } from "./markup.ts";
import { formatNumber, message, plainCell } from "./text.ts";

/** Rows that stand in the page itself, also without JavaScript; the script shows the others. */
const firstRows = 25;
/** Rows in the page at all, about 5 MB. */
export const rowsAtMost = 50_000;
/** From this many rows on, search and filters help. */
const toolbarFrom = 11;

/** A run of so many characters without a space (a digest, a path) may break anywhere; a word alone stays whole. */
const unbroken = /\S{25}/;
const word = /^\S+$/;

/** A table to search, filter and sort, with its picture: its first rows as markup, all rows as data for the script. */
export function tableOf(table: Table, id: string): Html {
  const rows = table.rows.slice(0, rowsAtMost).map((row) => table.columns.map((_, at) => plainCell(row[at])));
  const numeric = table.columns.map(
    (_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === "number"),
  );
  const shown = Math.min(rows.length, firstRows);
  const chart = pictureOf(table);
  const title = html`<h3 id="${id}-title">${table.title} <span class="count">${formatNumber(table.rows.length)}</span></h3>`;
  const body = html`${table.note && html`<p class="note-line">${message(table.note)}</p>`}
${rows.length >= toolbarFrom && toolbar(table, rows)}
<div${chart && html` class="pictured"`}>${chart}<div class="rows">
<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}-title"><table>
<thead><tr>${table.columns.map((name, at) => html`<th scope="col"${numeric[at] && html` class="number"`}>${name}</th>`)}</tr></thead>
<tbody>${rows.slice(0, shown).map((row) => rowOf(row, table.columns))}</tbody>
</table></div>
<p class="empty" data-none hidden>No row matches. <button type="button" data-clear>Clear search and filters</button></p>
<p class="foot"${rows.length < toolbarFrom && html` hidden`}><span role="status">${rangeOf(shown, rows.length)}</span>
<button type="button" data-more hidden></button> <button type="button" data-all hidden></button></p>
</div></div>
${rows.length > shown && html`<noscript><p class="left">Without JavaScript only the first rows are shown; report.json holds all.</p></noscript>`}
${table.rows.length > rows.length && html`<p class="left">The page holds the first ${formatNumber(rows.length)} rows; report.json holds all ${formatNumber(table.rows.length)}.</p>`}`;
  return html`<section class="card" id="${id}" data-table data-rows="${rows.length}">
${
  table.folded
    ? html`<details class="folded"><summary>${title}</summary>
${body}</details>`
    : html`${title}
${body}`
}
<script type="application/json">${trusted(jsonForHtml(rows))}</script>
</section>
`;
}

function pictureOf(table: Table): Html | undefined {
  switch (table.chart) {
    case "bar":
      return chartOf(table);
    case "line":
      return lineOf(table);
    case undefined:
      return undefined;
  }
}

/** The table without columns in which nothing stands: they take room from the others. */
export function withoutEmptyColumns(table: Table): Table {
  const isEmpty = table.columns.map((_, at) => table.rows.every((row) => (row[at] ?? "") === ""));
  if (table.rows.length === 0 || !isEmpty.includes(true)) return table;
  const kept = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => !isEmpty[at]);
  return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) };
}

/** On a narrow screen each cell is a line, with its column's name before it. */
function rowOf(row: readonly Cell[], columns: readonly string[]): Html {
  return html`<tr>${row.map((cell, at) => {
    const kind = typeof cell === "number" ? "number" : kindOf(cell);
    const text = typeof cell === "number" ? formatNumber(cell) : exact(cell);
    return html`<td data-label="${columns[at]}"${kind && html` class="${kind}"`}>${text}</td>`;
  })}</tr>
`;
}

function kindOf(text: string): string | undefined {
  return unbroken.test(text) ? "long" : word.test(text) ? "word" : undefined;
}

function rangeOf(shown: number, all: number): string {
  return shown === all ? `${formatNumber(all)} rows` : `${formatNumber(shown)} of ${formatNumber(all)} rows`;
}

function toolbar({ columns, filters = [] }: Table, rows: readonly (readonly Cell[])[]): Html {
  return html`<div class="toolbar" hidden>
<label class="search">Search <input type="search" autocomplete="off" spellcheck="false"></label>
${filters.map((name) => filterOf(name, columns.indexOf(name), rows))}
</div>
`;
}

/** The values of a column with their counts, most frequent first. An option's value is `=` and the cell. */
function filterOf(name: string, column: number, rows: readonly (readonly Cell[])[]): Html | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = String(row[column] ?? "");
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (column < 0 || counts.size < 2) return undefined;
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return html`<label>${name} <select data-column="${column}" autocomplete="off"><option value="">All</option>
${sorted.map(([value, amount]) => html`<option value="=${exact(value)}">${exact(value || "(none)")} (${formatNumber(amount)})</option>`)}</select></label>
`;
}
