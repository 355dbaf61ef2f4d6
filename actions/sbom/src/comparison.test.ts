import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { type FakeHost, fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { action } from "./main.ts";

interface Entry {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: object;
  readonly integrity?: string;
  readonly dev?: boolean;
}

/** A package-lock.json whose project asks for `direct`. */
function lock(direct: readonly string[], packages: Readonly<Record<string, Entry>>): string {
  const dependencies = Object.fromEntries(direct.map((name) => [name, "*"]));
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]);
  return JSON.stringify(
    {
      name: "app",
      lockfileVersion: 3,
      packages: { "": { name: "app", dependencies }, ...Object.fromEntries(entries) },
    },
    undefined,
    2,
  );
}

const digest = (letter: string): string => `sha512-${letter.repeat(86)}==`;

const before = lock(["web", "old"], {
  web: { version: "1.0.0", license: "MIT", dependencies: { core: "*" } },
  core: { version: "1.0.0", license: "MIT" },
  old: { version: "3.0.0", license: "ISC" },
});
const after = lock(["web", "fresh"], {
  web: { version: "2.0.0", license: "MIT", dependencies: { core: "*", deep: "*" } },
  core: { version: "1.1.0", license: "BUSL-1.1" },
  deep: { version: "0.1.0", license: "MIT", dependencies: { deeper: "*" } },
  deeper: { version: "0.2.0", license: "MIT" },
  fresh: { version: "1.0.0", license: "MIT" },
});

async function compared(files: Record<string, string>, inputs: Record<string, string> = {}, env = {}) {
  const host = fakeHost({ files, inputs: { base: "old", ...inputs }, env });
  const status = await run(action, host);
  return { host, status, report: reportOf(host) };
}

function reportOf({ disk, outputs }: FakeHost): Report | undefined {
  const text = disk.get(outputs.get("report-path") ?? "");
  return text === undefined ? undefined : (JSON.parse(text) as Report);
}

function rowsOf(report: Report | undefined): readonly string[] {
  const table = report?.tables.find(({ id }) => id === "changes");
  return (table?.rows ?? []).map((row) => row.join("|"));
}

function told(report: Report | undefined): readonly string[] {
  return (report?.findings ?? [])
    .filter(({ rule }) => /added|license-change|other-content|not-compared/.test(rule))
    .map(({ rule, level, message }) => `${rule} ${level} ${message}`);
}

test("a base gives what came, left and changed, through which dependency, and counts as outputs", async () => {
  const { host, status, report } = await compared({
    "package-lock.json": after,
    "old/package-lock.json": before,
  });
  expect(status).toBe(0);
  expect(Object.fromEntries(host.outputs)).toMatchObject({
    base: "old",
    added: "3",
    removed: "1",
    changed: "2",
    verdict: "review",
  });
  expect(rowsOf(report)).toEqual([
    "core|version, license|1.0.0|1.1.0|MIT → BUSL-1.1|required|web",
    "deep|added||0.1.0|MIT|required|web",
    "deeper|added||0.2.0|MIT|required|web > deep",
    "fresh|added||1.0.0|MIT|required|direct",
    "old|removed|3.0.0||ISC|required|direct",
    "web|version|1.0.0|2.0.0|MIT|required|direct",
  ]);
  expect(told(report)).toEqual([
    "sbom/license-change review `core` 1.0.0 to 1.1.0: the license changes from `MIT` to `BUSL-1.1`.",
    "sbom/added note `web` 1.0.0 to 2.0.0 brings in `deep` 0.1.0, `deeper` 0.2.0.",
    "sbom/added note `fresh` 1.0.0 is new.",
  ]);
  expect(report?.findings.find(({ rule }) => rule === "sbom/license-change")).toMatchObject({
    at: { file: "package-lock.json", line: 20 },
    paths: [["app", "web", "core"]],
  });
  expect(host.summary).toContain("3 added");
});

test("a license that becomes freer, or is only spelled otherwise, needs nobody", async () => {
  const { report } = await compared({
    "old/package-lock.json": lock(["a", "b"], {
      a: { version: "1.0.0", license: "GPL-3.0-only" },
      b: { version: "1.0.0", license: "Apache 2.0" },
    }),
    "package-lock.json": lock(["a", "b"], {
      a: { version: "2.0.0", license: "MIT" },
      b: { version: "2.0.0", license: "Apache-2.0" },
    }),
  });
  expect(report?.verdict).toBe("pass");
  expect(told(report)).toEqual([
    "sbom/license-change note `a` 1.0.0 to 2.0.0: the license changes from `GPL-3.0-only` to `MIT`.",
  ]);
});

test("the same version with another digest is for a person to look at", async () => {
  const a = { version: "1.0.0", license: "MIT" };
  const { host, report } = await compared({
    "old/package-lock.json": lock(["a"], { a: { ...a, integrity: digest("A") } }),
    "package-lock.json": lock(["a"], { a: { ...a, integrity: digest("B") } }),
  });
  expect(told(report)).toEqual([
    expect.stringMatching(/^sbom\/other-content review `a` 1\.0\.0 has another digest/),
  ]);
  expect(rowsOf(report)).toEqual(["a|content|1.0.0|1.0.0|MIT|required|direct"]);
  expect(host.outputs.get("changed")).toBe("1");
});

test("a base may be a lock file of another manager, or an SBOM of any tool", async () => {
  const pnpm = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      web: { specifier: '*', version: 1.0.0 }
packages:
  web@1.0.0: { resolution: { integrity: ${digest("A")} } }
snapshots:
  web@1.0.0: {}
`;
  const bom = JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    components: [{ type: "library", name: "web", version: "1.0.0", purl: "pkg:npm/web@1.0.0" }],
  });
  const files = {
    "package-lock.json": lock(["web", "fresh"], { web: { version: "1.0.0" }, fresh: { version: "1.0.0" } }),
    ".github/workflows/ci.yml": "jobs: { a: { steps: [{ uses: actions/cache@v4 }] } }",
    "old/pnpm-lock.yaml": pnpm,
    "old.cdx.json": bom,
  };
  for (const base of ["old", "old/pnpm-lock.yaml", "old.cdx.json"]) {
    const { host, report } = await compared(files, { base });
    expect(rowsOf(report), base).toEqual(["fresh|added||1.0.0|not stated|required|direct"]);
    expect(host.outputs.get("base")).toBe(base);
  }
});

test("kinds that are left out are left out of both sides", async () => {
  const { host } = await compared(
    {
      "old/package-lock.json": lock(["web"], { web: { version: "1.0.0" } }),
      "package-lock.json": lock(["web"], { web: { version: "1.0.0" } }).replace(
        '"dependencies"',
        '"devDependencies"',
      ),
    },
    { omit: "dev", "fail-on": "never" },
  );
  expect([host.outputs.get("added"), host.outputs.get("removed")]).toEqual(["0", "1"]);
});

test.each([
  ["names nothing", { "package-lock.json": before }, "nowhere"],
  ["is a folder without a lock file", { "package-lock.json": before, "old/readme.md": "" }, "old"],
  ["is a broken lock file", { "package-lock.json": before, "old/package-lock.json": "{" }, "old"],
  ["is JSON and no SBOM", { "package-lock.json": before, "old.json": "{}" }, "old.json"],
])("a base that %s is an error, and no SBOM is written", async (_name, files, base) => {
  const { host, status } = await compared(files, { base });
  expect(status).toBeGreaterThanOrEqual(2);
  expect(host.outputs.get("verdict")).toBe("fail");
  expect(host.disk.has("/work/sbom.cdx.json")).toBe(false);
});

test("a base of a pull request that cannot be had is told, and the SBOM is written all the same", async () => {
  const event = { pull_request: { base: { sha: "a".repeat(40) } } };
  const { host, status, report } = await compared(
    { "package-lock.json": before, "event/event.json": JSON.stringify(event) },
    { base: "" },
    { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: "event/event.json" },
  );
  expect(status).toBe(0);
  expect(report?.verdict).toBe("review");
  expect(told(report)).toEqual([
    expect.stringMatching(/^sbom\/not-compared review It cannot be told what changed/),
  ]);
  expect(host.disk.has("/work/sbom.cdx.json")).toBe(true);
});

test("nothing is compared at other events", async () => {
  const { report } = await compared({ "package-lock.json": before }, { base: "" });
  expect(report?.tables.map(({ id }) => id)).not.toContain("changes");
  expect(report?.metrics).not.toHaveProperty("added");
});
