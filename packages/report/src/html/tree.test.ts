import { expect, test } from "vitest";
import type { Table } from "../model.ts";
import { treeOf } from "./tree.ts";

const base: Table = { id: "t", title: "Components", columns: ["Name", "Version"], rows: [] };
const rows = ["a", "b", "c"].map((name) => [name, "1"]);

function draw(tree: { roots: number[]; edges: number[][] }, table: Table = { ...base, rows }): string {
  return treeOf(table, tree, "r0-t0")?.text ?? "";
}

test("where reading starts is markup, with how many rows each leads to; the rest is numbers", () => {
  const shown = draw({ roots: [0, 2], edges: [[1, 2], [2], []] });
  expect(shown).toContain(
    '<details data-row="0"><summary><b>a</b> <span>1</span> <span class="count">2</span></summary></details>',
  );
  expect(shown).toContain('<li><span class="leaf"><b>c</b> <span>1</span></span></li>');
  expect(shown).not.toContain("<b>b</b>");
  expect(shown).toContain('<script type="application/json">[[0,2],[[1,2],[2],[]]]</script>');
});

test("numbers of rows that are not there are left out, a tree without a root is none", () => {
  expect(draw({ roots: [0, 99], edges: [[1, 7]] })).toContain("[[0],[[1],[],[]]]");
  expect(draw({ roots: [99], edges: [] })).toBe("");
});

test("many roots are data alone, so that the markup stays small", () => {
  const many = Array.from({ length: 10_000 }, (_, at) => [`n${at}`, "1"]);
  const all = many.map((_, at) => at);
  const shown = draw({ roots: all, edges: all.map((at) => [(at + 1) % 10_000]) }, { ...base, rows: many });
  expect(shown.match(/<li>/g)).toHaveLength(25);
  expect(shown.length).toBeLessThan(150_000);
});

test("hostile names are text", () => {
  const shown = draw(
    { roots: [0], edges: [[]] },
    { ...base, rows: [["</ul><script>alert(1)</script>", "\u202E"]] },
  );
  expect(shown).toContain(
    "<b>&lt;/ul&gt;&lt;script&gt;alert(1)&lt;/script&gt;</b> <span>&lt;U+202E&gt;</span>",
  );
});
