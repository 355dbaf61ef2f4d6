import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { action } from "./main.ts";

const engine = "cyclonedx-npm";
const manifest = JSON.stringify({ name: "app", dependencies: { a: "1" } });

describe("cyclonedx-npm is kept from trees that npm did not install", () => {
  test.each([
    "pnpm-lock.yaml",
    "node_modules/.modules.yaml",
    "yarn.lock",
    ".pnp.cjs",
    ".pnp.data.json",
    "node_modules/.yarn-state.yml",
    "bun.lock",
  ])("%s", async (file) => {
    const files = { "package.json": manifest, "package-lock.json": "{}", [file]: "" };
    const host = fakeHost({ files, inputs: { engine } });
    expect(await run(action, host)).toBe(2);
    expect(host.lines.join()).toContain(`holds ${file}`);
    expect(host.disk.has("/work/sbom.cdx.json")).toBe(false);
  });
});

test.each([
  ["a project that is neither installed nor locked", { engine }, { "package.json": manifest }, 3],
  [
    "a lock file in place of a folder",
    { engine, path: "package-lock.json" },
    { "package-lock.json": "{}" },
    2,
  ],
  ["SBOMs beside another engine", { engine, sbom: "a.json" }, { "a.json": "{}" }, 2],
  ["the dependency graph outside of a workflow", { engine: "github" }, {}, 2],
  ["licenses for an SBOM", { enrich: "registry", sbom: "a.json" }, { "a.json": "{}" }, 2],
])("%s is an error that says so", async (_name, inputs, files, status) => {
  const host = fakeHost({ files: files as Record<string, string>, inputs: inputs as Record<string, string> });
  expect(await run(action, host)).toBe(status);
  expect(host.lines.join()).toMatch(/engine|enrich|npm|path/);
});

describe("engine: github", () => {
  test("reads the repository's dependency graph, and says of what only a range is known", async () => {
    const document = {
      sbom: {
        spdxVersion: "SPDX-2.3",
        SPDXID: "SPDXRef-DOCUMENT",
        dataLicense: "CC0-1.0",
        name: "com.github.acme/app",
        documentNamespace: "https://spdx.example/acme/app",
        creationInfo: { created: "2026-11-20T10:00:00Z", creators: ["Tool: GitHub.com-Dependency-Graph"] },
        packages: [
          packageOf("fixed", "1.2.3", "pkg:npm/fixed@1.2.3"),
          packageOf("open", "^2.0.0", undefined),
        ],
        relationships: [],
      },
    };
    const host = fakeHost({
      inputs: { engine: "github", "github-token": "t" },
      env: { GITHUB_REPOSITORY: "acme/app", GITHUB_API_URL: "https://api.example.com" },
      fetch: async () => Response.json(document),
    });
    expect(await run(action, host)).toBe(0);
    const report = JSON.parse(host.disk.get(host.outputs.get("report-path") ?? "") ?? "") as Report;
    expect(report.findings.find(({ rule }) => rule === "sbom/range")).toMatchObject({
      level: "review",
      message: "Of one package only a range is known, not the version in use: `open` `^2.0.0`.",
    });
    const bom = JSON.parse(host.disk.get("/work/sbom.cdx.json") ?? "") as {
      readonly components: readonly { readonly name: string; readonly version?: string }[];
    };
    expect(bom.components.map(({ name, version }) => [name, version])).toEqual([
      ["fixed", "1.2.3"],
      ["open", undefined],
    ]);
  });
});

function packageOf(name: string, versionInfo: string, purl: string | undefined) {
  return {
    SPDXID: `SPDXRef-npm-${name}`,
    name,
    versionInfo,
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    ...(purl && {
      externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }],
    }),
  };
}
