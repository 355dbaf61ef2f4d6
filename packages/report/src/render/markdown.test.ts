import { spawnSync } from "node:child_process";
import { anyText, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, Table } from "../model.ts";
import { draft, reportOf, reportWith } from "../testing/sample.ts";
import { toMarkdown } from "./markdown.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const tableOf = (rows: readonly (readonly Cell[])[], title = "Licenses"): Table => ({
  id: "licenses",
  title,
  columns: ["license", "components"],
  rows,
});
const rowsOf = (count: number): Cell[][] => Array.from({ length: count }, (_, at) => [`license ${at}`, at]);

describe("toMarkdown", () => {
  test("says the verdict, what was checked, what was found and what to do", () => {
    const address = "https://github.com/acme/policy/pull/7";
    const report = reportOf(
      [
        draft({
          at: { file: "package-lock.json", line: 12 },
          paths: [["app", "a", "foo"]],
          advice: "Replace `foo`.",
        }),
        draft({ level: "review", waived: { reason: "agreed", until: "2027-01-01" }, advice: "not told" }),
        draft({ waived: { reason: "agreed", approvedBy: "@acme/legal", approvedIn: address } }),
        draft({ waived: { reason: "agreed", approvedIn: "javascript:alert(1)" } }),
        draft({ level: "note", message: "^1 || ^2" }),
      ],
      { tables: [tableOf([["MIT || ISC", 2]])], metrics: { "without-license": 1 } },
    );
    expect(toMarkdown(report, "License gate")).toBe(`## License gate: ❌ fail

2 components checked · 1 without license

- ❌ \`pkg:npm/foo@1.0.0\`: \`foo\` is under \`GPL-3.0-only\` (\`package-lock.json:12\`)
  - via \`app\` → \`a\` → \`foo\`
  - Replace \`foo\`.
- ❌ \`pkg:npm/foo@1.0.0\`: \`foo\` is under \`GPL-3.0-only\`
  - waived, approved by @⁠acme/legal in <https://github.com/acme/policy/pull/7>: agreed
- ❌ \`pkg:npm/foo@1.0.0\`: \`foo\` is under \`GPL-3.0-only\`
  - waived: agreed
- 🟡 \`pkg:npm/foo@1.0.0\`: \`foo\` is under \`GPL-3.0-only\`
  - waived until 2027\\-01\\-01: agreed
- ℹ️ \`pkg:npm/foo@1.0.0\`: ^1 \\|\\| ^2

<details><summary>Licenses</summary>

| license | components |
| --- | --- |
| \`MIT \\|\\| ISC\` | 2 |

</details>
`);
  });

  test("names what calls itself something, and says what helps to read a table", () => {
    const report = reportOf([], { tables: [{ ...tableOf([["MIT", 2]]), note: "`MIT` is one." }] });
    const text = toMarkdown({ ...report, subject: { ...report.subject, name: "shop`" } }, "SBOM");
    expect(text).toContain("\n\n`` shop` `` · 2 components checked\n");
    expect(text).toContain("</summary>\n\n`MIT` is one.\n\n| license |");
  });

  test("lines to paste below an advice's sentence are a block of code that nothing in them ends", () => {
    const advice = 'Put this into the policy.\n\nexceptions:\n  - { package: "a``` @octocat" }';
    expect(toMarkdown(reportOf([draft({ advice })]), "Gate")).toContain(
      '  - Put this into the policy.\n\n    ````\n    exceptions:\n      - { package: "a``` @octocat" }\n    ````\n',
    );
  });

  test("blank advice leaves no empty item, which would make a heading of what stands above", () => {
    const text = toMarkdown(reportOf([draft({ advice: "   " })]), "Gate");
    expect(text).not.toMatch(/^ *- *$/m);
  });

  test("makes it plain where not all was checked", () => {
    const coverage = { checked: 1, expected: 3, unit: "components", missing: ["a", "b"] };
    expect(toMarkdown(reportOf([], { coverage }), "SBOM")).toContain("**1 of 3 components checked**");
  });

  test("shows three paths of a finding", () => {
    const paths = Array.from({ length: 5 }, (_, at) => ["app", `path ${at}`]);
    expect(toMarkdown(reportOf([draft({ paths })]), "SBOM").match(/via/g)).toHaveLength(3);
  });

  test("an empty cell stays empty", () => {
    expect(toMarkdown(reportOf([], { tables: [tableOf([["", ""]])] }), "SBOM")).toContain("\n|  |  |\n");
  });

  test("leaves out tables that are long, folded or empty, and counts the first two", () => {
    const tables = [
      tableOf([]),
      tableOf(rowsOf(50), "Short"),
      tableOf(rowsOf(51), "Long"),
      tableOf(rowsOf(9_999)),
      { ...tableOf(rowsOf(2), "For few"), folded: true as const },
    ];
    const text = toMarkdown(reportOf([], { tables }), "SBOM");
    expect(text.match(/<summary>.*?<\/summary>/g)).toEqual(["<summary>Short</summary>"]);
    expect(text).toMatch(/\nMore tables, in `report.json`: 3\.\n$/);
  });

  test("stays under its bytes at whole rows, and counts the findings left out", () => {
    const findings = Array.from({ length: 3_000 }, (_, at) =>
      draft({ message: `€ finding ${at}`, advice: "Do it." }),
    );
    const text = toMarkdown(reportOf(findings), "SBOM", { maxBytes: 65_536 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(text)).toBeGreaterThan(64_000);
    const shown = text.match(/^- ❌ .*\n {2}- Do it\.$/gm)?.length ?? 0;
    expect(text).toMatch(
      new RegExp(`\n- … and ${3_000 - shown} more findings, all in \`report.json\`\\.\n$`),
    );
  });

  test("counts the rows left out, and closes the table", () => {
    const text = toMarkdown(reportOf([], { tables: [tableOf(rowsOf(50))] }), "SBOM", { maxBytes: 1_000 });
    const shown = text.match(/^\| `license/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(5);
    expect(text).toContain(`\n… and ${50 - shown} more rows.\n\n</details>\n`);
  });

  test("stays under its bytes for any text, room and number of rows", () => {
    const size = fc.integer({ min: 600, max: 20_000 });
    fc.assert(
      fc.property(anyText, size, fc.nat(60), fc.nat(9), (text, maxBytes, count, tables) => {
        const findings = Array.from({ length: count }, () =>
          draft({ subject: text, message: text, advice: text }),
        );
        const report = reportOf(findings, {
          tables: Array(tables).fill(tableOf(Array(count).fill([text, 1]), text)),
        });
        const markdown = toMarkdown(report, "SBOM", { maxBytes });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
        expect(markdown.match(/^<details>/gm)?.length).toBe(markdown.match(/^<\/details>$/gm)?.length);
      }),
      { numRuns: 50 },
    );
  });
});

const hasCmark = spawnSync("cmark-gfm", ["--version"]).status === 0;
if (!hasCmark) process.stderr.write("SKIPPED, no cmark-gfm: rendered reports. Install Debian's cmark-gfm.\n");

describe.skipIf(!hasCmark)("rendered by cmark-gfm", () => {
  /** The tags of a report in which every text is `text`, without code spans. */
  function tagsOf(texts: readonly string[]): readonly string[] {
    const between = "<hr class='between'>";
    const flags = ["-e", "table", "-e", "autolink", "-e", "strikethrough", "--unsafe"];
    const input = texts.map((text) => toMarkdown(reportWith(text), text)).join(`\n${between}\n\n`);
    const { stdout } = spawnSync("cmark-gfm", flags, { input, encoding: "utf8", maxBuffer: 1 << 28 });
    const pages = stdout.split(between);
    expect(pages).toHaveLength(texts.length);
    return pages.map((html) => (html.replace(/<code>.*?<\/code>/gs, "").match(/<[^>]*>/g) ?? []).join(" "));
  }

  const [plain = ""] = hasCmark ? tagsOf(["plain"]) : [];
  /** Advice of nothing but white space and backticks has no item of its own. */
  const shape = (tags: string): string => tags.replace(/<ul> (<li> <\/li> )+<\/ul> /g, "");

  test("a report has the shape of any other, for every hostile text", () => {
    const texts = Object.values(hostileTexts);
    for (const [at, tags] of tagsOf(texts).entries()) expect(shape(tags), texts[at]).toBe(shape(plain));
  });

  test("a report has the shape of any other, for any text", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 20, maxLength: 20 }), (texts) => {
        for (const [at, tags] of tagsOf(texts).entries()) expect(shape(tags), texts[at]).toBe(shape(plain));
      }),
      { numRuns: 10 },
    );
  });
});
