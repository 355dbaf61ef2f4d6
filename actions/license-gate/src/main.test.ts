import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { action } from "./main.ts";

const mit = `MIT License

Copyright (c) 2020 Somebody

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

/** A project with one package per entry: what the lock states, and files of the installed package. */
function project(
  packages: Readonly<Record<string, { license?: string; files?: Readonly<Record<string, string>> }>>,
) {
  const names = Object.keys(packages);
  const lock = {
    name: "app",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: {
      "": {
        name: "app",
        version: "1.0.0",
        dependencies: Object.fromEntries(names.map((name) => [name, "1"])),
      },
      ...Object.fromEntries(
        names.map((name) => [`node_modules/${name}`, { version: "1.0.0", license: packages[name]?.license }]),
      ),
    },
  };
  const installed = names.flatMap((name) => {
    const { files, license } = packages[name] ?? {};
    if (files === undefined) return [];
    const manifest = JSON.stringify({ name, version: "1.0.0", license });
    return Object.entries({ "package.json": manifest, ...files }).map(([file, text]) => [
      `node_modules/${name}/${file}`,
      text,
    ]);
  });
  return {
    "package.json": JSON.stringify({
      name: "app",
      version: "1.0.0",
      dependencies: lock.packages[""].dependencies,
    }),
    "package-lock.json": JSON.stringify(lock, undefined, 2),
    ...Object.fromEntries(installed),
  };
}

async function gate(files: Record<string, string>, inputs: Record<string, string> = {}) {
  const host = fakeHost({ files, inputs });
  const status = await run(action, host);
  const path = host.outputs.get("report-path") ?? "";
  const text = host.disk.get(path);
  return { status, host, report: text === undefined ? undefined : (JSON.parse(text) as Report) };
}

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
    tables: [{ rows: [["MIT", 1, "permissive", "allowed"]] }, {}],
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
    dual: { license: "(GPL-2.0-only OR MIT)" },
    waived: { license: "GPL-3.0-only" },
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
