import { existsSync, readFileSync } from "node:fs";
import { anyText, hostileTexts } from "@ospo-actions/testing";
import Ajv from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import type { Log, Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import type { Report } from "../model.ts";
import { draft, reportOf, reportWith } from "../testing/sample.ts";
import { toSarif } from "./sarif.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const runOf = (report: Report): Run => (JSON.parse(toSarif(report)) as Log).runs[0] as Run;
const resultOf = (about: Parameters<typeof draft>[0], manifest?: string): Result => {
  const subject = manifest === undefined ? {} : { manifest };
  return runOf(reportOf([draft(about)], { subject })).results?.[0] as Result;
};
const placeOf = (about: Parameters<typeof draft>[0], manifest?: string): unknown[] => {
  const place = resultOf(about, manifest).locations?.[0]?.physicalLocation;
  return [place?.artifactLocation?.uri, place?.region?.startLine];
};
const nowhere = ["no%20file%20associated%20with%20this%20alert", 1];

describe("toSarif", () => {
  test("tells rule, level, message and place of a finding", () => {
    const about = { at: { file: "package-lock.json", line: 12 }, advice: "Replace it." };
    expect(resultOf(about)).toMatchObject({
      ruleId: "license/not-allowed",
      ruleIndex: 0,
      level: "error",
      message: { text: "pkg:npm/foo@1.0.0: `foo` is under `GPL-3.0-only`\nReplace it." },
    });
    expect(placeOf(about)).toEqual(["package-lock.json", 12]);
    expect(resultOf({ level: "review" }).level).toBe("warning");
    expect(resultOf({ level: "note" }).level).toBe("note");
  });

  test("describes the rules that it names, and does without the one of a finding", () => {
    const { tool } = runOf(reportOf([draft({ rule: "license/unknown" })]));
    expect(tool.driver).toMatchObject({ name: "ospo-actions", semanticVersion: expect.any(String) });
    expect(tool.driver.rules?.map(({ id }) => id)).toEqual(["license/unknown"]);
    expect(resultOf({ rule: "license/unknown" })).toMatchObject({ ruleId: "license/unknown", ruleIndex: 0 });
    expect(resultOf({ rule: "license/new" })).not.toHaveProperty("ruleIndex");
  });

  test("says what was waived and why", () => {
    const suppressions = [{ kind: "external", justification: "agreed (a)(b)" }];
    expect(resultOf({ waived: { reason: "agreed [a][b]" } }).suppressions).toEqual(suppressions);
  });

  test("makes no link of brackets in a message", () => {
    expect(resultOf({ message: "[MIT](https://evil.example)" }).message.text).not.toMatch(/[[\]]/);
  });

  test("makes no link of brackets in the words of a rule", () => {
    const rules = [{ id: "license/not-allowed", title: "[a](b)", help: "[c](d)\u202e" }];
    expect(runOf(reportOf([draft()], { rules })).tool.driver.rules).toEqual([
      {
        id: "license/not-allowed",
        shortDescription: { text: "(a)(b)" },
        help: { text: "(c)(d)<U+202E>" },
      },
    ]);
  });

  test("cuts messages that are long, and keeps the advice", () => {
    const { text = "" } = resultOf({ message: "a".repeat(100_000), advice: "Replace it." }).message;
    expect(text.length).toBeLessThan(1_100);
    expect(text).toMatch(/a…\nReplace it\.$/);
  });

  test.each([
    ["a folder/ä €.json", "a%20folder/%C3%A4%20%E2%82%AC.json"],
    ["a#b?c=d%20.json", "a%23b%3Fc%3Dd%2520.json"],
    ["./a//b/../c.json", "a/c.json"],
    ["c:name.json", "c%3Aname.json"],
    ["..a/b", "..a/b"],
    ["\ud800.json", "%EF%BF%BD.json"],
  ])("names the file %j by the reference %s", (file, uri) => {
    expect(placeOf({ at: { file, line: 2 } })).toEqual([uri, 2]);
  });

  test.each([
    "../a.json",
    "a/../../b.json",
    "/etc/passwd",
    "C:\\a",
    "C:/a",
    "\\\\host\\a",
    "..",
    ".",
    "",
    "..\\a",
    "a\\..\\..\\b",
  ])("names no file that is outside the repository: %j", (file) => {
    expect(placeOf({ at: { file, line: 2 } })).toEqual(nowhere);
  });

  test("gives every finding a place, without which code scanning takes none of them", () => {
    expect(placeOf({})).toEqual(nowhere);
    expect(placeOf({}, "package-lock.json")).toEqual(["package-lock.json", 1]);
    expect(placeOf({}, "/abs/package-lock.json")).toEqual(nowhere);
  });

  test.each([0, -1, 0.5, Number.NaN])("counts lines from 1: %d", (line) => {
    expect(placeOf({ at: { file: "a", line } })).toEqual(["a", 1]);
  });

  test("gives code scanning a fingerprint of its own for each finding on a line, the same in the next run", () => {
    const hashes = (...abouts: Parameters<typeof draft>[0][]): unknown[] =>
      (runOf(reportOf(abouts.map((about) => draft(about)))).results ?? []).map(
        ({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash,
      );
    const both = hashes({ subject: "pkg:npm/a@1" }, { subject: "pkg:npm/b@1" });
    expect(new Set(both).size).toBe(2);
    expect(hashes({ subject: "pkg:npm/b@2" })).toEqual([both[1]]);
    const copies = hashes({ subject: "pkg:npm/a@1" }, { subject: "pkg:npm/a@2" });
    expect(copies).toEqual([both[0], `${String(both[0]).replace(/:1$/, "")}:2`]);
    expect(resultOf({}).partialFingerprints).toMatchObject({
      "ospo/v1": expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("has as many results as code scanning takes, the worst first", () => {
    const findings = Array.from({ length: 25_010 }, (_, at) => draft({ level: at < 20 ? "note" : "fail" }));
    const { results = [] } = runOf(reportOf(findings));
    expect(results).toHaveLength(25_000);
    expect(results.findIndex(({ level }) => level === "note")).toBe(24_990);
  });
});

const schemaFile = new URL("../../../../../shared/data/schema/sarif-2.1.0.schema.json", import.meta.url);
const hasSchema = existsSync(schemaFile);
if (!hasSchema) process.stderr.write(`SKIPPED, no SARIF schema at ${schemaFile.pathname}.\n`);

describe.skipIf(!hasSchema)("the OASIS schema of SARIF 2.1.0", () => {
  // Draft 4, of which it uses nothing that later drafts changed but `id`.
  const { $schema: _, id: __, ...schema } = hasSchema ? JSON.parse(readFileSync(schemaFile, "utf8")) : {};
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  const expectValid = (report: Report): void => {
    const log = JSON.parse(toSarif(report));
    expect(validate(log) ? [] : validate.errors).toEqual([]);
  };

  test("is kept by reports with all there is, and with nothing", () => {
    expectValid(reportOf([]));
    expectValid(
      reportOf([draft({ at: { file: "a b#.json", line: 0 }, waived: { reason: "agreed" } }), draft()]),
    );
  });

  test("is kept for every hostile text", () => {
    for (const text of Object.values(hostileTexts)) expectValid(reportWith(text));
  });

  test("is kept for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => expectValid(reportWith(text))),
      { numRuns: 50 },
    );
  });
});
