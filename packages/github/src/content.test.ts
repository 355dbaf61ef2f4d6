import { describe, expect, test } from "vitest";
import { readFile } from "./content.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";
import { listTree } from "./tree.ts";

const large = Buffer.alloc(1024 * 1024 + 1, "ä");

async function repository() {
  const github = await standIn({
    repositories: [
      {
        name: "acme/app",
        files: { "a.txt": "main", "folder/large.bin": large, empty: "" },
        branches: { topic: { "a.txt": "topic" } },
      },
      { name: "acme/secret", visibility: "private" },
    ],
  });
  const client = jobClient(github);
  const read = (path: string, rest: { ref?: string; limit?: number; repository?: string } = {}) =>
    readFile(client, { repository: "acme/app", path, limit: 2 * large.length, ...rest });
  return { github, client, read };
}

describe("readFile", () => {
  test("reads a file of the default branch or of a ref, empty ones too", async () => {
    const { read } = await repository();
    expect((await read("a.txt"))?.bytes.toString()).toBe("main");
    expect((await read("a.txt", { ref: "topic" }))?.bytes.toString()).toBe("topic");
    expect((await read("empty"))?.bytes).toHaveLength(0);
  });

  test("reads a file of more than the 1 MB that the contents API gives", async () => {
    const { read } = await repository();
    expect((await read("folder/large.bin"))?.bytes.equals(large)).toBe(true);
  });

  test("does not load a file of more bytes than asked for", async () => {
    const { github, read } = await repository();
    await expect(read("folder/large.bin", { limit: large.length - 1 })).rejects.toMatchObject({
      code: "LIMIT",
    });
    expect(github.calls.map(({ operation }) => operation)).toEqual(["repos/get-content"]);
  });

  test("gives nothing for a file that is not there", async () => {
    const { read } = await repository();
    expect(await read("none.txt")).toBeUndefined();
    expect(await read("a.txt", { ref: "none" })).toBeUndefined();
  });

  test("says honestly that a repository may be private or missing", async () => {
    const { read } = await repository();
    await expect(read("a.txt", { repository: "acme/secret" })).rejects.toMatchObject({
      code: "NOT_FOUND",
      fix: expect.stringContaining("or it is private and this token may not see it"),
    });
  });

  test("does not take a folder for a file", async () => {
    const { read } = await repository();
    await expect(read("folder")).rejects.toMatchObject({ code: "FORMAT" });
  });

  test.each(["acme", "acme/app/x", "../app", "acme/..", "acme/a b", "acme/a?b"])(
    "refuses the name %s",
    async (name) => {
      const { client, github } = await repository();
      await expect(readFile(client, { repository: name, path: "a", limit: 1 })).rejects.toMatchObject({
        code: "INPUT",
      });
      expect(github.calls).toEqual([]);
    },
  );
});

describe("listTree", () => {
  test("lists all files with their sizes", async () => {
    const { client } = await repository();
    const tree = await listTree(client, "acme/app", "main");
    expect(tree.map(({ path, size }) => [path, size])).toEqual([
      ["a.txt", 4],
      ["empty", 0],
      ["folder/large.bin", large.length],
    ]);
  });
});
