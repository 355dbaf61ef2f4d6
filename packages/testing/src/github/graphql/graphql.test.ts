import { Octokit } from "@octokit/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { privateApp } from "../example.ts";
import { type GitHub, startGitHub } from "../github.ts";
import type { TokenOptions } from "../tokens.ts";
import { mayBreakContract } from "../violations.ts";

mayBreakContract();

let gitHub: GitHub;

beforeAll(async () => {
  gitHub = await startGitHub({
    users: ["mona"],
    repositories: [
      privateApp,
      { name: "acme/fork", fork: true, topics: ["a", "b"], pushedAt: "2026-01-02T03:04:05Z" },
      { name: "acme/old", archived: true, license: "MIT" },
      ...Array.from({ length: 120 }, (_, at) => ({ name: `acme/r${at}` })),
    ],
  });
});
afterAll(() => gitHub.close());

const as = (options: TokenOptions): Octokit =>
  new Octokit({ auth: gitHub.tokenFor(options), baseUrl: gitHub.apiUrl });
const person = (): Octokit => as({ type: "user" });

const errorsOf = (work: Promise<unknown>): Promise<readonly unknown[]> =>
  work.then(
    () => [],
    (error: { errors: readonly unknown[] }) => error.errors,
  );

test("tells who the token is", async () => {
  const viewer = "{ viewer { login } }";
  expect(await person().graphql(viewer)).toEqual({ viewer: { login: "octocat" } });
  const job = as({ repository: "acme/app" });
  expect(await job.graphql(viewer)).toEqual({ viewer: { login: "github-actions[bot]" } });
});

const repositories = `query ($after: String, $isArchived: Boolean) {
  organization(login: "acme") {
    repositories(first: 100, after: $after, isArchived: $isArchived) {
      totalCount
      nodes {
        nameWithOwner isArchived isFork visibility pushedAt
        repositoryTopics(first: 10) { nodes { topic { name } } }
        defaultBranchRef { name target { oid } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface Listed {
  readonly organization: {
    readonly repositories: {
      readonly totalCount: number;
      readonly nodes: readonly Record<string, unknown>[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
}

describe("an organization's repositories", () => {
  test("come 100 a page, with what discovery filters by", async () => {
    const first = (await person().graphql<Listed>(repositories)).organization.repositories;
    expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([123, 100, true]);
    expect(first.nodes[1]).toMatchObject({
      nameWithOwner: "acme/fork",
      isFork: true,
      visibility: "PUBLIC",
      pushedAt: "2026-01-02T03:04:05Z",
      repositoryTopics: { nodes: [{ topic: { name: "a" } }, { topic: { name: "b" } }] },
      defaultBranchRef: { name: "main" },
    });
    const next = await person().graphql<Listed>(repositories, { after: first.pageInfo.endCursor });
    expect(next.organization.repositories.nodes).toHaveLength(23);
    expect(next.organization.repositories.pageInfo.hasNextPage).toBe(false);
  });

  test("are those that the token may see and the filters let through", async () => {
    const other = as({ repository: "acme/fork" });
    const seen = await other.graphql<Listed>(repositories, { isArchived: false });
    expect(seen.organization.repositories.totalCount).toBe(121);
  });

  test("want bounds, and no more than 100 at once", async () => {
    const ask = (bounds: string) =>
      errorsOf(person().graphql(`{ organization(login: "acme") { repositories${bounds} { totalCount } } }`));
    expect(await ask("")).toMatchObject([{ type: "MISSING_PAGINATION_BOUNDARIES" }]);
    expect(await ask("(first: 101)")).toMatchObject([{ type: "EXCESSIVE_PAGINATION" }]);
    expect(await ask('(first: 1, after: "x")')).toMatchObject([{ type: "INVALID_CURSOR_ARGUMENTS" }]);
  });
});

const file = `query ($name: String!, $at: String!) {
  repository(owner: "acme", name: $name) { object(expression: $at) { ... on Blob { text isBinary } } }
}`;

test("gives files to who may read them, and hides what is not theirs to see", async () => {
  const read = (options: TokenOptions, name: string, at: string) => as(options).graphql(file, { name, at });
  const app = { repository: "acme/app", permissions: { contents: "read" } } as const;
  expect(await read(app, "app", "HEAD:README.md")).toEqual({
    repository: { object: { text: "# App", isBinary: false } },
  });
  expect(await read(app, "app", "main:none")).toEqual({ repository: { object: null } });
  expect(await errorsOf(read({ repository: "acme/app" }, "app", "HEAD:README.md"))).toMatchObject([
    { type: "FORBIDDEN", message: "Resource not accessible by integration" },
  ]);
  expect(await errorsOf(read({ repository: "acme/old" }, "app", "HEAD:x"))).toMatchObject([
    { type: "NOT_FOUND", path: ["repository"] },
  ]);
});

describe("createCommitOnBranch", () => {
  const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid url } }
  }`;
  const input = async (path: string): Promise<object> => ({
    branch: { repositoryNameWithOwner: "acme/app", branchName: "change" },
    expectedHeadOid: (
      (await gitHub.peek("/repos/acme/app/git/ref/heads/change")) as { object: { sha: string } }
    ).object.sha,
    message: { headline: "h", body: "b" },
    fileChanges: {
      additions: [{ path, contents: Buffer.from("x").toString("base64") }],
      deletions: path === "c" ? [{ path: "LICENSE" }] : [],
    },
  });

  test("adds and removes files in one commit on the expected head", async () => {
    await person().graphql(mutation, { input: await input("c") });
    const at = "/repos/acme/app/contents?ref=change";
    const names = ((await gitHub.peek(at)) as readonly { name: string }[]).map(({ name }) => name);
    expect(names.toSorted()).toEqual(["README.md", "bin", "c"]);
  });

  test("lets one of two writers through, and tells the other to read again", async () => {
    const both = await Promise.all([input("d"), input("e")]);
    const results = await Promise.all(
      both.map((one) => errorsOf(person().graphql(mutation, { input: one }))),
    );
    expect(results.map((errors) => errors.length).toSorted()).toEqual([0, 1]);
    expect(results.flat()).toMatchObject([
      {
        type: "STALE_DATA",
        path: ["createCommitOnBranch"],
        message: expect.stringMatching(/^Expected branch to/),
      },
    ]);
  });

  test("needs contents: write", async () => {
    const reader = as({ repository: "acme/app", permissions: { contents: "read" } });
    const errors = await errorsOf(reader.graphql(mutation, { input: await input("f") }));
    expect(errors).toMatchObject([{ type: "FORBIDDEN" }]);
  });
});

test("everything up to here kept to GitHub's schema; what does not is told and refused", async () => {
  expect(gitHub.violations).toEqual([]);
  expect(await errorsOf(person().graphql("{ viewer { loginn } }"))).toMatchObject([
    { message: expect.stringContaining("loginn") },
  ]);
  await errorsOf(person().graphql('{ repository(owner: "acme", name: "app") { stargazerCount } }'));
  expect(gitHub.violations).toEqual([
    expect.stringContaining('Cannot query field "loginn"'),
    "graphql: the stand-in does not know Repository.stargazerCount",
  ]);
  const nobody = new Octokit({ baseUrl: gitHub.apiUrl });
  await expect(nobody.graphql("{ viewer { login } }")).rejects.toMatchObject({ status: 401 });
});
