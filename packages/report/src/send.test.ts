import { OspoError } from "@ospo-actions/core";
import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { mergeReports } from "./merge.ts";
import type { Report } from "./model.ts";
import type { Outlet, Outside, Visibility } from "./outlet.ts";
import { publish } from "./publish.ts";
import { readReport } from "./read.ts";
import { toJson } from "./render/json.ts";
import { draft, reportOf } from "./testing/sample.ts";

const env = { GITHUB_REPOSITORY: "acme/app" };
const options = { title: "License gate" };

/** An outlet that keeps what it is sent. */
function outlet(about: Partial<Outlet> = {}): Outlet & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    name: "comment",
    repository: "acme/app",
    isRequired: false,
    exists: async () => true,
    async send(_report, files) {
      sent.push(files.map(({ name }) => name).join());
      return "sent";
    },
    mayNot: () => false,
    sent,
    ...about,
  };
}

function outside(outlets: readonly Outlet[], about: Partial<Outside> = {}): Outside {
  const visibilityOf = async (repository: string): Promise<Visibility> =>
    repository === "acme/secret" ? "private" : "public";
  return { outlets, visibilityOf, publishPrivate: false, ...about };
}

const failing = (error: unknown) => ({ send: () => Promise.reject(error) });
const lost = new OspoError("NETWORK", "GitHub did not answer");
const refused = new OspoError("PERMISSION", "403", { fix: "Add `issues: write`." });

describe("publish to outlets", () => {
  test("hands over report.json, the files asked for and the action's own", async () => {
    const host = fakeHost({ env });
    const one = outlet();
    const further = ["/work/sbom.cdx.json"];
    await publish(reportOf([]), { ...options, csvFile: "a.csv", further, outside: outside([one]) }, host);
    expect(one.sent).toEqual(["../tmp/ospo-report/license-gate/report.json,a.csv,sbom.cdx.json"]);
    expect(host.lines).toEqual(["info: sent"]);
  });

  test("lets a report on anything pass to a place of the user's own", async () => {
    const host = fakeHost();
    const own = outlet({ repository: undefined, isOwn: true });
    const foreign = outlet({ repository: undefined });
    const secret = reportOf([], { subject: { repository: "acme/secret" } });
    await publish(secret, { ...options, outside: outside([own, foreign]) }, host);
    expect([own.sent.length, foreign.sent.length]).toEqual([1, 0]);
  });

  test("passes over a place that this run does not have, without a word", async () => {
    const host = fakeHost({ env });
    const none = outlet({ exists: async () => false, ...failing(lost) });
    await publish(reportOf([]), { ...options, outside: outside([none]) }, host);
    expect(host.lines).toEqual([]);
  });

  test("tells in a notice what the run may not do, and in a warning what failed otherwise", async () => {
    const host = fakeHost({ env });
    const mayNot = (error: unknown) => error === refused;
    const outlets = [outlet({ ...failing(refused), mayNot }), outlet({ ...failing(lost), mayNot })];
    await publish(reportOf([]), { ...options, outside: outside(outlets) }, host);
    expect(host.lines).toEqual([
      "notice: No comment: 403\nAdd `issues: write`.",
      "warning: No comment: GitHub did not answer",
    ]);
  });

  test("ends in an error where what was asked for did not come about, after everything else was sent", async () => {
    const host = fakeHost({ env });
    const last = outlet();
    const outlets = [outlet({ isRequired: true, ...failing(refused) }), last];
    const publishing = publish(reportOf([]), { ...options, outside: outside(outlets) }, host);
    await expect(publishing).rejects.toMatchObject({
      code: "PERMISSION",
      message: "No comment: 403",
      fix: "Add `issues: write`.",
    });
    expect(last.sent).toHaveLength(1);
    expect(host.disk.size).toBe(1);
    expect(host.summary).not.toBe("");
  });

  test("tells all that failed at once", async () => {
    const outlets = [
      outlet({ name: "artifact", isRequired: true, ...failing(lost) }),
      outlet({ isRequired: true, ...failing(refused) }),
    ];
    await expect(
      publish(reportOf([]), { ...options, outside: outside(outlets) }, fakeHost({ env })),
    ).rejects.toMatchObject({
      code: "NETWORK",
      message: "No artifact: GitHub did not answer\nNo comment: 403\nAdd `issues: write`.",
    });
  });
});

describe("the visibility guard of publish", () => {
  const report = reportOf([draft()], { subject: { repository: "acme/secret" } });

  test("holds back from summary, annotations and outlets what fewer people may read, and names nothing", async () => {
    const host = fakeHost({ env });
    const one = outlet();
    await publish(report, { ...options, outside: outside([one]) }, host);
    expect([host.summary, one.sent]).toEqual(["", []]);
    expect(host.lines).toEqual([
      expect.stringMatching(/^warning: No job summary: .*fewer people may read\n.*publish-private: true/),
      expect.stringMatching(/^warning: No comment: .*fewer people may read/),
    ]);
    expect(host.lines.join()).not.toMatch(/secret|foo/);
    expect([...host.disk.values()]).toEqual([toJson(report)]);
  });

  test("is an error where the outlet was asked for", async () => {
    const publishing = publish(
      report,
      { ...options, outside: outside([outlet({ isRequired: true })]) },
      fakeHost({ env }),
    );
    await expect(publishing).rejects.toMatchObject({
      code: "PERMISSION",
      fix: expect.stringContaining("publish-private: true"),
    });
  });

  test("lets pass what an input allows", async () => {
    const host = fakeHost({ env });
    const one = outlet();
    await publish(report, { ...options, outside: outside([one], { publishPrivate: true }) }, host);
    expect([one.sent.length, host.summary.length > 0, host.lines.length]).toEqual([1, true, 2]);
  });

  test("looks at the parts of a merged report, and the merged report remembers them", async () => {
    const host = fakeHost({ env });
    const own = {
      action: "report",
      subject: { repository: "acme/app" },
      coverage: { checked: 1, expected: 1, unit: "reports", missing: [] },
      findings: [],
      rules: [],
      now: new Date(0),
    };
    const incident = reportOf([], { subject: { repository: "acme/app" }, incident: "open" });
    const merged: Report = mergeReports([report, incident], own);
    expect(merged).toMatchObject({ subject: { also: ["acme/secret"] }, incident: "open" });
    expect(await readReport(toJson(merged), "report.json")).toEqual(merged);
    await publish(merged, { ...options, parts: [report] }, host);
    expect(host.summary).toBe("");
  });

  test("needs no network for a report on the repository of the run", async () => {
    const host = fakeHost({ env });
    const visibilityOf = () => Promise.reject(new Error("asked"));
    const one = outlet();
    await publish(reportOf([]), { ...options, outside: outside([one], { visibilityOf }) }, host);
    expect([one.sent.length, host.summary.length > 0]).toEqual([1, true]);
  });
});
