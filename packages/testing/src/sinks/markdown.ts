import { spawnSync } from "node:child_process";
import { expect } from "vitest";
import { expectSeen } from "./text.ts";

/** Ends what GitHub would link; the escapers put it there. */
const wordJoiner = "\u2060";

const tags: ReadonlySet<string> = new Set(
  "h2 p ul li strong pre code details summary table thead tbody tr th td".split(" ").flatMap((name) => {
    return [`<${name}>`, `</${name}>`];
  }),
);

/** What GitHub links in rendered text outside of code: mentions, issues, commits, addresses. */
const linked = /@[a-z0-9]|#\d|(?<![a-z0-9])gh-\d|:\/\/|www\.|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i;

/** Whether Debian's cmark-gfm is here. Where it is not, that is told, and Markdown is not rendered. */
export const hasCmark = spawnSync("cmark-gfm", ["--version"]).status === 0;

interface MarkdownOptions {
  /** What addresses of links and pictures may be; without it there are none. */
  readonly links?: RegExp;
  /** Headings of the second level. */
  readonly headings?: number;
}

/** A report in Markdown with its headings, the tags of any report, and nothing that GitHub brings alive. */
export function expectHarmlessMarkdown(
  markdown: string,
  { links, headings = 1 }: MarkdownOptions = {},
): void {
  expectSeen(markdown.replaceAll("ℹ️", ""), "the summary", `\n${wordJoiner}`);
  expect(markdown.includes("<!--"), "a marker of a comment").toBe(false);
  if (!hasCmark) {
    process.stderr.write("SKIPPED, no cmark-gfm: a rendered summary. Install Debian's cmark-gfm.\n");
    return;
  }
  const html = links ? withoutLinks(render(markdown), links) : render(markdown);
  const found = html.match(/<[^>]*>?/g) ?? [];
  expect(found.filter((tag) => !tags.has(tag))).toEqual([]);
  expect(
    found.filter((tag) => tag === "<h2>"),
    "headings",
  ).toHaveLength(headings);
  const prose = decode(html.replace(/<code>.*?<\/code>/gs, " ").replace(/<[^>]*>/g, " "));
  expect(linked.exec(prose)?.[0], "a live reference").toBeUndefined();
}

/** Takes out the links and pictures that may be there, with their text, in which GitHub links nothing; all others stay. */
function withoutLinks(html: string, allowed: RegExp): string {
  return html
    .replace(/<img src="([^"]*)" alt="[^"<>]*" \/>/g, (tag, address) => (allowed.test(address) ? "" : tag))
    .replace(/<a href="([^"]*)">[^<]*<\/a>/g, (tag, address) => (allowed.test(address) ? "" : tag));
}

function render(markdown: string): string {
  const flags = ["-e", "table", "-e", "autolink", "-e", "strikethrough", "--unsafe"];
  return spawnSync("cmark-gfm", flags, { input: markdown, encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
}

function decode(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
