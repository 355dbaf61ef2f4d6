import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generated, stale } from "./generate.ts";
import { sampleTree } from "./sample-tree.ts";

const markers = ["inputs", "outputs", "permissions"].map((name) => `<!-- ${name} -->\n\n<!-- /${name} -->\n`);
const files = {
  "package.json": '{ "version": "9.8.7" }',
  "actions/look/package.json": "{}",
  "actions/look/README.md": `# Look\n\n${markers.join("\n")}`,
  "actions/look/src/spec.ts":
    'export const spec = { name: "Look", description: "Looks.", outputs: {}, permissions: {}, inputs: {\n' +
    '  path: { type: "list", default: ["."], description: "Where" } } } as const;\n',
  "packages/report/src/tool.ts": 'export const tool = { name: "ospo-actions", version: "0.0.1" } as const;\n',
};

describe("generated", () => {
  it("gives action.yml, README, the report's schema and the version, as Biome formats them", async () => {
    const all = await generated(await sampleTree(files));
    expect([...all.keys()]).toEqual([
      "actions/look/action.yml",
      "actions/look/README.md",
      "schemas/report.schema.json",
      "schemas/ospo.schema.json",
      "packages/report/src/tool.ts",
    ]);
    expect(all.get("actions/look/action.yml")).toContain(
      "  path:\n    description: Where\n    required: false\n",
    );
    expect(all.get("actions/look/README.md")).toContain("| Input  | Type | Default | Description |\n");
    expect(JSON.parse(all.get("schemas/report.schema.json") ?? "")).toHaveProperty("properties.verdict");
    expect(all.get("packages/report/src/tool.ts")).toContain('version: "9.8.7"');
  });

  it("says which README to write", async () => {
    const { "actions/look/README.md": _, ...others } = files;
    await expect(generated(await sampleTree(others))).rejects.toThrow("actions/look/README.md is missing");
  });
});

describe("stale", () => {
  it("names files that are missing or different, and none that is as it should be", async () => {
    const root = await sampleTree({ same: "1", other: "2" });
    const all = new Map([
      ["same", "1"],
      ["other", "3"],
      ["absent", "4"],
    ]);
    expect(await stale(all, root)).toEqual(["other", "absent"]);
    await writeFile(join(root, "other"), "3");
    expect(await stale(all, root)).toEqual(["absent"]);
  });
});
