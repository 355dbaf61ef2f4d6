import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Report } from "../model.ts";
import { toHtml } from "./page.ts";
import { emptyReport, sampleReport } from "./testing/sample.ts";

const options = { title: "License gate" };

function hashesOf(page: string, element: string): string[] {
  const inner = [...page.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, "gs"))];
  return inner.map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}

test("the policy allows exactly the page's own script and style", () => {
  const page = toHtml([sampleReport()], options);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy).toBe(
    `default-src 'none'; script-src ${hashesOf(page, "script")}; style-src ${hashesOf(page, "style")}; base-uri 'none'; form-action 'none'`,
  );
});

test("the same reports give the same bytes", () => {
  const first = toHtml([sampleReport()], options);
  toHtml([sampleReport({ components: 50 })], options);
  expect(toHtml([sampleReport()], options)).toBe(first);
});

test("nothing is fetched, no event handler and no inline style is there, links stay in the page", () => {
  const markup = toHtml([sampleReport(), emptyReport()], options).replace(/<(script|style).*?<\/\1>/gs, "");
  expect(markup).not.toMatch(/ (?:src|style|on\w+)=|url\(|@import|<(?:link|img|iframe|base|form)\b/);
  const targets = [...markup.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? "");
  for (const target of targets) expect(target).toMatch(/^#[a-z0-9-]+$/);
  for (const target of targets) expect(markup).toContain(`id="${target.slice(1)}"`);
});

test("no id is there twice", () => {
  const page = toHtml([sampleReport(), sampleReport()], options);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("one report stands under the title, with what it is about", () => {
  const page = toHtml([sampleReport()], options);
  expect(page).toContain("<title>Fail: License gate · acme/storefront</title>");
  expect(page).toContain("<dd>2026-11-22 10:00 UTC</dd>");
  expect(page).not.toContain('class="overview"');
});

test("the project's own name is the heading, else its repository, else the title", () => {
  const headingOf = (report: Report): string => /<h1>(.*?) <span/.exec(toHtml([report], options))?.[1] ?? "";
  const sample = sampleReport({ components: 3 });
  expect(headingOf({ ...sample, subject: { ...sample.subject, name: "store<front>" } })).toBe(
    "store&lt;front&gt;",
  );
  expect(headingOf(sample)).toBe("acme/storefront");
  expect(headingOf(emptyReport(3))).toBe("License gate");
});

test("the name that one of several reports tells is the page's, two names are nobody's", () => {
  const named = (name: string): Report => ({ ...emptyReport(3), subject: { name } });
  expect(toHtml([emptyReport(3), named("shop")], options)).toContain("<h1>shop <");
  expect(toHtml([named("a"), named("b")], options)).toContain("<h1>License gate <");
});

test("empty tables are told in a line, and no box is there for them or for no findings", () => {
  const page = toHtml([emptyReport(3)], options);
  expect(page).toContain('<p class="empty">Nothing to list: Components.</p>');
  expect(page).not.toMatch(/class="card"|href="#r0/);
});

test("what there is none of is no number, but for findings to act on", () => {
  const metrics = { direct: 5, deprecated: 0 };
  const page = toHtml([{ ...emptyReport(3), metrics }], options);
  expect(page).toContain("<b>5</b> direct");
  expect(page).not.toContain("deprecated");
  expect(page).toContain("<b>0</b> to fix");
});

test("several reports have an overview, and the worst verdict is the page's", () => {
  const page = toHtml([{ ...emptyReport(3), verdict: "pass" }, sampleReport()], {
    ...options,
    title: "Audit",
  });
  expect(page).toContain("<title>Fail: Audit");
  expect(page).toContain("2 checks: 1 failed, 1 passed.");
  expect(page).toContain('<a class="card pass" href="#r0">');
  expect(page).toContain('<a class="card fail" href="#r1">');
});

test("no report at all is a fail, not a blank page", () => {
  expect(toHtml([], options)).toContain("There is no report: nothing was checked.");
});

test("what was not checked is named", () => {
  const coverage = { checked: 1, expected: 3, unit: "projects", missing: ["a/<b>", "c"] };
  const page = toHtml([{ ...emptyReport(1), coverage }], options);
  expect(page).toContain("2 projects not checked");
  expect(page).toContain("<code>a/&lt;b&gt;</code>");
});
