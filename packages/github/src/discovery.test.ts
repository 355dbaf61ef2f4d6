import { cpuTime, type RepositorySeed } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { discover } from "./discovery.ts";
import { matcherOf, type RepositoryFilter } from "./repository-filter.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

const seeds: readonly RepositorySeed[] = [
  { name: "acme/app", topics: ["web", "node"], properties: { tier: "1", teams: ["a", "b"] } },
  { name: "acme/old", archived: true },
  { name: "acme/fork", fork: true, pushedAt: "2020-01-01T00:00:00Z" },
  { name: "acme/Lib", visibility: "private", properties: { tier: "2" } },
];

async function organization(repositories = seeds) {
  const github = await standIn({ repositories });
  const auth = { token: github.tokenFor({ type: "user" }) };
  return { github, client: jobClient(github, { auth }) };
}

async function namesOf(filter: RepositoryFilter): Promise<readonly string[]> {
  const { client } = await organization();
  return (await discover(client, "acme", filter)).map(({ name }) => name);
}

describe("discover", () => {
  test("tells what an inventory needs of a repository", async () => {
    const { client } = await organization([
      { ...(seeds[0] as RepositorySeed), pushedAt: "2026-11-01T00:00:00Z" },
    ]);
    expect(await discover(client, "acme")).toEqual([
      {
        name: "acme/app",
        archived: false,
        fork: false,
        visibility: "public",
        pushedAt: "2026-11-01T00:00:00Z",
        defaultBranch: "main",
        topics: ["web", "node"],
      },
    ]);
  });

  test.each<[string, RepositoryFilter, readonly string[]]>([
    ["leaves archived ones out", {}, ["acme/app", "acme/fork", "acme/Lib"]],
    ["takes archived ones", { archived: "any" }, ["acme/app", "acme/old", "acme/fork", "acme/Lib"]],
    ["takes only archived ones", { archived: true }, ["acme/old"]],
    ["leaves forks out", { forks: false }, ["acme/app", "acme/Lib"]],
    ["asks for a visibility", { visibility: ["private"] }, ["acme/Lib"]],
    ["asks for a topic", { topics: ["node", "go"] }, ["acme/app"]],
    ["asks for a custom property", { properties: { tier: ["1"] } }, ["acme/app"]],
    ["asks for one of the values of a custom property", { properties: { teams: ["b", "c"] } }, ["acme/app"]],
    ["asks for what no repository has", { properties: { none: ["b"] } }, []],
    ["asks for names", { names: ["a*", "FORK"] }, ["acme/app", "acme/fork"]],
    ["asks for all names but some", { names: ["!f*"] }, ["acme/app", "acme/Lib"]],
    ["asks for what was pushed to since", { pushedSince: new Date("2024-01-01") }, ["acme/app", "acme/Lib"]],
  ])("%s", async (_, filter, expected) => {
    expect(await namesOf(filter)).toEqual(expected);
  });

  test("makes one call for each 100 repositories", { timeout: 30_000 }, async () => {
    const repositories = Array.from({ length: 201 }, (_, at) => ({
      name: `acme/r${String(at).padStart(3, "0")}`,
    }));
    const { github, client } = await organization(repositories);
    expect(await discover(client, "acme")).toHaveLength(201);
    expect(github.calls).toHaveLength(3);
  });

  test("says which organization it does not find", async () => {
    const { client } = await organization();
    await expect(discover(client, "nobody")).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("nobody"),
    });
  });

  test("takes a list that is shorter than GitHub's own count for an error", async () => {
    const { client } = await organization();
    const page = { totalCount: 3, nodes: [null], pageInfo: { hasNextPage: false, endCursor: null } };
    const short = { ...client, graphql: async <T>() => ({ repositoryOwner: { repositories: page } }) as T };
    await expect(discover(short, "acme")).rejects.toMatchObject({
      code: "NETWORK",
      message: "GitHub gave 0 of acme's 3 repositories",
    });
  });

  test("takes a next page without a cursor for an error", async () => {
    const { client } = await organization();
    const page = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } };
    const short = { ...client, graphql: async <T>() => ({ repositoryOwner: { repositories: page } }) as T };
    await expect(discover(short, "acme")).rejects.toMatchObject({ code: "NETWORK" });
  });
});

describe("matcherOf", () => {
  const repository = {
    name: "acme/a",
    archived: false,
    fork: false,
    visibility: "public",
    pushedAt: undefined,
    defaultBranch: undefined,
    topics: [],
  } as const;

  test.each(["__proto__", "constructor"])("takes %s for a property that is not set", (key) => {
    const properties = Object.fromEntries([[key, ["x"]]]);
    expect(matcherOf({ properties }, new Map())(repository)).toBe(false);
  });

  test.each(["****", "*a*a*a*b", "{a,{b,c}}*", "[a-z]*?", "!x*"])("ends soon with the pattern %s", (glob) => {
    const start = cpuTime();
    matcherOf({ names: [glob] })({ ...repository, name: `acme/${"a".repeat(100)}` });
    expect(cpuTime() - start).toBeLessThan(1_000);
  });

  test.each(["*a*a*a*a*b", "(a+)+b", "+(a|aa)", "a".repeat(201), "a/b", "a\nb"])(
    "refuses the pattern %j",
    (glob) => {
      expect(() => matcherOf({ names: [glob] })).toThrow("is no pattern for names of repositories");
    },
  );
});
