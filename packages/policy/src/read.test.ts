import { anyText, cpuTime, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPolicy, tryPolicy } from "./read.ts";
import { policy } from "./testing/sample.ts";

const design = `version: 1
extends: [ "acme/.github//ospo.yml@main" ]
approvers: { licenses: ["@acme/legal"], security: ["@acme/cert"] }
licenses:
  context: service
  allow: [MIT, Apache-2.0, "category:permissive"]
  deny: ["category:network-copyleft"]
  review: ["category:weak-copyleft"]
  unknown: review
  mismatch: review
  scopes: { development: { allow: ["category:weak-copyleft"] } }
exceptions:
  - { rule: "license/*", package: "pkg:npm/foo", versions: ">=1 <2", licenses: [GPL-3.0-only], reason: "…", approved-by: "@acme/legal", ticket: "…", until: 2027-06-30 }
  - { rule: "scorecard/check", repository: "acme/app", check: SAST, reason: "not-applicable", until: 2027-01-01 }
exceptions-policy: { allowed: true, max-days: 365 }
clarifications:
  - { package: "pkg:npm/bar", license: MIT, files: [ { path: LICENSE, sha256: "${"a".repeat(64)}" } ], reason: "…" }
choices: [ { package: "pkg:npm/jszip", choose: MIT } ]
sbom: { min-quality: 60 }
license-change: { gate: [restrictive], watch: ["pkg:npm/ua-parser-js"] }
scorecard: { minimum: 5, checks: { Dangerous-Workflow: 10 } }
exposure: { block: [malicious, critical] }
trust: { gate: [archived] }
routes: [ { findings: "license/*", team: "@acme/legal", label: license } ]
`;

async function faultsOf(text: string): Promise<readonly string[]> {
  const read = await tryPolicy(text, "ospo.yml");
  if ("policy" in read) return [];
  return read.faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test("every section is read, each value with the line that says so", async () => {
  const read = await readPolicy(design, "ospo.yml");
  expect(read.licenses.lists.allow).toEqual({
    value: ["MIT", "Apache-2.0", "category:permissive"].map((value) => ({
      value,
      at: { file: "ospo.yml", line: 6 },
    })),
    at: { file: "ospo.yml", line: 6 },
  });
  expect(read.licenses.context).toEqual({ value: "service", at: { file: "ospo.yml", line: 5 } });
  expect(read.licenses.lists.scopes.get("development")?.allow?.value[0]?.at.line).toBe(11);
  expect(read.exceptions).toMatchObject([
    { rule: "license/*", until: "2027-06-30", approvedBy: "@acme/legal", at: { line: 13 } },
    { rule: "scorecard/check", check: "SAST", repository: "acme/app", at: { line: 14 } },
  ]);
  expect(read.exceptionsPolicy).toMatchObject({ barred: undefined, maxDays: { value: 365 } });
  expect(read.scorecard.checks.get("Dangerous-Workflow")).toMatchObject({ value: 10 });
  expect(read.licenseChange.watch[0]?.value.name).toMatchObject({ type: "npm", name: "ua-parser-js" });
  expect(read.extends[0]?.value).toEqual({ repository: "acme/.github", path: "ospo.yml", ref: "main" });
  expect(read.exposure.block?.map(({ value }) => value)).toEqual(["malicious", "critical"]);
});

test("every section may be left out", async () => {
  expect(await faultsOf("version: 1\n")).toEqual([]);
});

test("all faults are told at once, with line, column and the nearest known key", async () => {
  const text = [
    "version: 2",
    "licences: {}",
    "licenses:",
    "  alow: [MIT]",
    "  deny: [category:strong-copylefts, mit]",
    "  unknown: ignore",
    "exceptions:",
    "  - { rule: license/*, reason: x, until: 2027-02-30 }",
    "scorecard: { minimum: 11, checks: { SAST: high } }",
    "extends: [acme/.github]",
  ].join("\n");
  expect(await faultsOf(text)).toEqual([
    "1:10 version must be one of 1, not 2",
    '2:1 "licences" is no key; did you mean `licenses`?',
    '4:3 "alow" is no key in licenses; did you mean `allow`?',
    '5:10 licenses.deny[0] "strong-copylefts" is no category; did you mean strong-copyleft?',
    '5:37 licenses.deny[1] "mit" is no SPDX id or expression; own licenses are written LicenseRef-NAME',
    '6:12 licenses.unknown must be one of review, fail, not "ignore"',
    '8:42 exceptions[0].until must be a date such as 2027-06-30, not "2027-02-30"',
    "8:5 exceptions[0] needs at least one of `package`, `repository`, `licenses`, `check`, `sha256`",
    "9:23 scorecard.minimum must be from 0 to 10, not 11",
    '9:43 scorecard.checks.SAST must be a number, not "high"',
    '10:11 extends[0] must be OWNER/REPO//path@ref, not "acme/.github"',
  ]);
});

test.each([
  ["", "1:1 the file must hold `key: value` lines"],
  ["- a", "1:1 the file must hold `key: value` lines"],
  ["licenses: {}", "1:1 needs `version`: 1"],
  ["version: 1\nlicenses: [", expect.stringMatching(/^2:\d+ is not YAML: /)],
  ["version: 1\nversion: 1", '2:1 "version" stands twice'],
  [
    "version: 1\nlicenses: { allow: MIT }",
    "2:20 licenses.allow must be a list: [a, b], or a line each after -",
  ],
  ["version: 1\nlicenses:", expect.stringMatching(/licenses must hold/)],
  [
    "version: 1\nexceptions: [{ rule: a, check: x, reason: 5 }]",
    '2:43 exceptions[0].reason must be text: write "5" in quotes',
  ],
  ["version: 1\nsbom: !!js/function x", expect.stringMatching(/has the tag/)],
  ["version: 1\nsbom: *a", expect.stringMatching(/a/)],
  ["version: 1\n<<: { a: 1 }", expect.stringMatching(/"<<" is no key/)],
  ["version: 1\n__proto__: { a: 1 }", expect.stringMatching(/"__proto__" is no key/)],
  ["version: 1\n? [a]\n: b", expect.stringMatching(/key that is no text/)],
])("%j is refused with a reason", async (text, fault) => {
  expect((await faultsOf(text))[0]).toEqual(fault);
});

test("an anchor's value may be used again", async () => {
  const read = await policy(
    "licenses: { allow: &free [MIT, ISC], scopes: { development: { allow: *free } } }",
  );
  expect(read.licenses.lists.scopes.get("development")?.allow?.value).toHaveLength(2);
});

test("bombs are refused in time: aliases of aliases, deep nesting, many keys, many faults", async () => {
  const laughs = ["a: &a [x,x,x,x,x,x,x,x,x,x]"];
  for (let at = 1; at < 12; at++) {
    const [before, name] = [String.fromCharCode(96 + at), String.fromCharCode(97 + at)];
    laughs.push(`${name}: &${name} [${`*${before},`.repeat(10).slice(0, -1)}]`);
  }
  const bombs = [
    laughs.join("\n"),
    "[".repeat(100_000),
    `${"a: {".repeat(50_000)}`,
    Array.from({ length: 40_000 }, (_, at) => `  - ${at}`).join("\n"),
    Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join("\n"),
    "x".repeat(2_000_000),
    "- ".repeat(100_000),
    "? ".repeat(100_000),
    `a: ${"*a ".repeat(50_000)}`,
    `a: &a [*a]`,
    `"${"\\u0041".repeat(100_000)}`,
    "'".repeat(300_000),
    "#".repeat(1_000_000),
    "\n".repeat(1_000_000),
    "&a ".repeat(100_000),
  ];
  for (const bomb of bombs) {
    const start = cpuTime();
    expect((await faultsOf(bomb)).length).toBeGreaterThan(0);
    expect(cpuTime() - start, bomb.slice(0, 20)).toBeLessThan(5_000);
  }
}, 120_000);

test("no text makes it throw anything but a CONFIG error of lines and columns", async () => {
  const keys = fc.constantFrom(
    "version: 1",
    "licenses:",
    "  allow: [",
    "exceptions:",
    "  - ",
    "extends: ",
    "{",
    "}",
    "\n",
    ": ",
  );
  const soup = fc.array(fc.oneof(keys, anyText)).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(fc.oneof(soup, anyText), async (text) => {
      const read = await tryPolicy(text, "x");
      for (const { line, column } of "faults" in read ? read.faults : [])
        expect(line >= 1 && column >= 1 && Number.isInteger(line + column)).toBe(true);
    }),
  );
  for (const text of Object.values(hostileTexts)) {
    const lines = [
      `licenses: { allow: [${JSON.stringify(text)}] }`,
      `exceptions: [{ package: ${JSON.stringify(text)} }]`,
    ];
    for (const line of lines) expect((await faultsOf(`version: 1\n${line}`)).length).toBeGreaterThan(0);
  }
});
