import { describe, expect, it } from "vitest";
import { notices } from "./notices.ts";
import { samplePackage, sampleTree } from "./sample-tree.ts";

const header = "/*!\n * Copyright (c) 2011 Somebody Else\n *\n * You may copy it.\n */\n";

describe("notices", () => {
  const files = {
    "actions/a/build/index.js": "",
    "packages/b/generated/rules.cjs": "// derived-from: schemas\n",
    ...samplePackage("zeta", {
      "index.js": `${header}code();\n`,
      "other.js": "// Copyright 2010 not bundled\n",
    }),
    ...samplePackage(
      "@scope/alpha",
      {
        "index.js": "",
        "licenses/LICENSE-part": "A part's terms\r\n",
        NOTICE: "Alpha\nCopyright 2024 The Alphas\n",
      },
      {
        license: "Apache-2.0",
        author: { name: "A. Uthor" },
        repository: { url: "git+https://forge.example/a.git" },
      },
    ),
    ...samplePackage("schemas", { "a.json": "{}" }),
    ...samplePackage("undici", {}),
    ...samplePackage("unused", {}),
  };
  const modules = [
    "actions/a/build/index.js",
    "node_modules/zeta/index.js",
    "node_modules/@scope/alpha/index.js",
    "packages/b/generated/rules.cjs",
    "node_modules/undici/package.json",
  ];

  it("names each package once, sorted, and neither our own nor those that are not bundled", async () => {
    const text = notices([...modules, "node_modules/zeta/again.js"], await sampleTree(files));
    expect(text.match(/^ {2}\S.*$/gm)).toEqual([
      "  @scope/alpha 1.2.3 (Apache-2.0)",
      "  schemas 1.2.3 (MIT)",
      "  undici 1.2.3 (MIT)",
      "  zeta 1.2.3 (MIT)",
    ]);
  });

  it("quotes license, notice and further license files, and says who made the package and where", async () => {
    const text = notices(modules, await sampleTree(files));
    const alpha = text.slice(text.indexOf("=\n@scope/alpha"), text.indexOf("=\nschemas"));
    for (const part of [
      "License: Apache-2.0\nAuthor: A. Uthor\nCopyright (c) 2020 The makers of @scope/alpha\n",
      "Copyright 2024 The Alphas\nSource: https://forge.example/a\n",
      "--- LICENSE ---\n\nMIT License",
      "--- NOTICE ---\n\nAlpha\nCopyright 2024",
      "--- licenses/LICENSE-part ---\n\nA part's terms\n",
    ]) {
      expect(alpha).toContain(part);
    }
  });

  it("quotes copyright notices in the comments of bundled modules alone", async () => {
    const text = notices(modules, await sampleTree(files));
    expect(text).toContain("--- In its source ---\n\nCopyright (c) 2011 Somebody Else\n\nYou may copy it.\n");
    expect(text).not.toContain("not bundled");
  });

  it("tells which packages this project changed, and which it made other files of", async () => {
    const folder = "node_modules/.pnpm/c@1.0.0_patch_hash=0123";
    const patched = Object.entries(samplePackage("c", {})).map(([path, text]) => [`${folder}/${path}`, text]);
    const root = await sampleTree({ ...files, ...Object.fromEntries(patched) });
    const text = notices([...modules, `${folder}/node_modules/c/package.json`], root);
    expect(text.match(/^\S+ 1\.2\.3$|^Changed: .*$/gm)).toEqual([
      "@scope/alpha 1.2.3",
      "c 1.2.3",
      "Changed: by this project, see its patches/",
      "schemas 1.2.3",
      "Changed: only what this project made of its files stands here",
      "undici 1.2.3",
      "zeta 1.2.3",
    ]);
  });

  it("adds the parts whose terms a package does not ship", async () => {
    const text = notices(modules, await sampleTree(files));
    expect(text).toContain("--- Its part llhttp (MIT) ---\n\nCopyright Fedor Indutny, 2018.");
  });

  it("is the same in another folder and for another order", async () => {
    const one = notices(modules, await sampleTree(files));
    expect(notices(modules.toReversed(), await sampleTree(files))).toBe(one);
  });

  it("refuses a package without a license text, and takes the statement where there is one", async () => {
    const bare = (name: string, license: string) => ({
      [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", license }),
    });
    const root = await sampleTree({ ...bare("bare", "MIT"), ...bare("spdx-license-ids", "CC0-1.0") });
    expect(() => notices(["node_modules/bare/index.js"], root)).toThrow(
      "bare 1.0.0 (MIT) ships no license text",
    );
    expect(notices(["node_modules/spdx-license-ids/index.json"], root)).toContain("publicdomain/zero");
  });

  it("refuses a statement once the package states another license", async () => {
    const manifest = JSON.stringify({ name: "spdx-license-ids", version: "4.0.0", license: "CC-BY-4.0" });
    const root = await sampleTree({ "node_modules/spdx-license-ids/package.json": manifest });
    expect(() => notices(["node_modules/spdx-license-ids/index.json"], root)).toThrow("CC-BY-4.0");
  });

  it("refuses a generated file that does not say what it is made of", async () => {
    const root = await sampleTree({ "packages/b/generated/x.cjs": "" });
    expect(() => notices(["packages/b/generated/x.cjs"], root)).toThrow('no line "// derived-from:');
  });
});
