import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { memberFolders } from "./member-folders.ts";

const held = [
  "packages/a",
  "packages/b",
  "packages/b/deep/c",
  "apps/web",
  ".hidden/d",
  "node_modules/x",
  "packages/a/node_modules/y",
];
const files = fakeHost({
  files: Object.fromEntries([
    ...held.map((path) => [`${path}/package.json`, "{}"]),
    ["package.json", "{}"],
    ["packages/none/x.js", ""],
  ]),
}).files;

test.each([
  [["packages/*"], ["packages/a", "packages/b"]],
  [{ packages: ["./packages/*/"] }, ["packages/a", "packages/b"]],
  // The project itself, as workspaces of pnpm may name it.
  [
    [".", "./", "packages/*"],
    ["packages/a", "packages/b"],
  ],
  [["packages/**"], ["packages/a", "packages/b", "packages/b/deep/c"]],
  [["**"], [".hidden/d", "apps/web", "packages/a", "packages/b", "packages/b/deep/c"]],
  [["packages/*", "!packages/b"], ["packages/a"]],
  [["{apps,packages}/*"], ["apps/web", "packages/a", "packages/b"]],
  [["{apps/web,packages/a}"], ["apps/web", "packages/a"]],
  [["apps/web", "gone"], ["apps/web"]],
  [["packages/[ab]"], ["packages/a", "packages/b"]],
  [["../*", "/", "", "."], []],
  ["packages/*", []],
  [undefined, []],
])(
  "the patterns %j match %j, of folders with a package.json outside of node_modules",
  async (workspaces, found) => {
    expect(await memberFolders(workspaces, ".", files)).toEqual({ folders: found, unreadable: [] });
  },
);

test.each([["*a*a*a*a*a*a*a*a*b"], ["(a+)+b"], ["a".repeat(300)], ["a\0b"]])(
  "the pattern %j, which no person writes, is told and not matched",
  async (pattern) => {
    expect(await memberFolders([pattern], ".", files)).toEqual({
      folders: [],
      unreadable: [pattern],
    });
  },
);

test("patterns that lead through more folders than a repository has end with an error", async () => {
  const names = Array.from({ length: 20_001 }, (_, at) => String(at));
  const many = {
    ...files,
    stat: async (real: string) => ({ kind: "folder" as const, size: 0, real }),
    list: async () => names,
  };
  await expect(memberFolders(["p/*"], ".", many)).rejects.toMatchObject({ code: "LIMIT" });
});
