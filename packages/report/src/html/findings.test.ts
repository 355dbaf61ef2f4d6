import { expect, test } from "vitest";
import type { Finding, Report } from "../model.ts";
import { findingsOf } from "./findings.ts";
import { emptyReport, sampleRules } from "./testing/sample.ts";

const finding: Finding = {
  rule: "license-gate/not-allowed",
  level: "fail",
  subject: "pkg:npm/foo@1.0.0",
  message: "`GPL-3.0-only` is not allowed",
  fingerprint: "0",
};

function show(...findings: readonly Finding[]): string {
  const report: Report = { ...emptyReport(10), findings };
  return findingsOf({ ...report, rules: sampleRules }, "r0").text;
}

test("a finding shows subject, place, message, advice and paths", () => {
  const shown = show({
    ...finding,
    at: { file: "package-lock.json", line: 12 },
    advice: "Replace `foo`",
    paths: [["app", "a", "foo"]],
  });
  expect(shown).toContain("<code>pkg:npm/foo@1.0.0</code>");
  expect(shown).toContain("in <code>package-lock.json:12</code>");
  expect(shown).toContain("<p><code>GPL-3.0-only</code> is not allowed</p>");
  expect(shown).toContain('<p class="advice">Replace <code>foo</code></p>');
  expect(shown).toContain("via <code>app</code> → <code>a</code> → <code>foo</code>");
});

test("what to paste keeps its lines, and stays text", () => {
  const shown = show({ ...finding, advice: 'Record it.\n\nexceptions:\n  - { reason: "<b>" }' });
  expect(shown).toContain(
    '<pre class="paste" tabindex="0"><code>exceptions:\n  - { reason: &quot;&lt;b&gt;&quot; }\n</code></pre>',
  );
});

test("what all findings of a rule advise is told once, above them", () => {
  const advised = { ...finding, advice: "Replace it." };
  expect(show(advised, advised).match(/Replace it\./g)).toHaveLength(1);
  expect(show(advised, advised).indexOf("Replace it.")).toBeLessThan(show(advised, advised).indexOf("<li"));
  expect(show(advised, { ...advised, advice: "Or this." }, finding).match(/class="advice"/g)).toHaveLength(2);
});

test("three paths are told, the others counted", () => {
  const paths = Array.from({ length: 5 }, (_, at) => ["app", `p${at}`]);
  const shown = show({ ...finding, paths });
  expect(shown.match(/<li>via/g)).toHaveLength(3);
  expect(shown).toContain("<li>2 more paths</li>");
});

test("a waived finding stands apart, with who, why and until when", () => {
  const waived = { reason: "only `dev`", until: "2027-01-01", approvedBy: "@acme/legal" };
  const shown = show({ ...finding, waived }, finding);
  expect(shown).toContain('<details class="group fail" id="r0-fail" open>');
  expect(shown).toContain('<details class="group waived" id="r0-waived">');
  expect(shown).toContain(
    "Waived until <b>2027-01-01</b>, approved by <b>@acme/legal</b>: only <code>dev</code>",
  );
});

test("a verified approval links its pull request, and nothing else becomes a link", () => {
  const linkOf = (approvedIn: string): string | undefined =>
    /<a href="([^"]*)" rel="noreferrer">\1<\/a>/.exec(
      show({ ...finding, waived: { reason: "r", approvedBy: "@acme/legal", approvedIn } }),
    )?.[1];
  expect(linkOf("https://github.com/acme/policy/pull/7")).toBe("https://github.com/acme/policy/pull/7");
  expect(linkOf("https://github.acme.example:8443/a/b.c/pull/1")).toBeDefined();
  for (const other of [
    "javascript:alert(1)//a/b/pull/1",
    "https://x.example/a/b/pull/1?q",
    "https://a@b/c/d/pull/1",
  ])
    expect(linkOf(other)).toBeUndefined();
});

test("a waiver without an end says so", () => {
  expect(show({ ...finding, waived: { reason: "r" } })).toContain("<b>with no end</b>");
});

test("a rule is told by title and help, an untold one by its id in words", () => {
  const shown = show(finding, { ...finding, rule: "license-gate/odd-text" });
  expect(shown).toContain("<h5>License is not allowed ");
  expect(shown).toContain("under <code>exceptions:</code> in");
  expect(shown).toContain("<h5>Odd text ");
});

test("many findings of a rule are folded, very many are counted", () => {
  const shown = show(...Array.from({ length: 2_500 }, () => finding));
  expect(shown).toContain("Show 1,990 more");
  expect(shown).toContain("… and 500 findings more in report.json.");
  expect(shown.match(/class="finding"/g)).toHaveLength(2_000);
});
