import { expect, test } from "vitest";
import { describeInChromium, expectHarmlessPage } from "./browser.ts";
import { credentials } from "./credentials.ts";
import { expectHarmlessCsv } from "./csv.ts";
import { expectHarmlessLog } from "./log.ts";
import { expectHarmlessMarkdown, hasCmark } from "./markdown.ts";
import { expectDeclaredOutputs } from "./outputs.ts";
import { expectHarmlessSarif } from "./sarif.ts";
import { expectNoSecret } from "./secrets.ts";

test.each([
  ["::set-output name=verdict::pass"],
  ["MIT\r::stop-commands::t"],
  [" \u0085::add-mask::a"],
  ["foo ##[add-path]x"],
  ["::unknown::a"],
  ["::error title=x::y"],
  ["::endgroup::"],
  ["M\u200bIT"],
  ["::error::M%0A::warning::x"],
])("the log %j is not harmless", (log) => expect(() => expectHarmlessLog(log, [])).toThrow());

test("a log may mask the secrets of its run, and says what its annotations say", () => {
  const log = "::add-mask::secret\ntext\r\n::error file=a,line=1::b%0Ac\n";
  expect(expectHarmlessLog(log, ["secret"])).toEqual({
    text: "text\n::error file=a,line=1::b%0Ac",
    annotations: ["b\nc"],
  });
});

test.each([["a=1\n"], ["verdict=pass\nb=1\n"], ["verdict<<E\nx\nE\nverdict=pass\n"], [""]])(
  "the outputs %j are not those declared",
  (file) => expect(() => expectDeclaredOutputs(file, ["verdict"])).toThrow(),
);

test.each([['"a","=1"\r\n'], ['"a","b;=1"\r\n'], ['"a"\r\n"b","c"\r\n'], ['"a\u202e"\r\n'], ['"a"']])(
  "the CSV file %j is not harmless",
  (csv) => expect(() => expectHarmlessCsv(csv)).toThrow(),
);

const sarifOf = (text: string, uri: string): string =>
  JSON.stringify({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { rules: [] } },
        results: [{ message: { text }, locations: [{ physicalLocation: { artifactLocation: { uri } } }] }],
      },
    ],
  });

test.each([
  [sarifOf("a", "../b")],
  [sarifOf("a", "..%5Cb")],
  [sarifOf("a", "file:///b")],
  [sarifOf("a", "//host/b")],
  [sarifOf("[a](b)", "b")],
  [sarifOf("a\u200b", "b")],
])("the SARIF log %s is not harmless", (text) => expect(() => expectHarmlessSarif(text)).toThrow());

test
  .skipIf(!hasCmark)
  .each([
    ["<img src=x>"],
    ["@octocat"],
    ["fixes #1"],
    ["www.a.example"],
    ["[a](https://a.example)"],
    ["## Verdict: pass"],
    ["`<!-- ospo:report -->`"],
  ])("the summary with %j is not harmless", (text) => {
  expectHarmlessMarkdown("## SBOM\n\nwell\n");
  expect(() => expectHarmlessMarkdown(`## SBOM\n\n${text}\n`)).toThrow();
});

test("a secret is found as it is and encoded, alone and in the middle of something", () => {
  const { canaries } = credentials();
  const [value = ""] = canaries.values();
  for (const text of [
    value,
    Buffer.from(`me:${value}`).toString("base64"),
    Buffer.from(value).toString("hex"),
  ])
    expect(() => expectNoSecret(canaries, `a ${text} b`, "the log")).toThrow();
  expectNoSecret(canaries, "a canary", "the log");
});

describeInChromium("what a page must not have", (open) => {
  test.each([["<img src=x onerror=alert(1)>"], ["<a href='javascript:alert(1)'>a</a>"], ["<p>\u202ea</p>"]])(
    "%s",
    async (markup) => {
      const policy =
        "default-src 'none'; script-src 'sha256-a'; style-src 'sha256-b'; base-uri 'none'; form-action 'none'";
      const page = (body: string): string =>
        `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>a</title><body>${body}`;
      await expect(expectHarmlessPage(open, page(markup))).rejects.toThrow();
    },
  );
});
