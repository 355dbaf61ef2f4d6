import { type GitHub, startGitHub } from "@ospo-actions/testing";
import { afterEach, expect, test } from "vitest";
import { forkPull, gateAt } from "./testing/at-github.ts";
import { project } from "./testing/project.ts";

const open: GitHub[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

const file = ".github/ospo.yml";
const rules = (approver = "@lea") => `version: 1
approvers: { licenses: ["${approver}"] }
licenses: { allow: ["category:permissive"] }
`;
const exception = (approver = "@lea", rest = "until: 2027-06-30") => `exceptions:
  - { rule: "license/*", package: "pkg:npm/bought", licenses: [AGPL-3.0-only], reason: we bought it, approved-by: "${approver}", ${rest} }
`;
const before = project({ old: { license: "MIT" } });
const tree = project({ old: { license: "MIT" }, bought: { license: "AGPL-3.0-only" } });

interface Story {
  /** Who approved the pull request that brought the exception in; without one it was pushed. */
  readonly approvedBy?: readonly string[];
  readonly approver?: string;
  readonly rest?: string;
}

/** `main` with the exception, by the pull request 1 or without any. */
async function story({ approvedBy, approver, rest }: Story): Promise<{ gitHub: GitHub; policy: string }> {
  const policy = rules(approver) + exception(approver, rest);
  const pull = { title: "Accept what we bought", body: "", head: "accept" };
  const gitHub = await startGitHub({
    users: ["lea", "mallory"],
    people: ["mallory"],
    repositories: [
      {
        name: "acme/app",
        files: { ...before, [file]: approvedBy ? rules(approver) : policy },
        branches: { accept: { [file]: policy } },
        pulls: approvedBy ? [{ ...pull, approvedBy }] : [],
      },
    ],
  });
  open.push(gitHub);
  return { gitHub, policy };
}

test.each(["on main", "in a pull request of a fork"])(
  "an approved exception counts %s, and the report links the pull request that brought it in",
  async (where) => {
    const { gitHub, policy } = await story({ approvedBy: ["mallory", "lea"] });
    const event = where === "on main" ? undefined : await forkPull(gitHub);
    const { report, status, host } = await gateAt(gitHub, {
      files: { ...tree, [file]: policy },
      ...(event && { event }),
      inputs: { texts: "never", "html-file": "page.html" },
    });
    expect([status, report?.verdict], host.lines.join("\n")).toEqual([0, "pass"]);
    const pullRequest = `${gitHub.serverUrl}/acme/app/pull/1`;
    expect(report?.findings.find(({ subject }) => subject === "pkg:npm/bought@1.0.0")).toMatchObject({
      level: "note",
      waived: { reason: "we bought it", until: "2027-06-30", approvedBy: "@lea" },
      evidence: { exception: { approval: { by: "lea", pullRequest } } },
    });
    expect(host.disk.get("/work/page.html")).toContain(`in <a href="${pullRequest}" rel="noreferrer">`);
  },
);

test.each([
  ["that nobody approved", { approvedBy: [] }, "nobody of @lea approved"],
  ["that somebody else approved", { approvedBy: ["mallory"] }, "nobody of @lea approved"],
  ["that was pushed", {}, "a line of it came in without a pull request"],
  [
    "of somebody who is no approver",
    { approvedBy: ["mallory"], approver: "@acme/legal" },
    "its approval cannot be verified",
  ],
] as const)("an exception %s does not count, and the finding says why", async (_, told, why) => {
  const { gitHub, policy } = await story(told);
  const { report, status } = await gateAt(gitHub, {
    files: { ...tree, [file]: policy },
    inputs: { texts: "never" },
  });
  expect([status, report?.verdict]).toEqual([1, "fail"]);
  const finding = report?.findings.find(({ rule }) => rule === "license/not-allowed");
  expect(finding?.message).toContain(why);
  expect(report?.findings.map(({ rule }) => rule)).toContain("policy/exception-ignored");
});

test("a fork that writes its own exception is shown its edit and fails", async () => {
  const gitHub = await startGitHub({
    users: ["mallory"],
    people: ["mallory"],
    repositories: [{ name: "acme/app", files: { ...before, [file]: rules() } }],
  });
  open.push(gitHub);
  const own = `version: 1
approvers: { licenses: ["@mallory"] }
licenses: { allow: ["category:permissive", AGPL-3.0-only] }
${exception("@mallory")}`;
  const { report, status, host } = await gateAt(gitHub, {
    files: { ...tree, [file]: own },
    event: await forkPull(gitHub),
    inputs: { texts: "never" },
  });
  expect([status, report?.verdict]).toEqual([1, "fail"]);
  expect(report?.findings.find(({ rule }) => rule === "license/not-allowed")).toMatchObject({
    level: "fail",
  });
  const edited = report?.findings.find(({ rule }) => rule === "policy/edited");
  for (const words of ["@mallory", "AGPL-3.0-only", "pkg:npm/bought"])
    expect(edited?.message).toContain(words);
  expect(host.summary).toContain("This change edits the policy");
});

test.each([
  ["2026-11-21", "fail", "license/not-allowed", "it expired on 2026-11-21"],
  ["2026-11-22", "pass", "policy/exception-expiring", "ends today"],
  ["2026-12-22", "pass", "policy/exception-expiring", "ends in 30 days, on 2026-12-22"],
  ["2026-12-23", "pass", "policy/default", ""],
])("an exception until %s, on 2026-11-22: %s", async (until, verdict, rule, words) => {
  const { gitHub, policy } = await story({ approvedBy: ["lea"], rest: `until: ${until}` });
  const { report } = await gateAt(gitHub, {
    files: { ...tree, [file]: policy },
    inputs: { texts: "never" },
    now: new Date("2026-11-22T23:59:59Z"),
  });
  expect(report?.verdict).toBe(verdict);
  const told = report?.findings.find((finding) => finding.rule === rule);
  if (words === "") expect(report?.findings.map((finding) => finding.level)).toEqual(["note"]);
  else expect(told?.message).toContain(words);
});

test("an exception that meets nothing is told, unless only a part was looked at", async () => {
  const { gitHub, policy } = await story({ approvedBy: ["lea"] });
  const files = { ...before, [file]: policy };
  const inputs = { texts: "never" };
  const all = await gateAt(gitHub, { files, inputs });
  expect(all.report?.findings.map(({ rule, message }) => [rule, message])).toEqual([
    ["policy/exception-unused", expect.stringContaining("meets nothing; remove it")],
  ]);
  expect(all.report?.verdict).toBe("pass");
  const part = await gateAt(gitHub, { files, inputs, event: await forkPull(gitHub) });
  expect(part.report?.findings).toEqual([]);
});
