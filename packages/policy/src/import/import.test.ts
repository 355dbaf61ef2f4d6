import { hostileTexts } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { judge } from "../judge.ts";
import type { Policy } from "../model.ts";
import { readPolicy } from "../read.ts";
import { importPolicy } from "./import.ts";

async function imported(text: string): Promise<{ readonly policy: Policy; readonly text: string }> {
  const written = await importPolicy(text, "config");
  return { policy: await readPolicy(written, "ospo.yml"), text: written };
}
const values = (list: readonly { readonly value: string }[] | undefined) => list?.map(({ value }) => value);

test("a configuration file of dependency-review-action, with its own spellings", async () => {
  const { policy, text } = await imported(`# .github/dependency-review-config.yml
fail_on_severity: 'high'
fail-on-scopes:
  - runtime
allow-licenses:
  - 'MIT'
  - 'Apache-2.0'
  - 'MIT AND CC-BY-4.0'
  - GPL-2.0
allow-dependencies-licenses:
  - 'pkg:npm/@scope/loader'
  - 'pkg:githubactions/acme/deploy@1.2.0'
  - package: setuptools
allow-ghsas:
  - GHSA-abcd-1234-5679
comment-summary-in-pr: always
deny-packages: 'pkg:npm/left-pad'
`);
  expect(values(policy.licenses.lists.allow?.value)).toEqual([
    "MIT",
    "Apache-2.0",
    "MIT AND CC-BY-4.0",
    "GPL-2.0",
  ]);
  expect(judge(policy, {}, "CC-BY-4.0 AND MIT").ruling).toBe("allow");
  expect(policy.exceptions.map(({ packages }) => packages?.text)).toEqual([
    "pkg:npm/@scope/loader",
    "pkg:githubactions/acme/deploy@1.2.0",
  ]);
  expect(values(policy.exposure.block)).toEqual(["malicious", "critical", "high"]);
  for (const told of ["fail-on-scopes (runtime)", "GHSA-abcd-1234-5679", "left-pad", "setuptools"])
    expect(text).toMatch(new RegExp(`^# - .*${told.replace(/[()]/g, "\\$&")}`, "m"));
  expect(text).not.toContain("comment-summary");
});

test("a workflow whose step has the options in one line each", async () => {
  const { policy, text } = await imported(`name: Dependency review
on: [pull_request]
permissions:
  contents: read
jobs:
  dependency-review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - name: Dependency review
        uses: actions/dependency-review-action@v4
        with:
          fail-on-severity: critical
          deny-licenses: GPL-2.0-only, GPL-3.0-only, AGPL-3.0-only, AGPL-3.0-or-later
          allow-dependencies-licenses: >-
            pkg:nuget/Acme.Native@6.0.2,
            pkg:npm/node-forge
          warn-only: true
`);
  expect(values(policy.licenses.lists.deny)).toEqual([
    "GPL-2.0-only",
    "GPL-3.0-only",
    "AGPL-3.0-only",
    "AGPL-3.0-or-later",
  ]);
  expect(policy.licenses.lists.allow).toBeUndefined();
  expect(policy.exceptions).toHaveLength(2);
  expect(values(policy.exposure.block)).toEqual(["malicious", "critical"]);
  expect(text).toMatch(/# - It denied a list and let all else pass/);
  expect(text).toMatch(/# - warn-only: true is the input `fail-on: never`/);
});

test("the flags of license-checker in a package.json", async () => {
  const { policy, text } = await imported(
    JSON.stringify({
      name: "app",
      scripts: {
        test: "vitest run",
        licenses:
          "npm run build && npx license-checker-rseidelsohn@4 --production --onlyAllow \"MIT;Apache 2.0;BSD;ISC;BSD*;Custom: x\" --excludePackages 'foo@1.0.0;@acme/bar' --excludePackagesStartingWith=@acme --excludePrivatePackages --json > out.json",
        forbidden: "license-checker --failOn 'GPL;AGPL-3.0' || exit 1",
        report: "license-checker --csv --out licenses.csv",
      },
    }),
  );
  expect(values(policy.licenses.lists.allow?.value)).toEqual([
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
  ]);
  expect(values(policy.licenses.lists.deny)).toEqual(["GPL-1.0-or-later", "AGPL-3.0"]);
  expect(judge(policy, {}, "GPL-2.0-only").ruling).toBe("deny");
  expect(policy.exceptions.map(({ packages }) => packages?.text)).toEqual([
    "pkg:npm/foo@1.0.0",
    "pkg:npm/@acme/bar",
    "pkg:npm/@acme*",
  ]);
  for (const told of [
    "--production left development",
    '"Custom: x" names no license',
    '"BSD" became BSD-2-Clause, BSD-3-Clause',
  ])
    expect(text).toContain(told);
});

test("the options of @onebeyond/license-checker, whose values are words of their own", async () => {
  const { policy, text } = await imported(
    "npx @onebeyond/license-checker scan --allowOnly MIT Apache-2.0 \\\n  'BSD-3-Clause OR ISC' --disableReport --ignoreRootPackageLicense\n",
  );
  expect(values(policy.licenses.lists.allow?.value)).toEqual(["MIT", "Apache-2.0", "BSD-3-Clause OR ISC"]);
  expect(text).toMatch(/^# From the configuration of @onebeyond\/license-checker\.\nversion: 1$/m);
  const denied = await imported(
    '{ "scripts": { "licenses": "license-checker scan --failOn GPL-3.0 \'AGPL-3.0-only\'" } }',
  );
  expect(values(denied.policy.licenses.lists.deny)).toEqual(["GPL-3.0", "AGPL-3.0-only"]);
});

test.each([
  "",
  "name: x",
  '{ "scripts": { "test": "node --test" } }',
  "npx @onebeyond/license-checker check MIT",
  "[1]",
])("%j holds nothing to import, and the error says what does", async (text) => {
  await expect(importPolicy(text, "x.yml")).rejects.toMatchObject({
    code: "CONFIG",
    fix: expect.stringContaining("dependency-review-action"),
  });
});

test("hostile values become valid policies or comments, never other keys", async () => {
  for (const text of Object.values(hostileTexts)) {
    const config = {
      "allow-licenses": [text, "MIT"],
      "deny-licenses": text,
      "allow-dependencies-licenses": [text, `pkg:npm/${text}`],
      [`x${text.slice(0, 500)}`]: text,
    };
    const { policy } = await imported(JSON.stringify(config));
    expect(values(policy.licenses.lists.allow?.value)).toContain("MIT");
    expect(policy.exposure.block).toBeUndefined();
    await importPolicy(`license-checker --onlyAllow ${JSON.stringify(text)} --x`, "x").then(
      (written) => readPolicy(written, "ospo.yml"),
      (error: { code?: string }) => expect(error.code).toBe("CONFIG"),
    );
  }
});
