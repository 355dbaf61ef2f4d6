import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { type FakeHost, fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { action } from "./main.ts";

const lock = JSON.stringify({
  name: "app",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", version: "1.0.0", dependencies: { a: "1" }, devDependencies: { d: "1" } },
    "node_modules/a": { version: "1.0.0", license: "MIT" },
    "node_modules/d": { version: "1.0.0", license: "ISC", dev: true },
  },
});

const supplier = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: { type: "application", name: "device", "bom-ref": "device", version: "7" } },
  components: [
    {
      type: "library",
      name: "zlib",
      version: "1.3",
      "bom-ref": "z",
      purl: "pkg:conan/zlib@1.3",
      licenses: [{ license: { id: "Zlib" } }],
    },
    { type: "library", name: "gtest", version: "1.14", "bom-ref": "g", scope: "excluded" },
  ],
  dependencies: [{ ref: "device", dependsOn: ["z", "g"] }],
  vulnerabilities: [{ id: "CVE-2026-1" }],
};

async function runOn(
  files: Record<string, string>,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
) {
  const host = fakeHost({ files, inputs, env });
  return { host, status: await run(action, host) };
}

function written<T>(host: FakeHost, path: string): T {
  return JSON.parse(host.disk.get(path) ?? "null") as T;
}

function reportOf(host: FakeHost): Report {
  return written(host, host.outputs.get("report-path") ?? "");
}

interface Spdx {
  readonly spdxVersion: string;
  readonly packages: readonly { readonly name: string }[];
}
interface Bom {
  readonly specVersion: string;
  readonly metadata: {
    readonly timestamp: string;
    readonly manufacturer?: object;
    readonly component: { readonly name: string };
  };
  readonly components: readonly { readonly name: string; readonly scope?: string }[];
}

test("a lock file becomes SPDX where that is asked for", async () => {
  const { host, status } = await runOn({ "package-lock.json": lock }, { format: "spdx-json" });
  expect([status, host.outputs.get("sbom-path")]).toEqual([0, "/work/sbom.spdx.json"]);
  const spdx = written<Spdx>(host, "/work/sbom.spdx.json");
  expect([spdx.spdxVersion, spdx.packages.map(({ name }) => name)]).toEqual(["SPDX-2.3", ["app", "a", "d"]]);
});

test.each(["1.5", "1.6", "1.7"])(
  "a lock file becomes CycloneDX %s where that is asked for",
  async (version) => {
    const { host, status } = await runOn(
      { "package-lock.json": lock },
      { "spec-version": version, author: "ACME <sbom@acme.example>" },
    );
    expect(status).toBe(0);
    expect(written<Bom>(host, "/work/sbom.cdx.json").specVersion).toBe(version);
  },
);

test("a supplier's SBOM is checked, scored as it came and converted", async () => {
  const { host, status } = await runOn(
    { "device.json": JSON.stringify(supplier) },
    { sbom: "*.json", format: "spdx-json", "correction-file": "letter.md" },
  );
  expect(status).toBe(0);
  expect(Object.fromEntries(host.outputs)).toMatchObject({
    components: "2",
    verdict: "pass",
    "quality-score": "47",
  });
  const report = reportOf(host);
  expect(report.findings.map(({ rule, level }) => [rule, level])).toContainEqual([
    "sbom/not-carried",
    "note",
  ]);
  const rowsOf = (table: string) => report.tables.find(({ id }) => id === table)?.rows ?? [];
  expect(rowsOf("quality")).toEqual([
    ["NTIA minimum elements (2021)", 47, "3 of 7", expect.stringContaining("Other unique identifiers, ")],
    ["CISA minimum elements (2025, draft)", 33, "3 of 11", expect.any(String)],
    ["BSI TR-03183-2 v2.1.0", "", "", expect.stringMatching(/^Not applicable: .*1\.6/)],
  ]);
  expect(rowsOf("quality-elements")).toContainEqual([
    "Other unique identifiers",
    "NTIA minimum elements (2021)",
    "in part",
    "1 of 3",
    "device@7, gtest@1.14",
    expect.stringContaining("components[].purl"),
  ]);
  expect(host.disk.get("/work/letter.md")).toContain("# Request for a corrected SBOM");
  expect(written<Spdx>(host, "/work/sbom.spdx.json").packages.map(({ name }) => name)).toEqual([
    "device",
    "zlib",
    "gtest",
  ]);
  expect(JSON.stringify(report)).not.toMatch(/compliant/i);
});

test("omit leaves development out of a supplier's SBOM too", async () => {
  const { host } = await runOn(
    { "device.json": JSON.stringify(supplier) },
    { sbom: "device.json", omit: "dev" },
  );
  expect(written<Bom>(host, "/work/sbom.cdx.json").components.map(({ name }) => name)).toEqual(["zlib"]);
});

test("SBOMs of two formats are merged to one product, named after the repository", async () => {
  const first = await runOn({ "package-lock.json": lock }, { format: "spdx-json" });
  const files = {
    "in/device.cdx.json": JSON.stringify(supplier),
    "in/app.spdx.json": first.host.disk.get("/work/sbom.spdx.json") ?? "",
  };
  const { host, status } = await runOn(files, { sbom: "in/*.json" }, { GITHUB_REPOSITORY: "acme/shop" });
  expect(status).toBe(0);
  const bom = written<Bom>(host, "/work/sbom.cdx.json");
  expect(bom.metadata.component.name).toBe("shop");
  expect(bom.components.map(({ name }) => name).sort()).toEqual(["a", "app", "d", "device", "gtest", "zlib"]);
});

test("below min-quality is a fail, and the SBOM is still there", async () => {
  const { host, status } = await runOn({ "package-lock.json": lock }, { "min-quality": "90" });
  expect([status, host.outputs.get("verdict"), host.disk.has("/work/sbom.cdx.json")]).toEqual([
    1,
    "fail",
    true,
  ]);
  expect(reportOf(host).findings[0]).toMatchObject({
    rule: "sbom/quality",
    message: expect.stringMatching(/reaches \d+ of 100 .*90 are asked for/),
  });
});

test("a valid form with references to nothing is a fail with its place, and nothing is written", async () => {
  const torn = { ...supplier, dependencies: [{ ref: "device", dependsOn: ["gone"] }] };
  const { host, status } = await runOn({ "device.json": JSON.stringify(torn) }, { sbom: "device.json" });
  expect([status, host.outputs.get("sbom-path")]).toEqual([1, ""]);
  expect(reportOf(host).findings[0]).toMatchObject({
    rule: "sbom/invalid",
    level: "fail",
    message: 'At `/dependencies/0`: "gone" is no component of the document.',
    at: { file: "device.json" },
  });
});

test.each([
  ["a file that is not there", { sbom: "gone.json" }, 2, /sbom: gone\.json names no file/],
  ["an engine without files", { engine: "sbom" }, 2, /engine: `sbom` reads the files/],
  [
    "an SBOM that would be written over",
    { sbom: "sbom.cdx.json" },
    2,
    /output-file: sbom\.cdx\.json is also read/,
  ],
  [
    "a version that SPDX has not",
    { format: "spdx-json", "spec-version": "1.6" },
    2,
    /SPDX is written as 2\.3, not 1\.6/,
  ],
  [
    "a version that CycloneDX has not",
    { "spec-version": "2.3" },
    2,
    /CycloneDX is written as 1\.5, 1\.6, 1\.7, not 2\.3/,
  ],
  ["an author who is nobody", { author: "<x>" }, 2, /author: must be a name/],
  [
    "two files of which one is no SBOM",
    { sbom: "*.json", "output-file": "out/x" },
    3,
    /other\.json is no SBOM that is known/,
  ],
])("%s is told with what would be right, and no file is lost", async (_name, inputs, status, message) => {
  const files = { "sbom.cdx.json": JSON.stringify(supplier), "other.json": "{}", "package-lock.json": lock };
  const result = await runOn(files, inputs as Record<string, string>);
  expect([result.status, result.host.lines.join("\n")]).toEqual([status, expect.stringMatching(message)]);
  expect(result.host.disk.get("/work/other.json")).toBe("{}");
  if (status === 2) expect(result.host.disk.get("/work/sbom.cdx.json")).toBe(files["sbom.cdx.json"]);
});

test("the time is the commit's where GitHub tells it, and two folders give the same bytes with time and number", async () => {
  const event = JSON.stringify({ head_commit: { id: "abc", timestamp: "2026-11-20T12:00:00+02:00" } });
  const files = { "package-lock.json": lock, "event.json": event };
  const env = { GITHUB_EVENT_PATH: "/work/event.json", GITHUB_SHA: "abc", GITHUB_REPOSITORY: "acme/app" };
  const one = await runOn(files, {}, env);
  const text = one.host.disk.get("/work/sbom.cdx.json") ?? "";
  expect(JSON.parse(text)).toMatchObject({
    serialNumber: expect.stringMatching(/^urn:uuid:/),
    metadata: { timestamp: "2026-11-20T10:00:00Z" },
  });
  const other = fakeHost({
    files: { "package-lock.json": lock, "event.json": event },
    env,
    now: new Date("2027-01-01"),
  });
  expect(await run(action, other)).toBe(0);
  expect(other.disk.get("/work/sbom.cdx.json")).toBe(text);
});
