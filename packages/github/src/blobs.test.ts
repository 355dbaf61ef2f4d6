import { expect, test } from "vitest";
import { repositoryTree } from "./repository-tree.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

const small = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.yml`, `name: ä ${at}\n`]));
const odd = { "bom.yml": "\uFEFFname: bom\n", "bytes.yml": Buffer.from([0xff, 0xfe, 0x00, 0x41]) };
const large = "x".repeat(70_000);

async function tree() {
  const github = await standIn({
    repositories: [{ name: "acme/app", files: { ...small, ...odd, "large.yml": large } }],
  });
  const client = jobClient(github, { timeout: 20_000 });
  const { files, content } = await repositoryTree(client, "acme/app", "main");
  const before = github.calls.length;
  const read = async (paths: readonly string[]): Promise<readonly Buffer[]> =>
    Promise.all(paths.map((path) => content(files.get(path) ?? { id: "", size: 0 })));
  return { github, read, asked: () => github.calls.slice(before).map(({ operation }) => operation) };
}

test("small files that are read at the same time come in one request for fifty", async () => {
  const { read, asked } = await tree();
  const texts = await read(Object.keys(small));
  expect(texts.map(String)).toEqual(Object.values(small));
  expect(asked()).toEqual(["graphql", "graphql"]);
});

test("what is large, or no text, is asked for alone, and comes byte by byte", async () => {
  const { read, asked } = await tree();
  const paths = [...Object.keys(odd), "large.yml", "0.yml"];
  const [bom, bytes, ...rest] = await read(paths);
  expect([bom?.toString("utf8"), bytes]).toEqual([odd["bom.yml"], odd["bytes.yml"]]);
  expect(rest.map(String)).toEqual([large, small["0.yml"]]);
  expect(asked().sort()).toEqual(["git/get-blob", "git/get-blob", "graphql"]);
});

test("one file alone is asked for by its name", async () => {
  const { read, asked } = await tree();
  expect(String((await read(["7.yml"]))[0])).toBe(small["7.yml"]);
  expect(asked()).toEqual(["git/get-blob"]);
});

test.each([
  ["that is refused", { kind: 422 as const }],
  ["whose text is another's", undefined],
])("a common request %s costs one more for each file, and no content", async (_name, fault) => {
  const { github, read, asked } = await tree();
  if (fault) github.fail({ ...fault, match: { path: /graphql/ }, times: 1 });
  else github.fail({ kind: "half-body", match: { path: /graphql/ }, times: 1 });
  const texts = await read(["1.yml", "2.yml"]);
  expect(texts.map(String)).toEqual([small["1.yml"], small["2.yml"]]);
  expect(asked().filter((one) => one === "git/get-blob").length).toBeLessThanOrEqual(2);
});

test("a file that is gone is an error of its own", async () => {
  const github = await standIn({ repositories: [{ name: "acme/app", files: small }] });
  const { content, files } = await repositoryTree(jobClient(github), "acme/app", "main");
  const gone = { id: "0".repeat(40), size: 3 };
  const known = files.get("3.yml") ?? gone;
  const results = await Promise.allSettled([content(gone), content(known)]);
  expect(results).toMatchObject([
    { status: "rejected", reason: { code: "NOT_FOUND" } },
    { status: "fulfilled" },
  ]);
});
