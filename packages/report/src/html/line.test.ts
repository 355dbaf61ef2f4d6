import { expect, test } from "vitest";
import type { Table } from "../model.ts";
import { lineOf } from "./line.ts";

function table(rows: Table["rows"]): Table {
  return { id: "trend", title: "Median by month", columns: ["Month", "Median"], rows, chart: "line" };
}

const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => `${text}`);

test("a line keeps the order of its rows, however many there are, and names the last", () => {
  const rows = Array.from({ length: 24 }, (_, at) => [`m${at}`, 5 + (at % 3) / 10] as const);
  const drawn = lineOf(table(rows))?.text ?? "";
  const names = texts(drawn).filter((text) => text.startsWith("m"));
  expect(names).toEqual(["m7", "m15", "m23"]);
  expect(drawn).toContain('role="img" aria-label="Median by month: m0 5; m1 5.1; m2 5.2; m3 5;');
  expect(drawn).toMatch(/<path d="M38 164L52[^"]*" fill="none" [^>]*stroke="var\(--bar\)"/);
});

test("rows without a number are passed over, and one point alone is no line", () => {
  expect(lineOf(table([["2026-01", 5]]))).toBeUndefined();
  expect(
    lineOf(
      table([
        ["2026-01", 5],
        ["2026-02", ""],
      ]),
    ),
  ).toBeUndefined();
});

test("names are text, whatever is in them, and the same rows give the same bytes", () => {
  const rows = [
    ["<b>#1</b>", 1],
    ["__proto__", 2],
  ] as const;
  const drawn = lineOf(table(rows))?.text ?? "";
  expect(drawn).not.toContain("<b>");
  expect(texts(drawn)).toContain("__proto__");
  expect(lineOf(table(rows))?.text).toBe(drawn);
});
