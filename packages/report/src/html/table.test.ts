import { expect, test } from "vitest";
import type { Table } from "../model.ts";
import { tableOf, withoutEmptyColumns } from "./table.ts";

const base: Table = { id: "t", title: "Components", columns: ["Name", "Scope", "Depth"], rows: [] };
const many = Array.from({ length: 60 }, (_, at) => [`n${at}`, at % 3 === 0 ? "dev" : "prod", at] as const);

function dataOf(shown: string): unknown {
  return JSON.parse(/<script type="application\/json">(.*)<\/script>/.exec(shown)?.[1] ?? "");
}

test("the first rows are markup, all rows are data", () => {
  const shown = tableOf({ ...base, rows: many }, "r0-t0").text;
  expect(shown.match(/<tr><td/g)).toHaveLength(25);
  expect(shown).toContain("25 of 60 rows");
  expect(shown).toContain("<noscript>");
  expect(dataOf(shown)).toEqual(many);
});

test("a filter lists its values by number of rows", () => {
  const shown = tableOf({ ...base, rows: many, filters: ["Scope", "Nonsense"] }, "r0-t0").text;
  expect(shown.match(/<option[^>]*>[^<]*/g)).toEqual([
    '<option value="">All',
    '<option value="=prod">prod (40)',
    '<option value="=dev">dev (20)',
  ]);
});

test("an empty value can be filtered by, too", () => {
  const rows = many.map(([name, , depth], at) => [name, at < 3 ? "" : "x", depth]);
  expect(tableOf({ ...base, rows, filters: ["Scope"] }, "r0-t0").text).toContain(
    '<option value="=">(none) (3)',
  );
});

test("a short table has neither toolbar nor a count below", () => {
  const shown = tableOf({ ...base, rows: many.slice(0, 3) }, "r0-t0").text;
  expect(shown).not.toContain("toolbar");
  expect(shown).toContain('<p class="foot" hidden>');
});

test("a column in which nothing stands is left out", () => {
  const rows = [
    ["a", "", 1],
    ["b", "", 2],
  ];
  const table = withoutEmptyColumns({ ...base, rows, filters: ["Scope", "Name"] });
  const shown = tableOf(table, "r0-t0").text;
  expect(shown).not.toContain("Scope");
  expect(dataOf(shown)).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("each cell tells its column, for a screen too narrow for columns", () => {
  const shown = tableOf({ ...base, rows: [["a", "b", 1]] }, "r0-t0").text;
  expect(shown).toContain(
    '<td data-label="Name" class="word">a</td><td data-label="Scope" class="word">b</td>',
  );
});

test("what has no space to break at may break anywhere, words may not", () => {
  const digest = "3d3c42e5aac5ba805825da76410c181273ba90b1";
  const shown = tableOf(
    { ...base, rows: [[digest, "excluded words of a longer sentence", 1]] },
    "r0-t0",
  ).text;
  expect(shown).toContain(`class="long">${digest}<`);
  expect(shown).toContain('data-label="Scope">excluded');
});

test("a table that is for few is folded", () => {
  const shown = tableOf({ ...base, rows: many, folded: true }, "r0-t0").text;
  expect(shown).toMatch(/<details class="folded"><summary><h3 .*<\/h3><\/summary>.*<\/table>.*<\/details>/s);
  expect(tableOf({ ...base, rows: many }, "r0-t0").text).not.toContain("<details");
});

test("a note stands below the title, with its code", () => {
  const shown = tableOf({ ...base, note: "`a` is <b>", rows: [["a", "b", 1]] }, "r0-t0").text;
  expect(shown).toContain('<p class="note-line"><code>a</code> is &lt;b&gt;</p>');
});

test("rows have as many cells as there are columns", () => {
  const shown = tableOf({ ...base, rows: [["a"], ["b", "c", 1, "too much"]] }, "r0-t0").text;
  expect(dataOf(shown)).toEqual([
    ["a", "", ""],
    ["b", "c", 1],
  ]);
});

test("hostile cells neither end the data nor leave the markup, and hide nothing", () => {
  const cell = "</script><script>alert(1)</script>\u202E<!--";
  const shown = tableOf({ ...base, columns: [cell, "__proto__"], rows: [[cell, cell]] }, "r0-t0").text;
  expect(shown.match(/<script/g)).toHaveLength(1);
  expect(shown.match(/<\/script/g)).toHaveLength(1);
  expect(shown).not.toContain("<!--");
  expect(shown).not.toContain("\u202E");
  expect(dataOf(shown)).toEqual([Array.from({ length: 2 }, () => cell.replace("\u202E", "<U+202E>"))]);
});

test("numbers stand on the right and keep being numbers", () => {
  const shown = tableOf({ ...base, rows: [["a", "b", 1234]] }, "r0-t0").text;
  expect(shown).toContain('<th scope="col" class="number">Depth</th>');
  expect(shown).toContain('class="number">1,234</td>');
});
