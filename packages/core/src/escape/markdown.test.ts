import { spawnSync } from "node:child_process";
import { anyText, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  markdownCell,
  markdownCode,
  markdownHtml,
  markdownMessage,
  markdownProse,
  splitCode,
} from "./markdown.ts";
import { plainText } from "./text.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

/** A place of untrusted text in a document, and the tags that the document has whatever the text is. */
interface Sink {
  readonly document: (text: string) => string;
  readonly tags: string;
  /** The text as a reader sees it, out of the rendered HTML. */
  readonly shown: (html: string) => string;
  /** What a reader should see. */
  readonly meant: (text: string) => string;
}

const table =
  "<table> <thead> <tr> <th> </th> <th> </th> </tr> </thead> <tbody> <tr> <td> </td> <td> </td> </tr> </tbody> </table>";
const ofCode = (html: string): string => decode(/<code>(.*)<\/code>/s.exec(html)?.[1] ?? "no code");
const inCode = (text: string): string => shortened(plainText(text)).trim() || " ";
const ofText = (html: string): string => trimmed(decode(html.replace(/<[^>]*>/g, "")));
const asText = (text: string): string => trimmed(plainText(text));

const sinks: Readonly<Record<string, Sink>> = {
  "code in a list": {
    document: (text) => `- ${markdownCode(text)}: end`,
    tags: "<ul> <li> <code> </code> </li> </ul>",
    shown: ofCode,
    meant: inCode,
  },
  "code at the start of a paragraph": {
    document: (text) => `${markdownCode(text)}\nend`,
    tags: "<p> <code> </code> </p>",
    shown: ofCode,
    meant: inCode,
  },
  "cell of a table": {
    document: (text) => `| a | b |\n| --- | --- |\n| ${markdownCell(text)} | end |`,
    tags: table.replace("<td>", "<td> <code> </code>"),
    shown: ofCode,
    meant: inCode,
  },
  "prose at the start of a paragraph": {
    document: (text) => `x\n\n${markdownProse(text)}END`,
    tags: "<p> </p> <p> </p>",
    shown: (html) => trimmed(ofText(html.slice(html.lastIndexOf("<p>"))).slice(0, -3)),
    meant: asText,
  },
  "prose in a heading": {
    document: (text) => `## ${markdownProse(text)}: end`,
    tags: "<h2> </h2>",
    shown: (html) => trimmed(ofText(html).slice(0, -5)),
    meant: asText,
  },
  "prose in the head of a table": {
    document: (text) => `| ${markdownProse(text)} | b |\n| --- | --- |\n| c | d |`,
    tags: table,
    shown: (html) => ofText(/<th>(.*?)<\/th>/s.exec(html)?.[1] ?? ""),
    meant: asText,
  },
  "message in a list": {
    document: (text) => `- a\n  - ${markdownMessage(text) || "none"}`,
    tags: "<ul> <li> <ul> <li> </li> </ul> </li> </ul>",
    shown: (html) =>
      ofText(html)
        .slice(1)
        .replaceAll(/\s/g, "")
        .replace(/^none$/, ""),
    meant: (text) => plainText(text).replaceAll(/[`\s]/g, ""),
  },
  "HTML in a summary": {
    document: (text) => `<details><summary>${markdownHtml(text)}</summary>\n\nend\n\n</details>`,
    tags: "<details> <summary> </summary> <p> </p> </details>",
    shown: (html) => trimmed(decode(/<summary>(.*)<\/summary>/s.exec(html)?.[1] ?? "no summary")),
    meant: asText,
  },
};

describe("code spans", () => {
  test("hold ordinary text between single backticks", () => {
    expect(markdownCode("pkg:npm/a@1.0.0")).toBe("`pkg:npm/a@1.0.0`");
    expect(markdownCode("^1 || ^2")).toBe("`^1 || ^2`");
    expect(markdownCell("^1 || ^2")).toBe("`^1 \\|\\| ^2`");
  });

  test("quote backticks, and count those too many for cmark-gfm", () => {
    expect(markdownCode("a`b``c")).toBe("``` a`b``c ```");
    expect(markdownCode("`".repeat(81))).toContain("…(81 backticks)");
  });

  test("hold no marker of a comment in their source", () => {
    expect(markdownCode("<!-- ospo:report -->")).toBe("`<!\u2060-- ospo:report -->`");
  });

  test("are there for empty text", () => {
    expect(markdownCode("")).toBe("` `");
    expect(markdownCode(" \n ")).toBe("` `");
  });
});

describe("messages", () => {
  test("turn what stands between backticks into code, and the rest into prose", () => {
    expect(markdownMessage("`a_b` is_not *fine*")).toBe("`a_b` is\\_not \\*fine\\*");
  });

  test("take a backtick without a partner for none", () => {
    expect(splitCode("a `b` c ` d")).toEqual([
      { code: false, text: "a " },
      { code: true, text: "b" },
      { code: false, text: " c " },
      { code: false, text: " d" },
    ]);
  });
});

describe.skipIf(!hasCmark())(
  "rendered by cmark-gfm (Debian package cmark-gfm; skipped where it is not)",
  () => {
    describe.each(Object.entries(sinks))("%s", (_, sink) => {
      test("stays what it is for all hostile texts", () => expectHarmless(sink, Object.values(hostileTexts)));

      test("stays what it is for any text", () => {
        const batch = fc.array(anyText, { minLength: 30, maxLength: 30, size: "max" });
        fc.assert(
          fc.property(batch, (texts) => expectHarmless(sink, texts)),
          { numRuns: 10 },
        );
      });
    });
  },
);

function expectHarmless({ document, tags, shown, meant }: Sink, texts: readonly string[]): void {
  const pages = render(texts.map(document));
  for (const [at, html] of pages.entries()) {
    const text = texts[at] ?? "";
    const prose = tags.includes("<code>") ? html : html.replace(/<code>.*?<\/code>/gs, "");
    expect((prose.match(/<[^>]*>/g) ?? []).join(" "), JSON.stringify(text)).toBe(tags);
    expect(shown(html).replaceAll("\u2060", ""), JSON.stringify(text)).toBe(meant(text));
    expect(linkedByGitHub(html), JSON.stringify(text)).toBeUndefined();
  }
}

/** What GitHub links in rendered text outside of code: mentions, issues, commits, addresses. */
function linkedByGitHub(html: string): string | undefined {
  const text = decode(html.replace(/<code>.*?<\/code>/gs, " ").replace(/<[^>]*>/g, " "));
  const linked = /@[a-z0-9]|#\d|(?<![a-z0-9])gh-\d|:\/\/|www\.|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i;
  return linked.exec(text)?.[0];
}

/** Renders all documents in one go: one that reaches over its end breaks the count. */
function render(documents: readonly string[]): readonly string[] {
  const between = "<hr class='between'>";
  const input = documents.join(`\n\n${between}\n\n`);
  const { stdout } = spawnSync(
    "cmark-gfm",
    ["-e", "table", "-e", "autolink", "-e", "strikethrough", "--unsafe"],
    {
      input,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const pages = stdout.split(between);
  expect(pages).toHaveLength(documents.length);
  return pages;
}

function hasCmark(): boolean {
  return spawnSync("cmark-gfm", ["--version"]).status === 0;
}

/** Without the spaces and line breaks that Markdown takes away. */
function trimmed(text: string): string {
  return text.replace(/^[ \n]+|[ \n]+$/g, "");
}

function decode(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function shortened(text: string): string {
  return text.replace(/`{40,}/g, (run) => `\`\`\`…(${run.length} backticks)`);
}
