import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Bundle } from "./bundle.ts";
import { type Bundles, bundleAll } from "./bundles.ts";
import { execute } from "./execute.ts";
import { samplePackage, sampleTree } from "./sample-tree.ts";

const manifest = {
  "package.json": '{ "type": "module", "imports": { "#rules/*": "./generated/*.cjs" } }',
  "tsconfig.json": "{}",
};
const esm = { type: "module", exports: { import: "./index.js" } };

function bundlesOf(root: string, entry = "index.js"): Promise<Bundles> {
  return bundleAll([{ name: "sample", entry: join(root, entry) }], root, () => {});
}

async function bundleOf(root: string): Promise<Bundle> {
  return (await bundlesOf(root)).main.get("sample") as Bundle;
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

  it("loads a module that bundles share from the folder beside it, once and not before it is needed", async () => {
    const shared = {
      "package.json": JSON.stringify({
        type: "module",
        imports: { "#shared/big": "./big.js", "#shared/old": "./generated/old.cjs" },
      }),
      "big.js":
        'import value from "common";\nprocess.stdout.write("big ");\nexport const big = value.value;\n',
      "generated/old.cjs": "exports.three = 3;\n",
      "index.js": [
        'process.stdout.write("start ");',
        'const all = await Promise.all([import("#shared/big"), import("./again.js"), import("#shared/old")]);',
        "process.stdout.write(all.map(({ big, three }) => big ?? three).join());",
      ].join("\n"),
      "again.js": 'import { big as also } from "#shared/big";\nexport const big = also + "!";\n',
    };
    const root = await sampleTree({ ...files, ...shared });
    const { main, shared: built } = await bundlesOf(root);
    const bundle = main.get("sample") as Bundle;
    const all = [
      ...[...bundle.files].map(([path, content]) => [join("sample", path), content] as const),
      ...[...built].flatMap(([, one]) =>
        [...one.files].map(([path, content]) => [join("shared", path), content] as const),
      ),
    ];
    const place = await sampleTree(
      Object.fromEntries(all.map(([path, content]) => [path, Buffer.from(content).toString()])),
    );
    const sealed = ["--permission", `--allow-fs-read=${place}`, "sample/index.js"];
    expect(await execute(sealed, place)).toEqual({ status: 0, output: "start big part,part!,3" });
    expect(bundle.modules).not.toContain("big.js");
    expect(built.get("big")?.modules).toEqual(
      expect.arrayContaining(["big.js", "node_modules/deep/part.js"]),
    );
  });

  it("refuses one name for two shared modules, and code of ours that would be there twice", async () => {
    const own = (name: string, extra: Readonly<Record<string, string>>) => ({
      [`packages/${name}/package.json`]: '{ "type": "module", "imports": { "#shared/x": "./build/x.js" } }',
      [`packages/${name}/build/index.js`]: 'export const load = () => import("#shared/x");\n',
      [`packages/${name}/build/x.js`]: `export const x = "${name}";\n`,
      ...extra,
    });
    const two = {
      ...own("a", {}),
      ...own("b", {}),
      "index.js":
        'export * from "./packages/a/build/index.js";\nexport { load as b } from "./packages/b/build/index.js";',
    };
    await expect(bundlesOf(await sampleTree({ ...manifest, ...two }))).rejects.toThrow("would be two files");
    const twice = own("a", {
      "packages/a/build/x.js": 'import { Mistake } from "./mistake.js";\nexport const x = new Mistake();\n',
      "packages/a/build/mistake.js": "export class Mistake {}\n",
    });
    await expect(
      bundlesOf(await sampleTree({ ...manifest, ...twice }), "packages/a/build/index.js"),
    ).rejects.toThrow("packages/a/build/x.js is shared, so it must not import packages/a/build/mistake.js");
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
