import { run } from "@ospo-actions/core";
import { createReport, type FindingDraft, type Report, toJson } from "@ospo-actions/report";
import { type FakeHost, fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { action } from "./main.ts";

function part(name: string, level?: FindingDraft["level"], about: Partial<Report> = {}): string {
  const findings = level
    ? [{ rule: `${name}/bad`, level, subject: "pkg:npm/a@1.0.0", message: "It is `bad`." }]
    : [];
  const report = createReport({
    action: name,
    subject: { manifest: "package-lock.json" },
    now: new Date(0),
    coverage: { checked: 2, expected: 2, unit: "components", missing: [] },
    findings,
    rules: [{ id: `${name}/bad`, title: "Bad", help: "Mend it." }],
    tables: [{ id: "t", title: "Table", columns: ["a"], rows: [[1]] }],
    metrics: {},
  });
  return toJson({ ...report, ...about });
}

async function runOn(files: Record<string, string>, inputs: Record<string, string> = {}) {
  const host = fakeHost({ files, inputs });
  return { host, status: await run(action, host), report: reportOf(host) };
}

function reportOf(host: FakeHost): Report {
  return JSON.parse(host.disk.get(host.outputs.get("report-path") ?? "") ?? "null") as Report;
}

test("what earlier steps left is merged and published once: worst verdict, all findings, all tables", async () => {
  const { host, status, report } = await runOn({
    "/tmp/ospo-report/sbom/report.json": part("sbom"),
    "/tmp/ospo-report/license-gate/report.json": part("license-gate", "review"),
  });
  expect(status).toBe(0);
  expect(Object.fromEntries(host.outputs)).toEqual({
    verdict: "review",
    "report-path": "/tmp/ospo-report/report.json",
    checked: "2",
    expected: "2",
  });
  expect(report.findings.map(({ rule }) => rule)).toEqual(["license-gate/bad"]);
  expect(report.rules.map(({ id }) => id)).toEqual(["license-gate/bad"]);
  expect(report.tables.map(({ id }) => id)).toEqual(["actions", "license-gate-0-t", "sbom-1-t"]);
  expect(host.summary).toContain("Open source report");
});

test("findings are not annotated a second time", async () => {
  const { host } = await runOn({ "/tmp/ospo-report/x/report.json": part("license-gate", "fail") });
  expect(host.lines.filter((line) => /^(error|warning)/.test(line))).toEqual([]);
});

test("globs choose the files, and node_modules is not entered", async () => {
  const files = {
    "a/one.json": part("sbom"),
    "a/b/two.json": part("sbom"),
    "node_modules/x/three.json": part("sbom"),
  };
  expect((await runOn(files, { reports: "**/*.json" })).host.outputs.get("checked")).toBe("2");
  expect((await runOn(files, { reports: "a/one.json" })).host.outputs.get("checked")).toBe("1");
  expect((await runOn(files, { reports: "a/*.json\na/one.json" })).host.outputs.get("checked")).toBe("1");
});

test("no name of a file hides a report from a glob", async () => {
  const names = ["\na", "\ra", "\u2028a", ".a", " a", "[a]", "a\nb"];
  const files = Object.fromEntries(names.map((name) => [`a/${name}.json`, part("sbom")]));
  for (const reports of ["a/*.json", "**/*.json", "a/**"])
    expect((await runOn(files, { reports })).host.outputs.get("checked")).toBe(String(names.length));
});

test("a part is not believed to be better than its findings and its coverage", async () => {
  const lies = part("license-gate", "fail", { verdict: "pass" });
  const short = part("sbom", undefined, {
    verdict: "pass",
    coverage: { checked: 1, expected: 2, unit: "components", missing: [] },
  });
  for (const text of [lies, short]) {
    const { status, host } = await runOn({ "/tmp/ospo-report/x/report.json": text });
    expect([status, host.outputs.get("verdict")]).toEqual([1, "fail"]);
  }
});

test("a file that is no report fails the whole, and does not stop the others", async () => {
  const { host, status, report } = await runOn({
    "/tmp/ospo-report/a/report.json": "{}",
    "/tmp/ospo-report/b/report.json": part("sbom"),
  });
  expect([status, host.outputs.get("checked"), host.outputs.get("expected")]).toEqual([1, "1", "2"]);
  expect(report.findings[0]).toMatchObject({
    rule: "report/unreadable",
    level: "fail",
    message: expect.stringContaining("is not a report"),
  });
});

test("no report at all is a failure that says what to do", async () => {
  const { status, report } = await runOn({ "README.md": "" });
  expect([status, report.findings[0]?.rule]).toEqual([1, "report/none"]);
});

test("the page shows the parts one by one", async () => {
  const { host } = await runOn(
    {
      "/tmp/ospo-report/a/report.json": part("sbom"),
      "/tmp/ospo-report/b/report.json": part("license-gate", "fail"),
    },
    { "html-file": "page.html" },
  );
  const page = host.disk.get("/work/page.html") ?? "";
  expect(page).toContain("license-gate");
  expect(page).toContain("Mend it.");
});
