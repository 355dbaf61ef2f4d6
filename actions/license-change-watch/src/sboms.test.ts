import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { action } from "./main.ts";
import { lockOf } from "./testing/lock.ts";

function sbom(license: string, version: string): string {
  const [name, purl] = ["flask", `pkg:pypi/flask@${version}`];
  const component = { type: "library", name, version, purl, "bom-ref": purl };
  const licenses = [{ license: { id: license } }];
  const components = [{ ...component, licenses }];
  return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components });
}

async function compare(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) {
  const host = fakeHost({ inputs: { "report-file": "report.json", ...inputs }, files, fetch });
  const status = await run(action, host);
  return { status, report: JSON.parse(host.disk.get("/work/report.json") ?? "null") as Report, host };
}

const [before, after] = [sbom("BSD-3-Clause", "1.0.0"), sbom("AGPL-3.0-only", "2.0.0")];

test.each(["sbom.cdx.json", "sbom*.json"])(
  "the SBOM that %s names is compared with the base's",
  async (sbom) => {
    const files = { "sbom.cdx.json": after, "old.cdx.json": before };
    const { status, report } = await compare({ sbom, base: "old.cdx.json" }, files);
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([
      { rule: "license-change/restrictive", data: { from: "BSD-3-Clause", to: "AGPL-3.0-only" } },
    ]);
  },
);

test("a project is compared with an SBOM that `base` names", async () => {
  const lock = lockOf([{ name: "a", version: "1.0.0", license: "MIT" }]);
  const same = sbom("MIT", "1.0.0").replaceAll("flask", "a").replaceAll("pypi", "npm");
  const files = { "package-lock.json": lock, "old.cdx.json": same };
  const { report } = await compare({ base: "old.cdx.json" }, files);
  expect(report).toMatchObject({ verdict: "pass", findings: [], coverage: { checked: 1, expected: 1 } });
});

test("a glob of SBOMs that names no file is an error, not nothing to check", async () => {
  const { status, host } = await compare({ sbom: "*.cdx.json", mode: "upstream" }, {});
  expect(status).toBe(2);
  expect(host.lines.join()).toContain("sbom: *.cdx.json names no file");
});
