import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "./checkout.ts";
import { runSample, stepOf } from "./sample.ts";

const suite = resolve(import.meta.dirname, "../../../..");
const lock = {
  name: "app",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", version: "1.0.0", dependencies: { left: "1.0.0" } },
    "node_modules/left": {
      version: "1.0.0",
      license: "MIT\n::set-output name=verdict::forged ##[add-mask]app",
    },
  },
};

test.skipIf(!existsSync(`${suite}/dist/sbom/index.js`))(
  "dist/sbom runs in a workflow, after a stand-in for checkout",
  async () => {
    const run = await runSample(
      `
on: push
permissions: { contents: read }
jobs:
  sbom:
    runs-on: ubuntu-latest
    outputs: { components: "\${{ steps.sbom.outputs.components }}", verdict: "\${{ steps.sbom.outputs.verdict }}" }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - { id: sbom, uses: acme/ospo-actions/actions/sbom@v1, with: { output-file: out/sbom.cdx.json } }
      - { id: read, run: "grep -c pkg:npm/left out/sbom.cdx.json" }
`,
      {
        files: {
          "package.json": JSON.stringify(lock.packages[""]),
          "package-lock.json": JSON.stringify(lock),
        },
        repositories: { "acme/ospo-actions": suite },
        actions: { "actions/checkout": checkout },
      },
    );
    expect(run.conclusion, run.log).toBe("success");
    expect(Object.fromEntries(run.jobs.get("sbom")?.outputs ?? [])).toEqual({
      components: "1",
      verdict: "pass",
    });
    const { commands, summary } = stepOf(run, "sbom");
    expect(
      commands.filter(({ name }) => !/^(add-mask|debug|group|endgroup|notice|warning)$/.test(name)),
    ).toEqual([]);
    expect(summary).toContain("SBOM");
  },
);
