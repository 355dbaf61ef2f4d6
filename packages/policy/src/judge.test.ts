import { categories } from "@ospo-actions/license";
import { cpuTime, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPolicy } from "./default.ts";
import { judge, type Ruling, rulingOfMismatch, rulingOfUnknown, usesDefault } from "./judge.ts";
import { mergePolicies } from "./merge.ts";
import type { Policy } from "./model.ts";
import { extended, policy } from "./testing/sample.ts";

const of = (policy: Policy, expression: string, rest = {}): Ruling => judge(policy, rest, expression).ruling;

describe("without a file", () => {
  test.each([
    ["MIT", "allow"],
    ["CC0-1.0", "allow"],
    ["MPL-2.0", "review"],
    ["CC-BY-4.0", "review"],
    ["GPL-3.0-only", "deny"],
    ["AGPL-3.0-only", "deny"],
    ["BUSL-1.1", "deny"],
    ["CC-BY-NC-4.0", "deny"],
    ["MIT OR GPL-3.0-only", "allow"],
    ["MIT AND GPL-3.0-only", "deny"],
    ["LicenseRef-acme", "review"],
    ["not a license", "deny"],
  ])("%s: %s", (expression, ruling) => {
    expect(of(defaultPolicy, expression)).toBe(ruling);
  });

  test("the reason names the default, and no line", () => {
    expect(usesDefault(defaultPolicy)).toBe(true);
    expect(judge(defaultPolicy, {}, "GPL-3.0-only")).toMatchObject({
      reason: "`GPL-3.0-only` is strong-copyleft and is not allowed: the default policy does not name it",
      at: undefined,
    });
  });
});

describe("one file", () => {
  const lines = `licenses:
  allow: [MIT, "category:permissive", LicenseRef-acme, "GPL-2.0-only WITH Classpath-exception-2.0"]
  review: ["category:weak-copyleft", BSD-4-Clause]
  deny: ["category:network-copyleft", JSON]
  scopes: { development: { allow: ["category:weak-copyleft"], deny: [ISC] } }
  contexts: { internal: { allow: ["category:strong-copyleft"] } }`;

  test.each([
    ["MIT", "allow"],
    ["ISC", "allow"],
    ["LicenseRef-acme", "allow"],
    ["BSD-4-Clause", "review"],
    ["MPL-2.0", "review"],
    ["AGPL-3.0-only", "deny"],
    ["JSON", "deny"],
    ["GPL-3.0-only", "deny"],
    ["GPL-2.0-only", "deny"],
    ["GPL-2.0-only WITH Classpath-exception-2.0", "allow"],
    ["LicenseRef-other", "review"],
  ])("%s: %s", async (expression, ruling) => {
    expect(of(await policy(lines), expression)).toBe(ruling);
  });

  test("the lists of a scope or context count more than the file's own, but for its deny", async () => {
    const read = await policy(lines);
    expect(of(read, "MPL-2.0", { scope: "development" })).toBe("allow");
    expect(of(read, "MPL-2.0", { scope: "production" })).toBe("review");
    expect(of(read, "ISC", { scope: "development" })).toBe("deny");
    expect(of(read, "AGPL-3.0-only", { scope: "development", context: "internal" })).toBe("deny");
    expect(of(read, "GPL-3.0-only", { context: "internal" })).toBe("allow");
  });

  test("the reason names the license, the entry that decided and its line", async () => {
    const read = await policy(lines);
    expect(judge(read, {}, "AGPL-3.0-only")).toMatchObject({
      reason: "`AGPL-3.0-only` is denied by `category:network-copyleft` (`.github/ospo.yml:5`)",
      entry: "category:network-copyleft",
      at: { file: ".github/ospo.yml", line: 5 },
    });
    expect(judge(read, {}, "MIT AND GPL-3.0-only")).toMatchObject({
      reason:
        "`GPL-3.0-only` of `MIT AND GPL-3.0-only` is strong-copyleft and is not allowed: `allow` (`.github/ospo.yml:3`) does not name it",
      entry: undefined,
      at: { line: 3 },
    });
  });

  test("of an OR the best branch is taken, and the answer says why the others were not", async () => {
    const ruling = judge(await policy(lines), {}, "AGPL-3.0-only OR MIT OR MPL-2.0");
    expect(ruling).toMatchObject({ ruling: "allow", chosen: "MIT" });
    expect(ruling.rejected.map(({ branch, standing }) => [branch, standing])).toEqual([
      ["AGPL-3.0-only", "deny"],
      ["MPL-2.0", "review"],
    ]);
  });

  test("a recorded choice decides an OR, and can make it no better", async () => {
    const read = await policy(`${lines}\nchoices: [{ package: pkg:npm/x, choose: MPL-2.0 }]`);
    const question = { purl: "pkg:npm/x@1.0.0" };
    expect(judge(read, question, "MIT OR MPL-2.0")).toMatchObject({
      ruling: "review",
      chosen: "MPL-2.0",
      choice: { used: true },
    });
    expect(judge(read, question, "MIT OR ISC")).toMatchObject({ ruling: "allow", choice: { used: false } });
    expect(judge(read, { purl: "pkg:npm/y@1.0.0" }, "MIT OR MPL-2.0").choice).toBeUndefined();
  });

  test("an id counts more than its category between review and allow, never against a deny", async () => {
    const read = await policy(`licenses:
  allow: [MPL-2.0, AGPL-3.0-only, "category:permissive"]
  review: ["category:weak-copyleft", ISC]
  deny: ["category:network-copyleft"]`);
    expect(["MPL-2.0", "EPL-2.0", "ISC", "AGPL-3.0-only"].map((one) => of(read, one))).toEqual([
      "allow",
      "review",
      "review",
      "deny",
    ]);
  });

  test("an entry with AND or OR means just that expression, in any order", async () => {
    const read = await policy(`licenses: { allow: [MIT, "MIT AND GPL-3.0-only"], deny: ["MIT AND ISC"] }`);
    expect(of(read, "GPL-3.0-only AND MIT")).toBe("allow");
    expect(of(read, "GPL-3.0-only")).toBe("deny");
    expect(of(read, "GPL-3.0-only AND MIT AND ISC")).toBe("deny");
    expect(of(read, "ISC AND MIT")).toBe("deny");
  });

  test("who denies an or-later license denies the versions that it may be taken as", async () => {
    const read = await policy("licenses: { allow: [MIT, GPL-3.0-only], deny: [GPL-2.0-or-later] }");
    expect(["GPL-2.0-or-later", "GPL-2.0-only", "GPL-3.0-only"].map((one) => of(read, one))).toEqual([
      "deny",
      "deny",
      "deny",
    ]);
  });

  test("a file that only denies leaves the default in force for the rest", async () => {
    const read = await policy("licenses: { deny: [ISC] }");
    expect(usesDefault(read)).toBe(true);
    expect(["ISC", "MIT", "MPL-2.0", "GPL-3.0-only"].map((one) => of(read, one))).toEqual([
      "deny",
      "allow",
      "review",
      "deny",
    ]);
  });

  test("unknown and mismatch are reviews unless the policy makes them fail", async () => {
    const strict = await policy("licenses: { unknown: fail, mismatch: fail }");
    expect([rulingOfUnknown(strict).ruling, rulingOfMismatch(strict).ruling]).toEqual(["deny", "deny"]);
    expect([rulingOfUnknown(defaultPolicy).ruling, rulingOfMismatch(defaultPolicy).ruling]).toEqual([
      "review",
      "review",
    ]);
    expect(of(strict, "LicenseRef-acme")).toBe("deny");
  });
});

describe("a file upon another", () => {
  test("allow intersects by meaning: an id is in its category", async () => {
    const merged = await extended(
      "licenses: { allow: [MIT, GPL-3.0-only] }",
      'licenses: { allow: ["category:permissive"] }',
    );
    expect(["MIT", "ISC", "GPL-3.0-only"].map((one) => of(merged, one))).toEqual(["allow", "deny", "deny"]);
    expect(judge(merged, {}, "ISC").at?.file).toBe(".github/ospo.yml");
    expect(judge(merged, {}, "GPL-3.0-only").at?.file).toBe("acme/.github//ospo.yml");
  });

  test("deny and review unite, and a review is no way around what the base does not allow", async () => {
    const merged = await extended(
      "licenses: { allow: [MIT, ISC, Zlib], deny: [ISC], review: [GPL-3.0-only, Zlib] }",
      'licenses: { allow: ["category:permissive"], deny: [0BSD], review: [MPL-2.0] }',
    );
    expect(
      ["MIT", "ISC", "0BSD", "MPL-2.0", "Zlib", "GPL-3.0-only"].map((one) => [one, of(merged, one)]),
    ).toEqual([
      ["MIT", "allow"],
      ["ISC", "deny"],
      ["0BSD", "deny"],
      ["MPL-2.0", "review"],
      ["Zlib", "review"],
      ["GPL-3.0-only", "deny"],
    ]);
  });

  test("a scope of its own loosens nothing that the base does not", async () => {
    const own = 'licenses: { scopes: { development: { allow: ["category:strong-copyleft"] } } }';
    const merged = await extended(own, 'licenses: { allow: ["category:permissive"] }');
    expect(of(merged, "GPL-3.0-only", { scope: "development" })).toBe("deny");
  });

  const entry = fc.constantFrom(
    ...["MIT", "ISC", "MPL-2.0", "GPL-2.0-only", "GPL-2.0-or-later", "AGPL-3.0-only", "LicenseRef-a"],
    ...["MIT AND ISC", "MIT OR GPL-2.0-only", "GPL-2.0-only WITH Classpath-exception-2.0"],
    ...categories.slice(0, 6).map((category) => `category:${category}`),
  );
  const list = fc.option(fc.uniqueArray(entry, { maxLength: 4 }), { nil: undefined });
  const lists = fc.record({ allow: list, deny: list, review: list });
  const generated = fc
    .record({ lists, development: lists, unknown: fc.constantFrom("review", "fail") })
    .map(({ lists, development, unknown }) => ({
      version: 1,
      licenses: { ...lists, unknown, scopes: { development } },
    }));
  const expression = fc
    .array(
      fc.tuple(
        fc.constantFrom(
          "MIT",
          "ISC",
          "MPL-2.0",
          "GPL-2.0-or-later",
          "GPL-2.0-only",
          "LicenseRef-a",
          "AGPL-3.0-only",
        ),
        fc.constantFrom(" AND ", " OR "),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.map(([id, word], at) => (at === 0 ? id : `${word}${id}`)).join(""));
  const question = fc.constantFrom({}, { scope: "development" as const });
  const rank = (ruling: Ruling): number => ["allow", "review", "deny"].indexOf(ruling);
  const read = async (value: object): Promise<Policy> =>
    policy(
      JSON.stringify(value)
        .replace(/^\{"version":1,?/, "")
        .replace(/\}$/, "")
        .replace(/^"licenses":/, "licenses: "),
    );

  test("never rules looser than a base, whatever both say; a base named twice or beside itself changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        generated,
        generated,
        generated,
        expression,
        question,
        async (a, b, c, text, asked) => {
          const [one, two, own] = [await read(a), await read(b), await read(c)];
          const ruling = (policy: Policy) => rank(judge(policy, asked, text).ruling);
          const merged = mergePolicies(own, [one, two]);
          for (const base of [one, two]) {
            if (usesDefault(base)) continue;
            expect(ruling(merged)).toBeGreaterThanOrEqual(ruling(base));
          }
          expect(ruling(mergePolicies(own, [two, one]))).toBe(ruling(merged));
          expect(ruling(mergePolicies(own, [one, two, one]))).toBe(ruling(merged));
          if (!usesDefault(own)) expect(ruling(mergePolicies(own, [own]))).toBe(ruling(own));
          const chain = mergePolicies(own, [mergePolicies(two, [one])]);
          expect(ruling(mergePolicies(own, [mergePolicies(two, [one]), one]))).toBe(ruling(chain));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

test("no text throws, and none that is no expression is allowed", () => {
  for (const text of Object.values(hostileTexts))
    expect(judge(defaultPolicy, { purl: text }, text).ruling).toBe("deny");
});

test("twenty pairs and the longest expression there can be are judged in no time", async () => {
  const read = await policy("licenses: { allow: [MIT, MIT AND ISC] }");
  const pairs = Array.from({ length: 20 }, () => "(MIT OR Apache-2.0)").join(" AND ");
  judge(read, {}, pairs);
  const start = cpuTime();
  for (const text of [pairs, `${"MIT AND ".repeat(250)}MIT`, `${"(".repeat(60)}MIT${")".repeat(60)}`])
    judge(read, {}, text);
  expect(cpuTime() - start).toBeLessThan(200);
});
