import fc from "fast-check";
import { expect, test } from "vitest";
import { readReport } from "./read.ts";
import { toJson } from "./render/json.ts";
import { draft, reportOf, reportWith } from "./testing/sample.ts";

test("a report that was written is read as it was", async () => {
  const report = reportOf([draft(), draft({ key: "2", at: { file: "a", line: 3 } })]);
  expect(await readReport(toJson(report), "report.json")).toEqual(report);
});

test("names that are keys do not change what is read", async () => {
  const report = reportWith("__proto__");
  expect(toJson(await readReport(toJson(report), "report.json"))).toBe(toJson(report));
});

test.each([
  ["{", /is not JSON/],
  ["null", /is not a report/],
  ['{"schema":2}', /has schema 2; 1 is read/],
  ['{"schema":1}', /is not a report: the document must have required property/],
  [
    toJson(reportOf([])).replace('"verdict": "pass"', '"verdict": "fine"'),
    /\/verdict must be equal to one of/,
  ],
  [
    toJson(reportOf([])).replace('"generated": "2026', '"generated": "x2026'),
    /\/generated must match format/,
  ],
])("%.30j is refused with a reason", async (text, message) => {
  await expect(readReport(text, "report.json")).rejects.toMatchObject({
    code: "FORMAT",
    message: expect.stringMatching(message),
  });
});

test("no text makes it throw anything but a FORMAT error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
      await expect(readReport(text, "x")).rejects.toMatchObject({ code: "FORMAT" });
    }),
  );
});
