import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Bundle } from "./bundle.ts";
import { bundleAll } from "./bundles.ts";
import { execute } from "./execute.ts";
import { samplePackage, sampleTree } from "./sample-tree.ts";

const manifest = {
  "package.json": '{ "type": "module", "imports": { "#rules/*": "./generated/*.cjs" } }',
  "tsconfig.json": "{}",
};
const esm = { type: "module", exports: { import: "./index.js" } };

async function bundleOf(root: string): Promise<Bundle> {
  const bundles = await bundleAll(
    [{ name: "sample", source: root, entry: join(root, "index.js") }],
    root,
    () => {},
  );
  return bundles.get("sample") as Bundle;
}

describe("bundle", () => {
  const files = {
    ...manifest,
    "index.js": [
      'import { one } from "@scope/esm-only";',
      'import two from "common";',
      'import list from "list" with { type: "json" };',
      'import { readFileSync } from "node:fs";',
      'import { fileURLToPath } from "node:url";',
      'const data = new URL("data/words.txt", import.meta.url);',
      'const { three } = await import("./lazy.js");',
      "const texts = [readFileSync(data, 'utf8'), readFileSync(fileURLToPath(data), 'utf8')];",
      "process.stdout.write(JSON.stringify([one, two.value, list, three, texts]));",
    ].join("\r\n"),
    "lazy.js": 'import rules from "#rules/all";\nexport const three = rules(3);\n',
    "generated/all.cjs":
      '// derived-from: list\nmodule.exports = (n) => n === 3 && require("node:os").EOL;\n',
    "data/words.txt": "some words\n",
    ...samplePackage("@scope/esm-only", { "index.js": "export const one = 1;\n" }, esm),
    ...samplePackage("common", { "index.js": 'exports.value = require("deep/part");\n' }),
    ...samplePackage("deep", { "part.js": "module.exports = 'part';\n", "other.js": "throw 1;\n" }),
    ...samplePackage("list", { "index.json": '["a", "b"]' }, { main: "index.json" }),
  };

  it("runs where nothing is installed, in a folder with any name, with its chunks and data", async () => {
    const bundle = await bundleOf(await sampleTree(files));
    const place = await sampleTree(
      Object.fromEntries([...bundle.files].map(([path, content]) => [path, Buffer.from(content).toString()])),
    );
    const { output } = await execute(["index.js"], place);
    expect(JSON.parse(output)).toEqual([1, "part", ["a", "b"], "\n", ["some words\n", "some words\n"]]);
  });

  it("holds code, chunks, data and the module type, all with line feeds, and nothing else", async () => {
    const bundle = await bundleOf(await sampleTree(files));
    expect([...bundle.files.keys()].sort()).toEqual([
      expect.stringMatching(/^\d+\.index\.js$/),
      "data/words.txt",
      "index.js",
      "package.json",
    ]);
    for (const content of bundle.files.values()) expect(content.includes(0x0d)).toBe(false);
  });

  it("puts data that several bundles read into one folder beside them", async () => {
    const code = [
      'import { readFileSync } from "node:fs";',
      'const data = new URL("generated/license-texts.bin", import.meta.url);',
      "process.stdout.write(readFileSync(data, 'utf8'));",
    ].join("\n");
    const root = await sampleTree({ ...manifest, "index.js": code, "generated/license-texts.bin": "texts" });
    const { files: built } = await bundleOf(root);
    const place = await sampleTree(
      Object.fromEntries(
        [...built].map(([path, content]) => [join("one", path), Buffer.from(content).toString()]),
      ),
    );
    expect(built.has("../shared/license-texts.bin")).toBe(true);
    expect((await execute(["one/index.js"], place)).output).toBe("texts");
  });

  it("keeps every byte of data that is no text", async () => {
    const code = 'export const data = new URL("data/numbers.bin", import.meta.url);';
    const root = await sampleTree({ ...manifest, "index.js": code });
    const bytes = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0xc3, 0x28, 0x80]);
    await mkdir(join(root, "data"));
    await writeFile(join(root, "data/numbers.bin"), bytes);
    const { files: built } = await bundleOf(root);
    expect(Buffer.from(built.get("data/numbers.bin") ?? [])).toEqual(bytes);
  });

  it("is the same byte for byte in another folder", async () => {
    const [one, two] = await Promise.all([
      bundleOf(await sampleTree(files)),
      bundleOf(await sampleTree(files)),
    ]);
    expect(two.files).toEqual(one.files);
  });

  it("names every file that came in: chunks, JSON, data and what was concatenated", async () => {
    const { modules } = await bundleOf(await sampleTree(files));
    expect(modules.slice(0, -1)).toEqual([
      "data/words.txt",
      "generated/all.cjs",
      "index.js",
      "lazy.js",
      "node_modules/@scope/esm-only/index.js",
      "node_modules/common/index.js",
      "node_modules/deep/part.js",
      "node_modules/list/index.json",
    ]);
    expect(modules.at(-1)).toMatch(/node_modules\/@vercel\/ncc\/package\.json$/);
  });

  it.each([
    ['import "absent";', "index.js: cannot find absent"],
    [
      'import { createRequire } from "node:module"; createRequire(import.meta.url)("x");',
      "createRequire() finds",
    ],
    ['import.meta.resolve("x");', "import.meta.resolve() finds"],
    ["process.stdout.write(import.meta.dirname);", "name a data file with new URL"],
    ['import "./old.cjs";', "old.cjs: an ES module has no __dirname"],
  ])("refuses what would fail at run time: %s", async (code, message) => {
    const root = await sampleTree({
      ...manifest,
      "index.js": code,
      "old.cjs": "module.exports = __dirname;",
    });
    await expect(bundleOf(root)).rejects.toThrow(message);
  });
});
