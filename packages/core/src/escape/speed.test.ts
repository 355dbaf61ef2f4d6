import { cpuTime, hostileTexts } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { escapeCsv } from "./csv.ts";
import { escapeHtml, jsonForHtml } from "./html.ts";
import { escapeLog } from "./log.ts";
import { markdownCell, markdownCode, markdownHtml, markdownMessage, markdownProse } from "./markdown.ts";
import { plainText } from "./text.ts";

const large = Object.entries(hostileTexts).filter(([, text]) => text.length > 50_000);
const uncut = 100_000;

/** Each over the whole of a text, not over what it would keep of it. */
const escapers: Readonly<Record<string, (text: string) => string>> = {
  plainText: (text) => plainText(text, uncut),
  escapeLog: (text) => escapeLog(text, uncut),
  escapeCsv: (text) => escapeCsv(text),
  escapeHtml: (text) => escapeHtml(text, uncut),
  jsonForHtml,
  markdownCode: (text) => markdownCode(text, uncut),
  markdownCell: (text) => markdownCell(text, uncut),
  markdownProse: (text) => markdownProse(text, uncut),
  markdownHtml: (text) => markdownHtml(text, uncut),
  markdownMessage: (text) => markdownMessage(text),
};

test.each(Object.entries(escapers))("%s takes under 50 ms for 100 kB of anything", (_, escaper) => {
  const slow = large.filter(([, text]) => fastest(() => escaper(text)) > 50).map(([name]) => name);
  expect(slow).toEqual([]);
});

/** Milliseconds of the best of some tries: a busy machine is no slow expression. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && best > 50; attempt++) {
    const start = cpuTime();
    work();
    best = Math.min(best, cpuTime() - start);
  }
  return best;
}
