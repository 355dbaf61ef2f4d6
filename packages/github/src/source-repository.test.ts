import { OspoError } from "@ospo-actions/core";
import { expect, test } from "vitest";
import type { GitHub } from "./github.ts";
import { readSourceRepositories } from "./source-repository.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

const isLicense = (file: string): boolean => /^licen[cs]e/i.test(file);

test("repositories are read together; one that is gone does not hide the others", async () => {
  const github = await standIn({
    repositories: [
      { name: "acme/app" },
      { name: "acme/a", files: { LICENSE: "MIT", "src/LICENSE": "x", "index.js": "" } },
      { name: "acme/b", archived: true, files: { "README.md": "b" } },
    ],
  });
  const read = await readSourceRepositories(jobClient(github), ["acme/a", "acme/b", "acme/none"], isLicense);
  expect(read.get("acme/a")).toMatchObject({ name: "acme/a", archived: false });
  const files = (read.get("acme/a") as { files: ReadonlyMap<string, string> }).files;
  expect([...files]).toEqual([["LICENSE", expect.stringMatching(/^[0-9a-f]{40}$/)]]);
  expect(read.get("acme/b")).toMatchObject({ archived: true, files: new Map() });
  expect(read.get("acme/none")).toBeInstanceOf(OspoError);
  expect(read.get("acme/none")).toMatchObject({ code: "NOT_FOUND" });
  expect(github.calls).toHaveLength(1);
});

test.each(["../evil/x", "a/b/c", "acme/x\u202e", "<img src=x>/y", "acme/.."])(
  "an answer that calls a repository %j is not believed",
  async (nameWithOwner) => {
    const value = { nameWithOwner, isArchived: false, object: null };
    const github = { graphqlParts: async () => new Map([["r0", { value }]]) } as unknown as GitHub;
    const read = await readSourceRepositories(github, ["acme/a"], isLicense);
    expect(read.get("acme/a")).toMatchObject({ code: "FORMAT" });
  },
);

test("1,000 repositories take 20 calls", async () => {
  const names = Array.from({ length: 1_000 }, (_, at) => `acme/r${at}`);
  let calls = 0;
  const github = {
    graphqlParts: async (text: string) => {
      calls++;
      const aliases = [...text.matchAll(/^ {2}(r\d+): repository/gm)].map(([, alias]) => alias ?? "");
      const value = { nameWithOwner: "acme/x", isArchived: false, object: null };
      return new Map(aliases.map((alias) => [alias, { value }]));
    },
  } as unknown as GitHub;
  const read = await readSourceRepositories(github, names, isLicense);
  expect([read.size, calls]).toEqual([1_000, 20]);
});
