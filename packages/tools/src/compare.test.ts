import { describe, expect, it } from "vitest";
import { compareTrees, readTree } from "./compare.ts";
import { sampleTree } from "./sample-tree.ts";

function tree(files: Record<string, string>): ReadonlyMap<string, Buffer> {
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

describe("compareTrees", () => {
  it("has nothing to say about equal trees", () => {
    expect(compareTrees(tree({ a: "1\n" }), tree({ a: "1\n" }))).toEqual([]);
  });

  it("tells missing, extra and different files, these with the first line that differs", () => {
    const [actual, expected] = [tree({ a: "", b: "1\n2\n3\n" }), tree({ b: "1\nzwei\n3\n", c: "" })];
    expect(compareTrees(actual, expected)).toEqual([
      "a is not made by a build",
      "b differs: line 2 is\n      2\n    and a build makes\n      zwei",
      "c is missing",
    ]);
  });

  it("tells a file that goes on too long or ends too early", () => {
    expect(compareTrees(tree({ a: "1" }), tree({ a: "1\n2" }))[0]).toContain(
      "line 2 is\n      (the end of the file)",
    );
    expect(compareTrees(tree({ a: "1\n2" }), tree({ a: "1" }))[0]).toContain(
      "makes\n      (the end of the file)",
    );
  });
});

describe("readTree", () => {
  it("reads all files by path, and nothing where there is no folder", async () => {
    const root = await sampleTree({ "a/b/c.txt": "c", "d.txt": "d" });
    expect([...(await readTree(root))].map(([path, content]) => [path, content.toString()])).toEqual([
      ["a/b/c.txt", "c"],
      ["d.txt", "d"],
    ]);
    expect((await readTree(`${root}/none`)).size).toBe(0);
  });
});
