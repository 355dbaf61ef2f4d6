import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { publish } from "./publish.ts";
import { toCsv } from "./render/csv.ts";
import { toJson } from "./render/json.ts";
import { toMarkdown } from "./render/markdown.ts";
import { toSarif } from "./render/sarif.ts";
import { draft, reportOf } from "./testing/sample.ts";

const report = reportOf([
  draft({ at: { file: "package-lock.json", line: 12 } }),
  draft({ level: "review" }),
  draft({ level: "note" }),
]);
const options = { title: "License gate" };
const ownPath = "/tmp/ospo-report/license-gate/report.json";

describe("publish", () => {
  test("writes report.json to the temporary folder, the summary and annotations, and nothing else", async () => {
    const host = fakeHost();
    expect(await publish(report, options, host)).toBe(ownPath);
    expect([...host.disk]).toEqual([[ownPath, toJson(report)]]);
    expect(host.summary).toBe(toMarkdown(report, "License gate"));
    expect(host.lines).toEqual([
      "error: pkg:npm/foo@1.0.0: `foo` is under `GPL-3.0-only`",
      "warning: pkg:npm/foo@1.0.0: `foo` is under `GPL-3.0-only`",
    ]);
    expect([...host.outputs]).toEqual([]);
  });

  test("writes the files asked for, each where it was asked for, and gives the path of report.json", async () => {
    const host = fakeHost();
    const files = {
      reportFile: "out/report.json",
      sarifFile: "a.sarif",
      csvFile: "a.csv",
      htmlFile: "a.html",
    };
    expect(await publish(report, { ...options, ...files }, host)).toBe("/work/out/report.json");
    expect(Object.fromEntries(host.disk)).toEqual({
      "/work/out/report.json": toJson(report),
      "/work/a.sarif": toSarif(report),
      "/work/a.csv": toCsv(report),
      "/work/a.html": expect.stringMatching(/^<!doctype html>/),
    });
  });

  test.each(["sarifFile", "csvFile", "htmlFile"])(
    "writes beside report.json only %s where only that is asked for",
    async (name) => {
      const host = fakeHost();
      await publish(report, { ...options, [name]: "out" }, host);
      expect([...host.disk.keys()]).toEqual([ownPath, "/work/out"]);
    },
  );

  test("keeps the summary within what the runner takes", async () => {
    const host = fakeHost();
    const message = "a".repeat(900);
    await publish(reportOf(Array.from({ length: 2_000 }, () => draft({ message }))), options, host);
    expect(Buffer.byteLength(host.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(host.summary).toMatch(/more findings, all in `report\.json`\.\n$/);
    expect(host.lines).toHaveLength(10);
  });
});
