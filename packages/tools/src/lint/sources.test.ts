import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../paths.ts";
import { audits } from "./audits/index.ts";
import { sourcesOf } from "./sources.ts";

const files = sourcesOf(root).map(({ file, kind }) => `${kind} ${file}`);

it.each([
  "workflow .github/workflows/release.yml",
  "workflow .github/workflows/sbom.yml",
  "dependabot .github/dependabot.yml",
  "action actions/sbom/action.yml",
  "workflow README.md",
  "workflow actions/sbom/README.md",
])("has the %s", (file) => {
  expect(files).toContain(file);
});

it("has an audit for each that has examples, in the order of names", () => {
  const named = readdirSync(join(import.meta.dirname, "audits"))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => file.replace(".test.ts", ""))
    .sort();
  expect(audits.map(({ name }) => name)).toEqual(named);
});
