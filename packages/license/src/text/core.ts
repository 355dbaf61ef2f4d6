import { tokenize } from "./tokens.ts";

const copyrightLine =
  /^\W*(?:(?:portions )?copyright\b.{0,20}(?:\d{4}|<|\[|\(c\)|©)|\(c\) ?(?:\d{4}|<)|©|all rights reserved\W*$)/i;
const appendix =
  /^[^\S\n]*(?:appendix: how to apply|how to apply these terms to your new|end of terms and conditions|creative commons (?:corporation )?is not a party to its|creative commons may be contacted|exhibit a\b|appendix to the gnu|addendum: how to use this license for your documents)/im;
/** LGPL 3 ends where SPDX appends the GPL that it refers to. */
const appended = /^[^\S\n]*gnu general public license\s+version 3, 29 june 2007/im;

/**
 * The words of a license text without its copyright lines, and the range of them that has to be there for a
 * text to be that license: without the title and without instructions that follow the terms.
 */
export function core(text: string): {
  readonly words: readonly string[];
  readonly core: readonly [number, number];
} {
  const lines = text.split("\n").filter((line) => !copyrightLine.test(line));
  const body = lines.join("\n");
  const { words, starts } = tokenize(body);
  const title = tokenize(lines.slice(0, titleLines(lines)).join("\n")).words.length;
  const end = [appendix, appended]
    .map((pattern) => body.slice(200).search(pattern))
    .filter((at) => at > 0)
    .reduce((least, at) => Math.min(least, at + 200), body.length);
  const to = starts.findIndex((start) => start >= end);
  const range = [title, to === -1 ? words.length : to] as const;
  return { words, core: range[1] - range[0] < 12 ? [0, words.length] : range };
}

/** Leading lines that are a title: short, without the end of a sentence, before a blank line. */
function titleLines(lines: readonly string[]): number {
  let title = 0;
  for (const [i, line] of lines.slice(0, 8).entries()) {
    const blank = line.trim() === "";
    if (!blank && (line.split(/\s+/).length > 11 || /[.;,]\s*$/.test(line))) break;
    if (blank) title = i + 1;
  }
  return title;
}
