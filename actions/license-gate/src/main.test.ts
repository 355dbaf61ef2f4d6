import { expect, test } from "vitest";
import { gate, mit, project } from "./testing/project.ts";

test("allowed licenses pass, a denied one fails with its line, its path and the lines to paste", async () => {
  const { status, report, host } = await gate(
    project({ good: { license: "MIT" }, bad: { license: "GPL-3.0-only" } }),
  );
  expect(status).toBe(1);
  expect(report?.verdict).toBe("fail");
  const [finding] = report?.findings.filter(({ level }) => level === "fail") ?? [];
  expect(finding).toMatchObject({
    rule: "license/not-allowed",
    subject: "pkg:npm/bad@1.0.0",
    at: { file: "package-lock.json", line: expect.any(Number) },
    paths: [["app", "bad"]],
    data: { name: "bad", version: "1.0.0", declared: "GPL-3.0-only", concluded: "GPL-3.0-only" },
  });
  expect(finding?.advice).toContain(
    'exceptions:\n  - { rule: "license/not-allowed", package: "pkg:npm/bad", licenses: ["GPL-3.0-only"]',
  );
  expect(Object.fromEntries(host.outputs)).toMatchObject({
    violations: "1",
    reviews: "0",
    checked: "2",
    expected: "2",
  });
});

test("a text that is not what is declared needs a review, and a text that is passes", async () => {
  const { report } = await gate(
    project({
      same: { license: "MIT", files: { LICENSE: mit } },
      other: { license: "ISC", files: { LICENSE: mit } },
    }),
  );
  expect(report?.findings.filter(({ level }) => level !== "note")).toMatchObject([
    {
      rule: "license/mismatch",
      level: "review",
      subject: "pkg:npm/other@1.0.0",
      data: { declared: "ISC", detected: "MIT" },
    },
  ]);
});

test("a pointer to a file is judged by the file", async () => {
  const files = project({ pointed: { license: "SEE LICENSE IN TERMS.md", files: { "TERMS.md": mit } } });
  const { report } = await gate(files);
  expect(report).toMatchObject({
    verdict: "pass",
    tables: [{ rows: [["MIT", 1, "permissive", "allowed"]] }, {}, { id: "obligations" }],
  });
});

test("what nobody could read is not passed over: fewer checked than expected fails", async () => {
  const { status, report } = await gate(project({ known: { license: "MIT" }, silent: {} }), {
    texts: "installed",
  });
  expect(status).toBe(1);
  expect(report?.coverage).toMatchObject({ checked: 1, expected: 2, missing: ["pkg:npm/silent@1.0.0"] });
  expect(report?.findings[0]).toMatchObject({ rule: "license/not-checked", level: "fail" });
});

test("an installed package that says nothing is unknown, which needs a review", async () => {
  const { report } = await gate(project({ silent: { files: { "index.js": "" } } }));
  expect(report?.verdict).toBe("review");
  expect(report?.findings.find(({ level }) => level === "review")).toMatchObject({ rule: "license/unknown" });
});

test("a lock file without packages is not a pass", async () => {
  const { status, report } = await gate(project({}));
  expect(status).toBe(1);
  expect(report?.findings.map(({ rule }) => rule)).toContain("license/empty");
});

test("the policy decides: a clarification bound to the text, an exception, an OR by its best branch", async () => {
  const files = project({
    clear: { license: "ISC", files: { LICENSE: mit } },
    dual: { license: "(GPL-2.0-only OR MIT)", files: {} },
    waived: { license: "GPL-3.0-only", files: {} },
  });
  const first = await gate(files);
  const found = first.report?.findings.find(({ rule }) => rule === "license/mismatch");
  const [file] = (found?.evidence?.files ?? []) as readonly { readonly sha256: string }[];
  const policy = `version: 1
licenses: { allow: ["category:permissive"] }
clarifications:
  - { package: "pkg:npm/clear", license: MIT, files: [{ path: LICENSE, sha256: "${file?.sha256}" }], reason: read }
exceptions:
  - { rule: "license/*", package: "pkg:npm/waived", licenses: [GPL-3.0-only], reason: "bought", until: 2027-06-30 }
`;
  const { status, report } = await gate({ ...files, ".github/ospo.yml": policy });
  expect(status).toBe(0);
  expect(report?.verdict).toBe("pass");
  expect(report?.findings).toMatchObject([{ level: "note", waived: { reason: "bought" } }]);
});

test("diff judges what the base does not have, and counts the rest as unchanged", async () => {
  const before = project({ old: { license: "GPL-3.0-only" } });
  const after = project({ old: { license: "GPL-3.0-only" }, fresh: { license: "AGPL-3.0-only" } });
  const base = Object.fromEntries(Object.entries(before).map(([path, text]) => [`base/${path}`, text]));
  const { status, report } = await gate({ ...after, ...base }, { base: "base" });
  expect(status).toBe(1);
  expect(report?.findings.filter(({ level }) => level === "fail").map(({ subject }) => subject)).toEqual([
    "pkg:npm/fresh@1.0.0",
  ]);
  expect(report?.coverage).toMatchObject({ checked: 2, expected: 2 });
  const same = await gate({ ...before, ...base }, { base: "base" });
  expect(same.report?.verdict).toBe("pass");
});
