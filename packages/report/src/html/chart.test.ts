import { expect, test } from "vitest";
import type { Table } from "../model.ts";
import { chartOf } from "./chart.ts";

function table(rows: Table["rows"], title = "Licenses"): Table {
  return { id: "licenses", title, columns: ["License", "Components"], rows, chart: "bar" };
}

function draw(rows: Table["rows"], title?: string): string {
  return chartOf(table(rows, title))?.text ?? "";
}

const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => `${text}`);

test("names and numbers stand at the bars, in the table's order", () => {
  const drawn = draw([
    ["ISC", 20],
    ["MIT", 1_200],
  ]);
  expect(texts(drawn)).toEqual(["ISC", "MIT", "20", "1,200"]);
});

test("the picture has a name and scales with its box", () => {
  const drawn = draw([["MIT", 2]]);
  expect(drawn).toContain('<svg viewBox="0 0 400 26" role="img" aria-label="Licenses: MIT 2">');
});

test("what comes after the largest eleven is summed up", () => {
  const rows = Array.from({ length: 40 }, (_, at) => [`L${at}`, at] as const);
  const names = texts(draw(rows)).slice(0, 12);
  expect(names.slice(0, 2)).toEqual(["L39", "L38"]);
  expect(names.at(-1)).toBe("29 others");
  expect(texts(draw(rows)).at(-1)).toBe(String((28 * 29) / 2));
});

test("a table without names and numbers gives no chart", () => {
  expect(chartOf(table([]))).toBeUndefined();
  expect(chartOf(table([["MIT", "many"], ["ISC"], ["X", Number.NaN]]))).toBeUndefined();
});

test("a bar is made of its parts, told by a legend, with the number of the whole", () => {
  const columns = ["License", "Components", "required", "optional", "excluded"];
  const rows = [
    ["MIT", 7, 4, 0, 3],
    ["ISC", 1, 0, 0, 1],
  ];
  const parts = columns.slice(2);
  const drawn = chartOf({ ...table(rows), columns, parts })?.text ?? "";
  expect(texts(drawn)).toEqual(["MIT", "ISC", "7", "1"]);
  expect(drawn).toContain(
    'aria-label="Licenses: MIT 7 (required 4, excluded 3); ISC 1 (required 0, excluded 1)"',
  );
  expect([...drawn.matchAll(/<\/svg>(\w+)<\/li>/g)].map(([, name]) => name)).toEqual([
    "required",
    "excluded",
  ]);
  const widths = [...drawn.matchAll(/<path d="M[\d.]+ [\d.]+l([\d.]+) /g)].map(([, width]) => Number(width));
  expect(widths.filter((width) => width > 0).length).toBeGreaterThanOrEqual(3);
});

test("one part alone is the whole bar, and parts that are no columns of numbers are passed over", () => {
  const columns = ["License", "Components", "required"];
  const whole = draw([["MIT", 7]]);
  for (const parts of [["required"], ["License", "__proto__"], ["License", "Components"]])
    expect(chartOf({ ...table([["MIT", 7, 7]]), columns, parts })?.text).toBe(whole);
});

test("the same rows give the same bytes, however many charts were drawn before", () => {
  const rows = [
    ["MIT", 3],
    ["ISC", 1],
  ] as const;
  const first = draw(rows);
  draw([["Other", 9]]);
  expect(draw(rows)).toBe(first);
});

test("no style, class or script of the library is left for the page's policy to block", () => {
  expect(draw([["MIT", 3]])).not.toMatch(/ style=|<style|<script|ecmeta|zr\d/);
});

test("colours are the page's, so that they follow light and dark", () => {
  const fills = new Set([...draw([["MIT", 3]]).matchAll(/fill="([^"]*)"/g)].map(([, fill]) => fill));
  expect([...fills]).toEqual(["none", "var(--text)", "var(--bar)", "var(--muted)"]);
});

test.each([
  "<img src=x onerror=alert(1)>",
  "</svg><script>alert(1)</script>",
  '" onload="alert(1)',
  "]]></style><b>",
  "{b}{c|x}",
  "\u202Egnp.exe",
])("a hostile name %j is text", (name) => {
  const drawn = draw([
    [name, 1],
    ["__proto__", 2],
    ["__proto__", 3],
  ]);
  const tags = new Set([...drawn.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag));
  expect([...tags].sort()).toEqual(["figure", "path", "rect", "svg", "text"]);
  expect(drawn.replace(/"[^"]*"|>[^<]*/g, "")).not.toMatch(/ on\w+=/);
  expect(drawn).not.toContain("\u202E");
  expect(texts(drawn)).toHaveLength(6);
});

test("a very long name is cut to its room", () => {
  const [name = ""] = texts(draw([["x".repeat(5_000), 1]]));
  expect(name).toBe(`${"x".repeat(24)}…`);
});

test("a name that objects have already changes no object of the process", () => {
  draw([
    ["__proto__", 3],
    ["constructor", 2],
    ["toString", 1],
  ]);
  const inherited: string[] = [];
  for (const key in {}) inherited.push(key);
  expect(inherited).toEqual([]);
  expect(Object.keys(Object)).toEqual([]);
});
