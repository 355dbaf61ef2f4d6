import { expect } from "vitest";
import { expectSeen } from "./text.ts";

const formula = /^[\s"]*[=+\-@|%＝＋－＠]/u;

/** A CSV file of one width whose cells are no formula, at whatever separator a spreadsheet splits it. */
export function expectHarmlessCsv(csv: string): void {
  const lines = csv.split("\r\n");
  expect(lines.pop(), "last line ends").toBe("");
  const widths = new Set(lines.map((line) => cellsOf(line, ",").length));
  expect([...widths], "cells a row").toHaveLength(1);
  for (const line of lines) {
    expectSeen(line, "CSV", "");
    for (const separator of [",", ";", "\t"])
      for (const cell of cellsOf(line, separator)) expect(cell).not.toMatch(formula);
  }
}

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
