import { importPolicy } from "@ospo-actions/policy";
import { describe, expect, test } from "vitest";
import { gate, project } from "./testing/project.ts";

/** Packages of the kinds that configurations tell apart, each named for its license. */
const files = project({
  mit: { license: "MIT" },
  apache: { license: "Apache-2.0" },
  bsd: { license: "BSD-3-Clause" },
  isc: { license: "ISC" },
  mpl: { license: "MPL-2.0" },
  gpl3: { license: "GPL-3.0-only" },
  agpl: { license: "AGPL-3.0-only" },
  either: { license: "(MIT OR GPL-3.0-only)" },
  both: { license: "MIT AND GPL-3.0-only" },
  fsl: { license: "FSL-1.1-MIT" },
  bought: { license: "LicenseRef-bought" },
  unlicensed: { license: "UNLICENSED" },
});

/** Packages that the gate lets through under what `config` was imported to; all others fail or need a look. */
async function passing(config: string): Promise<readonly string[]> {
  const policy = await importPolicy(config, "config");
  const { report, host } = await gate({ ...files, ".github/ospo.yml": policy }, { texts: "never" });
  expect(report, host.lines.join("\n")).toBeDefined();
  const stopped = new Set(
    report?.findings
      .filter(({ level }) => level !== "note")
      .map(({ data }) => (data as { name?: string })?.name),
  );
  const rows = report?.tables.find(({ id }) => id === "packages")?.rows ?? [];
  return rows.map(([name]) => String(name)).filter((name) => !stopped.has(name));
}

describe("what other tools' configurations came to, the gate obeys", () => {
  test("dependency-review-action: a file that allows a list and leaves packages out", async () => {
    const config = `# Checked on every pull request
fail-on-severity: moderate
fail-on-scopes: [runtime, development]
license-check: true
vulnerability-check: true
allow-licenses:
  - MIT
  - Apache-2.0
  - BSD-3-Clause
  - ISC # inline
allow-dependencies-licenses:
  - pkg:npm/bought
  - pkg:githubactions/acme/deploy
comment-summary-in-pr: on-failure
`;
    expect(await passing(config)).toEqual(["apache", "bought", "bsd", "either", "isc", "mit"]);
  });

  test("dependency-review-action: a step that denies a list; what it did not know still fails here", async () => {
    const config = `name: 'Dependency Review'
on: [pull_request]
permissions:
  contents: read
jobs:
  dependency-review:
    runs-on: ubuntu-latest
    steps:
      - name: 'Checkout Repository'
        uses: actions/checkout@v4
      - name: 'Dependency Review'
        uses: actions/dependency-review-action@v4
        with:
          fail-on-severity: high
          deny-licenses: AGPL-1.0-only, AGPL-3.0-only, GPL-3.0-only, ISC
`;
    expect(await passing(config)).toEqual(["apache", "bsd", "either", "mit"]);
  });

  test("license-checker: flags of a script in package.json, to the letter of each license", async () => {
    const config = JSON.stringify({
      scripts: {
        "check:licenses":
          "license-checker --production --onlyAllow 'MIT;Apache-2.0;BSD-2-Clause;BSD-3-Clause;ISC;0BSD' --excludePrivatePackages --excludePackages 'bought@1.0.0;gone@2.0.0'",
      },
    });
    expect(await passing(config)).toEqual(["apache", "bought", "bsd", "either", "isc", "mit"]);
  });

  test.each([
    [
      "GitHub",
      'jobs:\n  quality:\n    steps:\n      - name: License check\n        run: npx license-checker-rseidelsohn --failOn "GPL-3.0;AGPL-3.0;ISC" --production\n',
    ],
    [
      "CircleCI",
      'jobs:\n  scan:\n    steps:\n      - run:\n          name: Licenses\n          command: |\n            npm audit\n            npx license-checker-rseidelsohn --failOn="GPL-3.0;AGPL-3.0;ISC"\n',
    ],
    [
      "GitLab",
      "licenses:\n  stage: test\n  script:\n    - npm ci\n    - npx license-checker-rseidelsohn --failOn 'GPL-3.0;AGPL-3.0;ISC'\n",
    ],
    [
      "a shell",
      "#!/bin/sh\nset -e\nlicense-checker-rseidelsohn --failOn 'GPL-3.0;AGPL-3.0;ISC' \\\n  --summary\n",
    ],
  ])("license-checker-rseidelsohn: a command in a job of %s", async (_, config) => {
    expect(await passing(config)).toEqual(["apache", "bsd", "either", "mit"]);
  });

  test("@onebeyond/license-checker: options that allow, and that deny", async () => {
    expect(
      await passing("npx @onebeyond/license-checker scan --allowOnly MIT Apache-2.0 --disableReport"),
    ).toEqual(["apache", "either", "mit"]);
    expect(
      await passing('{"scripts":{"licenses":"npx @onebeyond/license-checker --failOn GPL-3.0-only ISC -y"}}'),
    ).toEqual(["apache", "bsd", "either", "mit"]);
  });
});
