import { createHash } from "node:crypto";
import type { Report } from "@ospo-actions/report";
import { expect, test } from "vitest";
import { gate, mit, project } from "./testing/project.ts";

const sha256 = createHash("sha256").update(mit).digest("hex");
const clarification = `version: 1
clarifications:
  - { package: "pkg:npm/clear", license: MIT, files: [{ path: LICENSE, sha256: "${sha256}" }], reason: the README says so }
`;

/** `clear` declares ISC and ships another text. */
function tree(version: string, text: string): Record<string, string> {
  const files = project({ clear: { license: "ISC", files: { LICENSE: text } } });
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      path === "package.json" ? content : content.replace(/(?<="version": ?")1\.0\.0/g, version),
    ]),
  );
}

const told = (report: Report | undefined) => report?.findings.map(({ rule, level }) => [rule, level]);

test("without a clarification the contradiction is a review, and its advice pasted settles it", async () => {
  const files = tree("1.0.0", mit);
  const first = await gate(files);
  expect(first.report?.verdict).toBe("review");
  const [finding] = first.report?.findings ?? [];
  const lines = finding?.advice?.split("\n\n").at(-1) ?? "";
  expect(lines).toContain(sha256);
  const settled = await gate({ ...files, ".github/ospo.yml": `version: 1\n${lines}\n` });
  expect(settled.report?.verdict).toBe("pass");
});

test("a clarification survives new versions as long as the text is the same", async () => {
  for (const version of ["1.0.0", "1.0.1", "9.0.0"]) {
    const { report } = await gate({ ...tree(version, mit), ".github/ospo.yml": clarification });
    expect([report?.verdict, report?.tables[1]?.rows[0]?.slice(0, 2)]).toEqual(["pass", ["clear", version]]);
  }
});

test("another text opens the question again, and the finding names the file that changed", async () => {
  const changed = mit.replace("MIT License", "MIT License\n\nNot for use by banks.");
  const { report } = await gate({ ...tree("1.0.1", changed), ".github/ospo.yml": clarification });
  expect(report?.verdict).toBe("review");
  const [finding] = report?.findings ?? [];
  expect(finding).toMatchObject({
    rule: "license/clarification-open",
    message: expect.stringMatching(/^A clarification says `MIT`, for another text of `LICENSE`\./),
    advice: expect.stringContaining(createHash("sha256").update(changed).digest("hex")),
  });
});

test("a text that is gone opens it too, where without it the license would not do", async () => {
  const { "node_modules/clear/LICENSE": _, ...files } = tree("1.0.1", mit);
  const policy = clarification.replace("clarifications:", "licenses: { allow: [MIT] }\nclarifications:");
  const { report } = await gate({ ...files, ".github/ospo.yml": policy });
  expect(told(report)).toEqual([["license/clarification-open", "fail"]]);
});

const dual = project({ dual: { license: "(MIT OR GPL-3.0-or-later)", files: { LICENSE: mit } } });
const policyWith = (choices: string) => ({
  ".github/ospo.yml": `version: 1
licenses: { allow: [MIT, GPL-3.0-or-later] }
choices: ${choices}
`,
});

test("a recorded choice is what is taken, what obligations count and what the report says", async () => {
  for (const [choice, asks] of [
    ["MIT", /notices/],
    ["GPL-3.0-or-later", /source code/],
  ] as const) {
    const files = { ...dual, ...policyWith(`[{ package: "pkg:npm/dual", choose: ${choice} }]`) };
    const { report } = await gate(files, { texts: "never", context: "distribute" });
    expect(told(report)).toEqual([]);
    const row = (id: string) => report?.tables.find((table) => table.id === id)?.rows;
    expect(row("packages")?.[0]?.[4]).toBe(choice);
    expect(row("obligations")).toEqual([
      [choice, 1, expect.any(String), expect.stringMatching(asks), expect.any(String)],
    ]);
  }
});

test("a choice of what is not allowed does not help, and the finding says what was chosen and where", async () => {
  const policy = `version: 1
licenses: { allow: [MIT] }
choices: [{ package: "pkg:npm/dual", choose: GPL-3.0-or-later }]
`;
  const { report } = await gate({ ...dual, ".github/ospo.yml": policy }, { texts: "never" });
  expect(report?.findings).toMatchObject([
    {
      rule: "license/not-allowed",
      level: "fail",
      evidence: { choice: { file: ".github/ospo.yml", line: 3 } },
    },
  ]);
});

test("a choice that the package does not offer is told once, and the best license is taken", async () => {
  const files = { ...dual, ...policyWith('[{ package: "pkg:npm/dual", choose: Apache-2.0 }]') };
  const { report } = await gate(files, { texts: "never" });
  expect(report?.verdict).toBe("pass");
  expect(report?.findings).toMatchObject([
    {
      rule: "license/choice-unfit",
      level: "note",
      at: { file: ".github/ospo.yml", line: 3 },
      message:
        "The choice `.github/ospo.yml:3` of `Apache-2.0` counts for nothing: the package offers `(MIT OR GPL-3.0-or-later)`.",
    },
  ]);
});

test("the exception of a finding, pasted as it is, settles it, with an approver where the policy names some", async () => {
  const files = project({ bad: { license: "GPL-3.0-only" } });
  const lines = async (policy: string) => {
    const { report } = await gate({ ...files, ".github/ospo.yml": policy });
    return report?.findings[0]?.advice?.split("\n\n").at(-1) ?? "";
  };
  const pasted = await lines("version: 1\n");
  expect((await gate({ ...files, ".github/ospo.yml": `version: 1\n${pasted}\n` })).report?.verdict).toBe(
    "pass",
  );
  expect(await lines('version: 1\napprovers: { licenses: ["@acme/legal"] }\n')).toContain(
    'approved-by: "@acme/legal"',
  );
});
