import { anyText, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeCsv } from "./csv.ts";
import { plainText } from "./text.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

/** Cells of a line as a spreadsheet splits it: a quote opens a cell only at its start, what follows its end is kept. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at++) {
    let cell = "";
    if (line[at] === '"') {
      for (at++; at < line.length && (line[at] !== '"' || line[++at] === '"'); at++) cell += line[at];
    }
    for (; at < line.length && line[at] !== separator; at++) cell += line[at];
    cells.push(cell);
  }
  return cells;
}

const isFormula = (cell: string): boolean => /^[\s"]*[=+\-@|%＝＋－＠]/u.test(cell);

function expectSafe(text: string): void {
  const line = `"rule",${escapeCsv(text)},"end"`;
  expect(line).not.toMatch(/[\r\n\t]/);
  const cells = cellsOf(line, ",");
  expect(cells).toHaveLength(3);
  expect(cells[1]?.replaceAll(/(^|;)'/g, "$1")).toBe(plainText(text).replaceAll(/(^|;)'/g, "$1"));
  for (const separator of [",", ";", "\t"]) expect(cellsOf(line, separator).filter(isFormula)).toEqual([]);
}

describe("escapeCsv", () => {
  test("quotes text and leaves numbers as they are", () => {
    expect(escapeCsv('say "hi", you')).toBe('"say ""hi"", you"');
    expect(escapeCsv(-1.5)).toBe("-1.5");
    expect(escapeCsv("")).toBe('""');
  });

  test("keeps a spreadsheet from seeing a formula", () => {
    expect(escapeCsv("=1+1")).toBe('"\'=1+1"');
    expect(escapeCsv("@scope/name")).toBe('"\'@scope/name"');
    expect(escapeCsv("＝1+1")).toBe('"\'＝1+1"');
    expect(escapeCsv('x";=1+1')).toBe('"x"";\'=1+1"');
  });

  test("is one harmless cell for every hostile text", () => Object.values(hostileTexts).forEach(expectSafe));

  test("is one harmless cell for any text, wherever the file is split", () => {
    fc.assert(fc.property(anyText, expectSafe));
  });
});
