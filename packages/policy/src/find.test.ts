import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { defaultPolicy } from "./default.ts";
import { findPolicy, tellDefault } from "./find.ts";
import { judge } from "./judge.ts";
import { noSource } from "./source.ts";
import { sourceOf } from "./testing/sample.ts";

const path = ".github/ospo.yml";
const strict = "version: 1\nlicenses: { allow: [MIT] }\n";
const loose = "version: 1\nlicenses: { allow: [MIT, GPL-3.0-only] }\n";

function hostOf(event: string, payload: object, files: Record<string, string> = { [path]: loose }) {
  return fakeHost({
    files: { ...files, "event/event.json": JSON.stringify(payload) },
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: "event/event.json",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_SHA: "c".repeat(40),
    },
  });
}
const pull = { pull_request: { base: { ref: "main" }, head: { repo: { full_name: "mallory/app" } } } };
const base = `acme/app//${path}`;

test.each([
  ["pull_request", pull, "main"],
  ["pull_request_target", pull, "main"],
  ["merge_group", { merge_group: { base_sha: "b".repeat(40) } }, "b".repeat(40)],
  ["workflow_run", {}, "c".repeat(40)],
  ["issue_comment", {}, "c".repeat(40)],
])(
  "in a %s run the policy of what it is to be merged into is obeyed, the edit shown",
  async (event, payload, ref) => {
    const source = sourceOf({ [`${base}@${ref}`]: strict });
    const { policy, findings } = await findPolicy(undefined, hostOf(event, payload), source);
    expect(judge(policy, {}, "GPL-3.0-only")).toMatchObject({
      ruling: "deny",
      at: { file: path, line: 2, ref },
    });
    expect(findings).toMatchObject([
      {
        rule: "policy/edited",
        level: "note",
        at: { file: path },
        data: { edits: ['+ licenses.allow: "GPL-3.0-only"'] },
      },
    ]);
  },
);

test.each(["push", "schedule", "workflow_dispatch"])(
  "in a %s run the checkout's own policy counts",
  async (event) => {
    const { policy, findings } = await findPolicy(undefined, hostOf(event, {}), noSource);
    expect(judge(policy, {}, "GPL-3.0-only").ruling).toBe("allow");
    expect(findings).toEqual([]);
  },
);

test("a pull request cannot bring the first policy and obey it", async () => {
  const { policy, findings } = await findPolicy(undefined, hostOf("pull_request", pull), sourceOf({}));
  expect(policy).toBe(defaultPolicy);
  expect(findings).toMatchObject([
    { message: expect.stringContaining("the default policy, as `main` has none, was obeyed") },
  ]);
});

test("a policy that cannot be read is an error with the fix, never the default", async () => {
  await expect(findPolicy(undefined, hostOf("pull_request", pull), noSource)).rejects.toMatchObject({
    code: "CONFIG",
    message: expect.stringContaining("The policy of main cannot be read"),
    fix: expect.stringContaining("contents: read"),
  });
  await expect(findPolicy(undefined, hostOf("pull_request", {}), sourceOf({}))).rejects.toMatchObject({
    code: "CONFIG",
  });
  await expect(findPolicy("other.yml", hostOf("pull_request", pull), sourceOf({}))).rejects.toMatchObject({
    code: "CONFIG",
    message: "policy: other.yml is not on main, from where a change is judged",
  });
  await expect(findPolicy("other.yml", hostOf("push", {}), noSource)).rejects.toMatchObject({
    code: "CONFIG",
  });
});

test("an edit that would break the policy fails at its lines", async () => {
  const host = hostOf("pull_request", pull, { [path]: "version: 1\nlicence: {}\nsbom: 5" });
  const { findings } = await findPolicy(undefined, host, sourceOf({ [`${base}@main`]: strict }));
  expect(findings.map(({ rule, level, at }) => [rule, level, at?.line])).toEqual([
    ["policy/edited", "note", undefined],
    ["policy/invalid", "fail", 2],
    ["policy/invalid", "fail", 3],
  ]);
});

test("white space, comments and order are no edit", async () => {
  const host = hostOf("pull_request", pull, {
    [path]: "# a comment\nlicenses:\n  allow:\n    - MIT\nversion: 1\n",
  });
  const { findings } = await findPolicy(undefined, host, sourceOf({ [`${base}@main`]: strict }));
  expect(findings).toEqual([]);
});

test("a policy of another repository may be named, whatever the event", async () => {
  const source = sourceOf({ "acme/.github//ospo.yml@main": strict });
  const { policy } = await findPolicy("acme/.github//ospo.yml@main", hostOf("pull_request", pull), source);
  expect(judge(policy, {}, "ISC").at).toEqual({ file: "acme/.github//ospo.yml", line: 2, ref: "main" });
});

test("the report can say that the default applied", async () => {
  expect(tellDefault(defaultPolicy)).toMatchObject([{ rule: "policy/default", level: "note" }]);
  const { policy } = await findPolicy(undefined, hostOf("push", {}), noSource);
  expect(tellDefault(policy)).toEqual([]);
});
