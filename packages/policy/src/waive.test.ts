import type { FindingDraft } from "@ospo-actions/report";
import { anyText, cpuTime, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Approvals, verifyApprovals } from "./approve.ts";
import { clarify } from "./clarification.ts";
import type { Policy } from "./model.ts";
import { extended, policy } from "./testing/sample.ts";
import { waive } from "./waive.ts";

const now = new Date("2026-11-22T23:59:00Z");
const hash = "a".repeat(64);
const rules = ["license/not-allowed", "license/unknown"];

function finding(rest: Partial<FindingDraft> = {}): FindingDraft {
  return {
    rule: "license/not-allowed",
    level: "fail",
    subject: "pkg:npm/foo@1.5.0",
    message: "Not allowed.",
    data: { concluded: "GPL-3.0-only" },
    ...rest,
  };
}

async function exceptions(...lines: readonly string[]): Promise<Policy> {
  return policy(`exceptions:\n${lines.map((line) => `  - { reason: why, ${line} }`).join("\n")}`);
}

function results(policy: Policy, findings: readonly FindingDraft[] = [finding()], rest = {}) {
  return waive(findings, policy, { now, rules, complete: true, ...rest });
}

/** Level and rule of each. */
const told = (findings: readonly FindingDraft[]) =>
  findings.map(({ rule, level, waived }) => `${level} ${rule}${waived ? ", waived" : ""}`);

describe("an exception", () => {
  test("lowers what it accepts to a waived note, with reason, end, approver and its line", async () => {
    const [waived] = results(
      await exceptions(
        "rule: license/*, package: pkg:npm/foo, until: 2027-06-30, approved-by: '@acme/legal', ticket: X-1",
      ),
    );
    expect(waived).toMatchObject({
      level: "note",
      waived: { reason: "why", until: "2027-06-30", approvedBy: "@acme/legal" },
      advice: "Accepted by `.github/ospo.yml:3`.",
      evidence: { exception: { line: 3, ticket: "X-1" } },
    });
  });

  test.each([
    ["rule: license/*, package: pkg:npm/foo", true],
    ["rule: license/not-allowed, package: pkg:npm/foo", true],
    ["rule: license/unknown, package: pkg:npm/foo", false],
    ["rule: license/*, package: pkg:npm/fo", false],
    ["rule: license/*, package: 'pkg:npm/f*'", true],
    ["rule: license/*, package: pkg:pypi/foo", false],
    ["rule: license/*, package: pkg:npm/foo@1.5.0", true],
    ["rule: license/*, package: pkg:npm/foo@1.5.1", false],
    ["rule: license/*, package: pkg:npm/foo, versions: '>=1 <2'", true],
    ["rule: license/*, package: pkg:npm/foo, versions: '>=2'", false],
    ["rule: license/*, package: pkg:npm/foo, versions: 'vers:npm/>=1.0.0|<2.0.0'", true],
    ["rule: license/*, package: pkg:npm/foo, versions: 'vers:pypi/1.5.0'", false],
    ["rule: license/*, package: pkg:npm/foo, licenses: [GPL-3.0-only]", true],
    ["rule: license/*, package: pkg:npm/foo, licenses: ['category:strong-copyleft']", true],
    ["rule: license/*, package: pkg:npm/foo, licenses: [AGPL-3.0-only]", false],
    ["rule: license/*, repository: acme/app", true],
    ["rule: license/*, repository: 'ACME/*'", true],
    ["rule: license/*, repository: acme/other", false],
    ["rule: license/*, check: SAST", false],
  ])("with %s meets the finding: %s", async (line, meets) => {
    const [one] = results(await exceptions(line), [finding()], { repository: "acme/app" });
    expect(one?.waived !== undefined).toBe(meets);
  });

  test("adds its licenses to what the policy allows, and covers no further one", async () => {
    const accepted = await exceptions("rule: license/*, package: pkg:npm/foo, licenses: [GPL-3.0-only]");
    const waivedFor = (concluded: string): boolean =>
      results(accepted, [finding({ data: { concluded } })])[0]?.waived !== undefined;
    expect(waivedFor("MIT AND GPL-3.0-only")).toBe(true);
    expect(waivedFor("AGPL-3.0-only AND GPL-3.0-only")).toBe(false);
    expect(waivedFor("nonsense")).toBe(false);
  });

  test("is for the registry's package, not for one that only bears its name", async () => {
    const subject = "pkg:npm/foo@1.5.0?vcs_url=git%2Bhttps://example.org/foo.git";
    const plain = await exceptions("rule: license/*, package: pkg:npm/foo");
    expect(results(plain, [finding({ subject })])[0]?.waived).toBeUndefined();
    const precise = await exceptions(
      "rule: license/*, package: 'pkg:npm/foo?vcs_url=git%2Bhttps://example.org/*'",
    );
    expect(results(precise, [finding({ subject })])[0]?.waived).toBeDefined();
  });

  test("for a scoped package may be written with or without percent-encoding", async () => {
    for (const name of ["pkg:npm/@acme/foo", "pkg:npm/%40acme/foo", "'pkg:npm/@acme/*'"]) {
      const read = await exceptions(`rule: license/*, package: ${name}`);
      const [one] = results(read, [finding({ subject: "pkg:npm/%40acme/foo@1.0.0" })]);
      expect(one?.waived).toBeDefined();
    }
  });

  test("for a Scorecard check meets that check of that repository", async () => {
    const read = await exceptions(
      "rule: scorecard/check, repository: acme/app, check: SAST, until: 2027-01-01",
    );
    const check = (name: string, subject = "acme/app") =>
      finding({ rule: "scorecard/check", subject, data: { check: name } });
    const all = [check("SAST"), check("Fuzzing"), check("SAST", "acme/lib")];
    const options = { rules: ["scorecard/check"] };
    expect(results(read, all, options).map(({ waived }) => waived !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("for a change of terms is bound to the text that was read", async () => {
    const changed = (sha256: string) =>
      finding({ rule: "license-change/substantive", data: { to: "BUSL-1.1", toVersion: "2.0.0", sha256 } });
    const options = { rules: ["license-change/substantive"] };
    const bound = await exceptions(`rule: license-change/*, package: pkg:npm/foo, sha256: ${hash}`);
    expect(results(bound, [changed(hash)], options)[0]?.waived).toBeDefined();
    expect(results(bound, [changed("b".repeat(64))], options)[0]?.waived).toBeUndefined();
    const unbound = await exceptions("rule: license-change/*, package: pkg:npm/foo");
    expect(results(unbound, [changed(hash)], options)[0]?.waived).toBeUndefined();
  });
});

describe("in time", () => {
  test.each([
    ["2026-11-21", ["fail license/not-allowed"]],
    ["2026-11-22", ["note license/not-allowed, waived", "note policy/exception-expiring"]],
    ["2026-12-22", ["note license/not-allowed, waived", "note policy/exception-expiring"]],
    ["2026-12-23", ["note license/not-allowed, waived"]],
  ])("an exception until %s gives %j", async (until, expected) => {
    const read = await exceptions(`rule: license/*, package: pkg:npm/foo, until: ${until}`);
    expect(told(results(read))).toEqual(expected);
  });

  test("expired, it makes a review fail, and the finding says so", async () => {
    const read = await exceptions("rule: license/*, package: pkg:npm/foo, until: 2026-01-01");
    expect(results(read, [finding({ level: "review" })])[0]).toMatchObject({
      level: "fail",
      message: "Not allowed. The exception `.github/ospo.yml:3` does not count: it expired on 2026-01-01.",
    });
  });

  test("longer than the organization allows, or without an end, it does not count and says why", async () => {
    const merged = await extended(
      `exceptions:
  - { rule: license/*, package: pkg:npm/foo, reason: why, until: 2027-11-23 }
  - { rule: license/*, package: pkg:npm/bar, reason: why }
  - { rule: license/*, package: pkg:npm/baz, reason: why, until: 2027-11-22 }`,
      "exceptions-policy: { max-days: 365 }",
    );
    const findings = ["foo", "bar", "baz"].map((name) => finding({ subject: `pkg:npm/${name}@1.0.0` }));
    const all = results(merged, findings);
    expect(told(all)).toEqual([
      "fail license/not-allowed",
      "fail license/not-allowed",
      "note license/not-allowed, waived",
      "note policy/exception-ignored",
      "note policy/exception-ignored",
    ]);
    expect(all[0]?.message).toMatch(
      /it ends in 366 days; give it at most 365 days, the most that `acme\/\.github\/\/ospo\.yml:2` allows/,
    );
    expect(all[1]?.message).toMatch(/it has no `until`/);
  });

  test("that the organization bars, it does not count", async () => {
    const line = "exceptions: [{ rule: license/*, package: pkg:npm/foo, reason: why }]";
    const merged = await extended(line, "exceptions-policy: { allowed: false }");
    expect(told(results(merged))).toEqual(["fail license/not-allowed", "note policy/exception-ignored"]);
    const theirs = await extended("", `exceptions-policy: { allowed: false }\n${line}`);
    expect(told(results(theirs))).toEqual(["note license/not-allowed, waived"]);
  });
});

describe("an exception that meets nothing", () => {
  const line = "rule: license/*, package: pkg:npm/gone";
  test("is told where everything was looked at, at its line", async () => {
    expect(results(await exceptions(line), [])).toMatchObject([
      {
        rule: "policy/exception-unused",
        level: "note",
        message: "The exception `.github/ospo.yml:3` for `pkg:npm/gone` meets nothing; remove it.",
        at: { file: ".github/ospo.yml", line: 3 },
      },
    ]);
  });

  test("is not told in a run that saw a part, of another action, of another repository, of the organization", async () => {
    expect(results(await exceptions(line), [], { complete: false })).toEqual([]);
    expect(results(await exceptions("rule: trust/*, package: pkg:npm/gone"), [])).toEqual([]);
    expect(results(await exceptions("rule: '*', package: pkg:npm/gone"), [])).toEqual([]);
    expect(
      results(await exceptions(`${line}, repository: acme/other`), [], { repository: "acme/app" }),
    ).toEqual([]);
    expect(results(await extended("", `exceptions: [{ ${line}, reason: why }]`), [])).toEqual([]);
  });
});

describe("with approvers", () => {
  const lines = `approvers: { licenses: ["@acme/legal"] }
exceptions:
  - rule: license/*
    package: pkg:npm/foo
    reason: why
    approved-by: "@acme/legal"`;
  const approvals = (change: Partial<Approvals> = {}): Approvals => ({
    changesOf: async () => [
      { pullRequest: "https://github.com/acme/app/pull/7", approvedBy: ["mallory", "lea"] },
    ],
    isMember: async (approver, login) => approver === "@acme/legal" && login === "lea",
    ...change,
  });

  test("an approval counts where it was verified, and the finding links the pull request", async () => {
    const asked: unknown[] = [];
    const verified = await verifyApprovals(
      await policy(lines),
      approvals({
        changesOf: async (at, end) => {
          asked.push([at, end]);
          return [{ pullRequest: "https://github.com/acme/app/pull/7", approvedBy: ["lea"] }];
        },
      }),
    );
    expect(asked).toEqual([[{ file: ".github/ospo.yml", line: 4 }, 7]]);
    expect(results(verified)[0]).toMatchObject({
      waived: { approvedBy: "@acme/legal", approvedIn: "https://github.com/acme/app/pull/7" },
      advice: "Accepted by `.github/ospo.yml:4`. `lea` approved it.",
    });
  });

  test.each<[string, Partial<Approvals> | undefined, RegExp]>([
    ["nobody asked", undefined, /was not verified/],
    ["none of the team approved", { isMember: async () => false }, /nobody of @acme\/legal approved https:/],
    [
      "one line came in without a pull request",
      { changesOf: async () => [undefined] },
      /without a pull request/,
    ],
    ["the change is not found", { changesOf: async () => [] }, /was not found/],
    [
      "the host does not answer",
      { changesOf: () => Promise.reject(new Error("no answer")) },
      /cannot be verified: no answer/,
    ],
  ])("it does not count where %s", async (_, change, why) => {
    const read = await policy(lines);
    const verified = change === undefined ? read : await verifyApprovals(read, approvals(change));
    const [one] = results(verified);
    expect(one).toMatchObject({ level: "fail", message: expect.stringMatching(why) });
  });

  test.each([
    ["no approved-by", lines.replace(/\n {4}approved-by.*/, ""), /has no `approved-by`/],
    [
      "somebody who may not",
      lines.replace(/approved-by: "@acme\/legal"/, 'approved-by: "@mallory"'),
      /not among the approvers/,
    ],
    [
      "an alias, whose lines are elsewhere",
      lines
        .replace("approvers:", "sbom: {}\napprovers:")
        .replace("version", "version")
        .replace('["@acme/legal"] }', '[&who "@acme/legal"] }')
        .replace('approved-by: "@acme/legal"', "approved-by: *who"),
      /aliases/,
    ],
  ])("it does not count with %s", async (_, text, why) => {
    const verified = await verifyApprovals(await policy(text), approvals());
    expect(results(verified)[0]?.message).toMatch(why);
  });

  test("a policy that extends cannot name approvers of its own in place of the organization's", async () => {
    const merged = await extended(
      lines.replaceAll("@acme/legal", "@mallory"),
      'approvers: { licenses: ["@acme/legal"] }',
    );
    const all = approvals({ isMember: async () => true });
    expect(results(await verifyApprovals(merged, all))[0]?.level).toBe("fail");
  });
});

test("a clarification counts while the texts are the same, whatever the version, and is open when one changes", async () => {
  const read = await policy(
    `clarifications: [{ package: pkg:npm/bar, license: MIT, files: [{ path: LICENSE, sha256: ${hash} }], reason: why }]`,
  );
  const at = (version: string, sha256: string) =>
    clarify(read, `pkg:npm/bar@${version}`, [{ path: "LICENSE", sha256 }]);
  expect(at("1.0.0", hash)).toMatchObject({ kind: "clarified", clarification: { license: "MIT" } });
  expect(at("9.0.0", hash)?.kind).toBe("clarified");
  expect(at("9.0.1", "b".repeat(64))).toMatchObject({ kind: "open", changed: ["LICENSE"] });
  expect(clarify(read, "pkg:npm/bar@1.0.0", [])).toMatchObject({ kind: "open" });
  expect(clarify(read, "pkg:npm/other@1.0.0", [])).toBeUndefined();
});

test("hostile findings neither throw nor are waived by what does not name them; no finding is lost", async () => {
  const read = await exceptions(
    "rule: license/*, package: pkg:npm/foo",
    "rule: license/*, licenses: [GPL-3.0-only]",
  );
  const check = (text: string): void => {
    const drafts = [finding({ subject: text, data: { concluded: text, version: text, sha256: [text] } })];
    const [one] = waive(drafts, read, { now, rules, complete: false, repository: text });
    expect(one?.level).toBe("fail");
  };
  Object.values(hostileTexts).forEach(check);
  fc.assert(fc.property(anyText, check));
});

test("ten thousand exceptions and ten thousand findings meet in linear time", async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `rule: license/*, package: pkg:npm/p${at}`);
  const read = await exceptions(...many);
  const findings = many.map((_, at) => finding({ subject: `pkg:npm/p${at}@1.0.0` }));
  const start = cpuTime();
  expect(results(read, findings).every(({ waived }) => waived)).toBe(true);
  expect(cpuTime() - start).toBeLessThan(5_000);
}, 30_000);
