import { OspoError } from "@ospo-actions/core";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { openBase } from "./base.ts";
import { environmentOf, jobClient, standIn } from "./testing/stand-in.ts";

const noGit = (): Promise<never> => Promise.reject(new OspoError("NOT_FOUND", "git is not installed here"));
const own = "package-lock.json";

async function setUp(event: object, env: Record<string, string> = {}) {
  const files = { [own]: "newer base" };
  const github = await standIn({
    repositories: [
      { name: "acme/app", files, branches: { topic: { [own]: "head" }, old: { [own]: "older base" } } },
    ],
  });
  const client = jobClient(github, { permissions: { contents: "write" } });
  const tip = async (branch: string): Promise<string> =>
    ((await github.peek(`/repos/acme/app/branches/${branch}`)) as { commit: { sha: string } }).commit.sha;
  const [newer, head, older] = await Promise.all([tip("main"), tip("topic"), tip("old")]);
  const filled = JSON.stringify(event).replace("OLDER", older);
  const host = fakeHost({
    files: { "event/event.json": filled, [own]: "checked out", "old/package-lock.json": "beside" },
    env: {
      ...environmentOf(github),
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_EVENT_PATH: "event/event.json",
      ...env,
    },
    execute: noGit,
  });
  return { client, host, newer, head };
}

test("a pull request is measured against what its merge commit was made of, newer than the event's base", async () => {
  const { client, host, newer, head } = await setUp({ pull_request: { number: 1, base: { sha: "OLDER" } } });
  const slug = { owner: "acme", repo: "app" };
  const { data: main } = await client.octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...slug,
    commit_sha: head,
  });
  const { data: merge } = await client.octokit.request("POST /repos/{owner}/{repo}/git/commits", {
    ...slug,
    message: "Merge",
    tree: main.tree.sha,
    parents: [newer, head],
  });
  const base = await openBase(
    "",
    { ...host, env: { ...host.env, GITHUB_SHA: merge.sha } },
    async () => client,
  );
  expect(await base?.files.read(own, 100)).toBe("newer base");
  expect(base?.shown).toBe(newer.slice(0, 7));
});

test.each([
  ["a pull request whose merge commit is not told", { pull_request: { base: { sha: "OLDER" } } }],
  ["a merge group", { merge_group: { base_sha: "OLDER" } }],
])("%s is measured against the event's base", async (_, event) => {
  const { client, host } = await setUp(event, { GITHUB_SHA: "0".repeat(40) });
  const base = await openBase("", host, async () => client);
  expect(await base?.files.read(own, 100)).toBe("older base");
  await expect(base?.files.read("none", 100)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("other events have no base of their own", async () => {
  const { client, host } = await setUp({ ref: "refs/heads/main" });
  expect(await openBase("", host, async () => client)).toBeUndefined();
});

test("a base that is named is a path of the workspace, else a branch, tag or commit", async () => {
  const { client, host, head } = await setUp({});
  const beside = await openBase("old", host, async () => client);
  expect(beside).toMatchObject({ path: "old", shown: "old" });
  for (const ref of ["topic", head]) {
    const base = await openBase(ref, host, async () => client);
    expect(base?.path).toBeUndefined();
    expect(await base?.files.read(own, 100)).toBe("head");
  }
  await expect(openBase("nowhere", host, async () => client)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(openBase("nowhere", host, undefined)).rejects.toBeInstanceOf(OspoError);
});
