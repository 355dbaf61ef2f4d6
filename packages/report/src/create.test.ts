import { anyText, cpuTime } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createReport, subjectOf } from "./create.ts";
import type { Coverage, Level } from "./model.ts";
import { draft, reportOf } from "./testing/sample.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const fingerprintOf = (about: Parameters<typeof draft>[0], manifest?: string): string =>
  reportOf([draft(about)], manifest === undefined ? {} : { subject: { manifest } }).findings[0]
    ?.fingerprint ?? "";
const verdictOf = (levels: readonly Level[], coverage: Partial<Coverage> = {}): string =>
  reportOf(
    levels.map((level) => draft({ level })),
    { coverage: { checked: 2, expected: 2, unit: "components", missing: [], ...coverage } },
  ).verdict;

describe("the fingerprint of a finding", () => {
  test("is the same in every run: this one is written down", () => {
    expect(fingerprintOf({})).toBe("df212de604e22d5dcf8f50aecd4529ec3d616927d77b1d8c2e13f9f66091fca0");
  });

  test("holds neither version, line, level nor words", () => {
    const version = fc.stringMatching(/^[0-9A-Za-z.%+-]{0,12}$/);
    const purl = fc.constantFrom(
      "pkg:npm/foo",
      "pkg:npm/%40acme/foo",
      "pkg:npm/@acme/foo",
      "pkg:maven/a.b/c",
    );
    const rest = fc.constantFrom("", "?arch=x64", "#sub/path", "?arch=x64&repository_url=r.example#sub");
    const words = fc.record({
      message: fc.string(),
      advice: fc.string(),
      level: fc.constantFrom<Level>("fail", "review", "note"),
      line: fc.integer({ min: 1 }),
    });
    fc.assert(
      fc.property(purl, rest, version, version, words, words, (name, tail, one, two, a, b) => {
        const [first, second] = [one, two].map((v, at) => {
          const { line, ...said } = at === 0 ? a : b;
          return fingerprintOf({
            ...said,
            subject: `${name}@${v}${tail}`,
            at: { file: "package-lock.json", line },
          });
        });
        expect(first).toBe(second);
        expect(first).toBe(fingerprintOf({ subject: `${name}${tail}`, at: { file: "package-lock.json" } }));
      }),
    );
  });

  test.each([
    ["?vcs_url=git%2Bhttps://git.example/a%40deadbeef", "?vcs_url=git%2Bhttps://git.example/a%40cafebabe"],
    ["?vcs_url=git+ssh://git@git.example/a@1", "?vcs_url=git+ssh://git@git.example/a@2"],
    ["?download_url=https://r.example/foo-1.0.0.tgz", "?download_url=https://r.example/foo-2.0.0.tgz"],
    ["?checksum=sha1:aa&arch=x64#sub", "?checksum=sha1:bb&arch=x64#sub"],
    ["?arch=x64&file_name=foo-1.jar", "?arch=x64&file_name=foo-2.jar"],
  ])("is the same for a purl that tells its version in a qualifier: %s", (one, two) => {
    const of = (qualifiers: string): string => fingerprintOf({ subject: `pkg:npm/foo@1.0.0${qualifiers}` });
    expect(of(one)).toBe(of(two));
  });

  test.each([
    ["rule", { rule: "license/unknown" }],
    ["name", { subject: "pkg:npm/bar@1.0.0" }],
    ["scope", { subject: "pkg:npm/%40acme/foo@1.0.0" }],
    ["qualifier", { subject: "pkg:npm/foo@1.0.0?arch=x64" }],
    ["place in the tree", { subject: "pkg:npm/foo@1.0.0#node_modules/bar/node_modules/foo" }],
    ["file", { at: { file: "other/package-lock.json" } }],
    ["key", { key: "GPL-3.0-only" }],
  ])("differs by %s", (_, about) => {
    expect(fingerprintOf(about)).not.toBe(fingerprintOf({}));
  });

  test("differs by manifest where the finding names no file", () => {
    expect(fingerprintOf({}, "a/package-lock.json")).not.toBe(fingerprintOf({}, "b/package-lock.json"));
    const at = { file: "package.json" };
    expect(fingerprintOf({ at }, "a/package-lock.json")).toBe(fingerprintOf({ at }, "b/package-lock.json"));
  });

  test("takes a subject that is no purl as it is", () => {
    expect(fingerprintOf({ subject: "acme/app@v1" })).not.toBe(fingerprintOf({ subject: "acme/app@v2" }));
  });

  test("is never the same for two keys, whatever they are", () => {
    const part = anyText;
    fc.assert(
      fc.property(part, part, part, part, (subject, key, otherSubject, otherKey) => {
        fc.pre(subject !== otherSubject || key !== otherKey);
        fc.pre(!subject.startsWith("pkg:") && !otherSubject.startsWith("pkg:"));
        expect(fingerprintOf({ subject, key })).not.toBe(
          fingerprintOf({ subject: otherSubject, key: otherKey }),
        );
      }),
    );
  });

  test("is quick for a purl of 100 kB", () => {
    const start = cpuTime();
    for (const part of ["@", "@a", "@a/", "?", "&", "a&", "#", "/", "%40"]) {
      fingerprintOf({ subject: `pkg:npm/${part.repeat(100_000 / part.length)}` });
    }
    expect(cpuTime() - start).toBeLessThan(1_000);
  });
});

describe("the verdict", () => {
  test.each([
    [[], "pass"],
    [["note"], "pass"],
    [["review", "note"], "review"],
    [["note", "review", "fail"], "fail"],
  ] as const)("of findings %j is %s", (levels, verdict) => {
    expect(verdictOf(levels)).toBe(verdict);
  });

  test.each([
    ["nothing was checked", { checked: 0, expected: 0 }],
    ["nothing of what there is was checked", { checked: 0 }],
    ["less was checked than expected", { checked: 1 }],
    ["something is named as missing", { missing: ["a"] }],
    ["the count is none", { checked: Number.NaN }],
    ["the expected count is none", { expected: Number.NaN }],
  ])("is fail where %s", (_, coverage) => {
    expect(verdictOf([], coverage)).toBe("fail");
  });

  test("is pass where more was checked than expected", () => {
    expect(verdictOf([], { checked: 3 })).toBe("pass");
  });

  test("leaves waived findings out, which stay in the report", () => {
    const waived = { reason: "agreed", until: "2027-01-01" };
    const { verdict, findings } = reportOf([draft({ waived }), draft({ level: "review", waived })]);
    expect(verdict).toBe("pass");
    expect(findings.map((finding) => finding.waived)).toEqual([waived, waived]);
    expect(reportOf([draft({ waived }), draft({ level: "review" })]).verdict).toBe("review");
  });
});

describe("createReport", () => {
  test("sorts findings from bad to good, and keeps the order among equals", () => {
    const levels = ["note", "fail", "review", "fail", "note", "review"] as const;
    const { findings } = reportOf(levels.map((level, at) => draft({ level, message: `${at}` })));
    expect(findings.map(({ message }) => message)).toEqual(["1", "3", "2", "5", "0", "4"]);
  });

  test("keeps the key of a finding out of the report", () => {
    expect(reportOf([draft({ key: "x" })]).findings[0]).not.toHaveProperty("key");
  });

  test("leaves out a metric that has no value", () => {
    const metrics = { average: Number.NaN, ratio: Number.POSITIVE_INFINITY, components: 0 };
    expect(reportOf([], { metrics }).metrics).toEqual({ components: 0 });
  });

  test("states schema, tool and time", () => {
    expect(reportOf([])).toMatchObject({
      schema: 1,
      tool: { name: "ospo-actions", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      generated: "2026-11-22T10:00:00.000Z",
    });
    expect(() => createReport({ ...reportOf([]), now: new Date(Number.NaN) })).toThrow(RangeError);
  });
});

test("the subject is what the runner says, as far as it says it", () => {
  const env = { GITHUB_REPOSITORY: "acme/app", GITHUB_REF: "refs/pull/1/merge", GITHUB_SHA: "0a" };
  expect(subjectOf(env, "package-lock.json")).toEqual({
    repository: "acme/app",
    manifest: "package-lock.json",
    ref: "refs/pull/1/merge",
    commit: "0a",
  });
  expect(subjectOf({ GITHUB_REF: "" })).toEqual({});
});
