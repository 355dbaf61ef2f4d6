import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { fakeHost, type PackageSeed, type Registry, startRegistry } from "@ospo-actions/testing";
import { afterEach, describe, expect, test } from "vitest";
import { action } from "./main.ts";
import { lockOf } from "./testing/lock.ts";
import { isc, mit } from "./testing/texts.ts";

const running: Registry[] = [];
afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));

/** Versions in the order of publishing, one a month. */
function seed(
  name: string,
  versions: readonly (readonly [string, unknown, string?])[],
  latest?: string,
): PackageSeed {
  return {
    name,
    versions: Object.fromEntries(
      versions.map(([version, license, text], at) => [
        version,
        {
          manifest: { license },
          published: new Date(Date.UTC(2024, at, 1)).toISOString(),
          ...(text !== undefined && { files: { LICENSE: text } }),
        },
      ]),
    ),
    ...(latest !== undefined && { tags: { latest } }),
  };
}

interface Asked {
  readonly packages: readonly PackageSeed[];
  readonly used: readonly { readonly name: string; readonly version: string; readonly license?: string }[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  readonly ranges?: Readonly<Record<string, string>>;
}

async function upstream({ packages, used, inputs = {}, policy, ranges }: Asked) {
  const registry = await startRegistry({ packages });
  running.push(registry);
  const host = fakeHost({
    inputs: { mode: "upstream", "report-file": "report.json", ...inputs },
    files: {
      "package-lock.json": lockOf(used),
      ".npmrc": `registry=${registry.url}/\n`,
      ...(ranges && { "package.json": JSON.stringify({ dependencies: ranges }) }),
      ...(policy !== undefined && { ".github/ospo.yml": policy }),
    },
    fetch,
  });
  const status = await run(action, host);
  const report = JSON.parse(host.disk.get("/work/report.json") ?? "null") as Report;
  return { status, report, host, calls: registry.calls.map(({ path }) => path) };
}

const terms = "ACME Terms of Service. You may not redistribute the Software without our written permission.";

const cli = seed("cli", [
  ["2.58.1", "BSD-3-Clause"],
  ["2.58.2", "BSD-3-Clause"],
  ["2.58.3", "FSL-1.1-MIT"],
  ["3.0.0", "FSL-1.1-MIT"],
]);

describe("upstream", () => {
  test("says which is the last version under the old terms, and which the first under new ones", async () => {
    const { status, report } = await upstream({
      packages: [cli],
      used: [{ name: "cli", version: "2.58.2", license: "BSD-3-Clause" }],
    });
    expect(status).toBe(1);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({
      rule: "license-change/restrictive",
      level: "fail",
      subject: "pkg:npm/cli@2.58.3",
      data: { fromVersion: "2.58.2", toVersion: "2.58.3", lastVersion: "2.58.2", reach: "within" },
    });
    expect(report.findings[0]?.message).toContain(
      "you are on 2.58.2, the last version under `BSD-3-Clause`; 2.58.3 is under `FSL-1.1-MIT`",
    );
  });

  test("what the range of package.json does not reach is told, and stops nothing", async () => {
    const { status, report } = await upstream({
      packages: [cli],
      used: [{ name: "cli", version: "2.58.1", license: "BSD-3-Clause" }],
      ranges: { cli: "~2.58.1 <2.58.3" },
    });
    expect([status, report.verdict]).toEqual([0, "review"]);
    expect(report.findings[0]?.data).toMatchObject({ reach: "beyond", lastVersion: "2.58.2" });
  });

  test("one request for what has not changed, and the packument only where it has", async () => {
    const same = seed("same", [
      ["1.0.0", "MIT"],
      ["1.1.0", "MIT"],
    ]);
    const { calls, report } = await upstream({
      packages: [same, cli],
      used: [
        { name: "same", version: "1.0.0", license: "MIT" },
        { name: "cli", version: "2.58.2", license: "BSD-3-Clause" },
      ],
      inputs: { "text-check": "never" },
    });
    expect(calls.toSorted()).toEqual(["/cli", "/cli/latest", "/same/latest"]);
    expect(report.metrics.requests).toBe(3);
  });

  test("a maintained old line is no event because a newer major once had other terms", async () => {
    const react = seed(
      "react",
      [
        ["15.6.2", "MIT"],
        ["16.0.0-alpha", "BSD-3-Clause"],
        ["16.0.0", "MIT"],
        ["15.7.0", "MIT"],
        ["17.0.0", "MIT"],
      ],
      "17.0.0",
    );
    const { report } = await upstream({
      packages: [react],
      used: [{ name: "react", version: "15.7.0", license: "MIT" }],
    });
    expect(report.findings).toEqual([]);
  });

  test("a text that changes under the same field is found by halving, for packages that are watched", async () => {
    const versions = Array.from(
      { length: 20 },
      (_, at) => [`1.${at}.0`, "MIT", at < 13 ? mit : isc] as const,
    );
    const { report, calls } = await upstream({
      packages: [seed("texts", versions)],
      used: [{ name: "texts", version: "1.0.0", license: "MIT" }],
      policy: `version: 1\nlicense-change: { watch: ["pkg:npm/texts"] }\n`,
    });
    expect(report.findings[0]).toMatchObject({ data: { toVersion: "1.13.0", lastVersion: "1.12.0" } });
    expect(calls.filter((path) => path.endsWith(".tgz")).length).toBeLessThan(9);
  });

  test("a field that becomes a pointer is no event before the text behind it is another", async () => {
    const map = seed("map", [
      ["1.0.0", "ISC", isc],
      ["1.1.0", "SEE LICENSE IN LICENSE", isc],
      ["1.2.0", "SEE LICENSE IN LICENSE", isc],
      ["2.0.0", "SEE LICENSE IN LICENSE", terms],
      ["2.1.0", "SEE LICENSE IN LICENSE", terms],
    ]);
    for (const version of ["1.0.0", "1.1.0"]) {
      const { report } = await upstream({ packages: [map], used: [{ name: "map", version }] });
      expect(report.findings.map(({ rule }) => rule)).toEqual(["license-change/restrictive"]);
      expect(report.findings[0]?.data).toMatchObject({ toVersion: "2.0.0", lastVersion: "1.2.0" });
    }
  });

  test("where the newest version has other terms again, it is told too", async () => {
    const editor = seed("editor", [
      ["5.0.0", "LGPL-2.1"],
      ["5.9.0", "LGPL-2.1"],
      ["6.0.0", "MIT"],
      ["7.0.0", "GPL-2.0-or-later"],
      ["7.1.0", "GPL-2.0-or-later"],
    ]);
    const { report } = await upstream({ packages: [editor], used: [{ name: "editor", version: "5.0.0" }] });
    expect(report.findings.map(({ level, data }) => [level, data?.toVersion, data?.lastVersion])).toEqual([
      ["review", "7.0.0", "5.9.0"],
      ["note", "6.0.0", "5.9.0"],
    ]);
  });

  test("a field that points elsewhere as before, without a text to compare, is no event", async () => {
    const chart = seed("chart", [
      ["1.0.0", "https://chart.example/license"],
      ["1.1.0", "https://chart.example/license"],
    ]);
    const { report } = await upstream({ packages: [chart], used: [{ name: "chart", version: "1.0.0" }] });
    expect(report.findings).toEqual([]);
  });

  test("without days of publishing versions are taken in their own order, which is said", async () => {
    const [first, ...rest] = cli.versions ? Object.entries(cli.versions).reverse() : [];
    const at = (index: number) => ({ published: new Date(Date.UTC(2024, index, 1)).toISOString() });
    const mirrored = [first, ...rest].map((one, index) => [one?.[0], { ...one?.[1], ...at(index) }]);
    const { report } = await upstream({
      packages: [{ name: "cli", versions: Object.fromEntries(mirrored), tags: { latest: "3.0.0" } }],
      used: [{ name: "cli", version: "2.58.1", license: "BSD-3-Clause" }],
    });
    expect(report.findings[0]).toMatchObject({
      data: { toVersion: "2.58.3", lastVersion: "2.58.2" },
      advice: expect.stringContaining("order is that of version numbers"),
    });
  });

  test("a registry that does not have a package leaves it unknown", async () => {
    const { status, report } = await upstream({
      packages: [],
      used: [{ name: "gone", version: "1.0.0", license: "MIT" }],
    });
    expect([status, report.verdict]).toEqual([1, "fail"]);
    expect(report.findings[0]).toMatchObject({ rule: "license-change/unknown" });
    expect(report.findings[0]?.message).toContain("does not have a package");
  });
});
