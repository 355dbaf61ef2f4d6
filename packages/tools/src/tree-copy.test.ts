import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readTree } from "./compare.ts";
import { execute } from "./execute.ts";
import { sampleTree } from "./sample-tree.ts";
import { copyTree } from "./tree-copy.ts";

const store = "node_modules/.pnpm";

it("copies sources and the packages that they lead to, and a program finds these in the copy", async () => {
  const from = await sampleTree({
    "package.json": "{}",
    "actions/a/package.json": '{ "type": "module" }',
    "actions/a/src/index.js": 'import needed from "needed"; process.stdout.write(needed);',
    "actions/a/build/old.js": "",
    "packages/b/generated/old.cjs": "",
    "packages/b/src/keep.ts": "",
    "dist/a/index.js": "",
    "actions/a/node_modules/.keep": "",
    [`${store}/needed@1/node_modules/needed/index.js`]: 'module.exports = require("deep");',
    [`${store}/needed@1/node_modules/.keep`]: "",
    [`${store}/@s+deep@1/node_modules/deep/index.js`]: 'module.exports = "found";',
    [`${store}/unused@1/node_modules/unused/index.js`]: "",
    [`${store}/typescript@7/node_modules/typescript/index.js`]: "",
    [`${store}/types@1/node_modules/@types/node/index.d.ts`]: "",
    "node_modules/@types/.keep": "",
  });
  for (const [target, path] of [
    [`../../../${store}/needed@1/node_modules/needed`, "actions/a/node_modules/needed"],
    ["../../@s+deep@1/node_modules/deep", `${store}/needed@1/node_modules/deep`],
    [".pnpm/typescript@7/node_modules/typescript", "node_modules/typescript"],
    ["../.pnpm/types@1/node_modules/@types/node", "node_modules/@types/node"],
  ] as const) {
    await symlink(target, join(from, path));
  }
  const to = await sampleTree({});
  await copyTree(from, to);
  expect((await execute(["actions/a/src/index.js"], to)).output).toBe("found");
  expect([...(await readTree(to)).keys()]).toEqual([
    "actions/a/package.json",
    "actions/a/src/index.js",
    `${store}/@s+deep@1/node_modules/deep/index.js`,
    `${store}/needed@1/node_modules/needed/index.js`,
    `${store}/types@1/node_modules/@types/node/index.d.ts`,
    `${store}/typescript@7/node_modules/typescript/index.js`,
    "package.json",
    "packages/b/src/keep.ts",
  ]);
});
