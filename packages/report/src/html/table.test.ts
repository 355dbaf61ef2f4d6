import { expect, test } from "vitest";
import type { Table } from "../model.ts";
import { tableOf } from "./table.ts";

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

test("a short table has no toolbar, an empty one says so", () => {
  expect(tableOf({ ...base, rows: many.slice(0, 3) }, "r0-t0").text).not.toContain("toolbar");
  expect(tableOf(base, "r0-t0").text).toContain("No rows.");
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
  expect(shown).toContain('<td class="number">1,234</td>');
});
