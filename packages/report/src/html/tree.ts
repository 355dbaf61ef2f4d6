import { jsonForHtml } from "@ospo-actions/core";
import type { Cell, Table, TableTree } from "../model.ts";
import { exact, type Html, html, trusted } from "./markup.ts";
import { rowsAtMost } from "./table.ts";
import { formatNumber, plainCell } from "./text.ts";

/** Rows where reading starts that are markup; the script shows the others. */
const rootsShown = 25;
/** Cells of a row that stand in the tree: name, version and what more tells rows apart. */
const cellsShown = 4;

/**
 * The rows of the table at `id` as a tree that grows where it is unfolded: the markup holds the first rows alone, the
 * data the table's rows once more as numbers, whatever number of ways leads through it.
 */
export function treeOf({ rows, columns }: Table, tree: TableTree, id: string): Html | undefined {
  const amount = Math.min(rows.length, rowsAtMost);
  const known = (list: readonly number[] | undefined): readonly number[] =>
    (list ?? []).filter((at) => at < amount);
  const roots = known(tree.roots);
  if (roots.length === 0) return undefined;
  const edges = rows.slice(0, amount).map((_, at) => known(tree.edges[at]));
  const shown = roots.slice(0, rootsShown);
  const nodeOf = (at: number): Html => {
    const row = rows[at] ?? [];
    const text = html`${row.slice(0, Math.min(cellsShown, columns.length)).map(cellOf)}`;
    const leads = edges[at]?.length ?? 0;
    return leads > 0
      ? html`<li><details data-row="${at}"><summary>${text} <span class="count">${formatNumber(leads)}</span></summary></details></li>
`
      : html`<li><span class="leaf">${text}</span></li>
`;
  };
  return html`<section class="card" id="${id}-tree" data-tree="${id}" data-cells="${cellsShown}" data-roots="${roots.length}">
<h3>Dependency tree</h3>
<div class="toolbar" hidden>
<label class="search">Find a package, and what brings it in <input type="search" autocomplete="off" spellcheck="false"></label></div>
<ul class="tree">${shown.map(nodeOf)}</ul>
<p class="foot"><span role="status">${formatNumber(roots.length)} at the top</span></p>
<noscript><p class="left">Without JavaScript the tree does not unfold; report.json holds all of it.</p></noscript>
<script type="application/json">${trusted(jsonForHtml([roots, edges]))}</script>
</section>
`;
}

function cellOf(cell: Cell, at: number): Html | undefined {
  const plain = plainCell(cell);
  const text = typeof plain === "number" ? formatNumber(plain) : exact(plain);
  if (plain === "") return undefined;
  return at === 0 ? html`<b>${text}</b>` : html` <span>${text}</span>`;
}
