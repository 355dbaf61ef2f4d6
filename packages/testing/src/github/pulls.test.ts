import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GitHub, startGitHub } from "./github.ts";

let gitHub: GitHub;
const about = { owner: "acme", repo: "app" };
const headSha = "a".repeat(40);
beforeAll(async () => {
  const fork = { title: "A", body: "", head: "changes", fork: "mallory" };
  const run = { id: 7, headSha, headBranch: "changes", headRepository: "mallory/app" };
  gitHub = await startGitHub({
    users: ["mallory"],
    people: ["mallory"],
    repositories: [
      {
        name: "acme/app",
        pulls: [
          { ...fork, files: { "a.txt": "a" } },
          { ...fork, head: "old", closed: true },
        ],
        runs: [run],
      },
    ],
  });
});
afterAll(() => gitHub.close());

const client = (permissions: Record<string, "read" | "write">) =>
  getOctokit(gitHub.tokenFor({ permissions, repository: "acme/app" }), { baseUrl: gitHub.apiUrl }).rest;

test("a pull request from a fork names the fork, its branch and its commit", async () => {
  const { pulls, repos } = client({ "pull-requests": "read" });
  const { data: pull } = await pulls.get({ ...about, pull_number: 1 });
  expect(pull).toMatchObject({
    state: "open",
    user: { login: "mallory" },
    head: { ref: "changes", label: "mallory:changes", repo: { full_name: "mallory/app", fork: true } },
    base: { ref: "main", repo: { full_name: "acme/app", fork: false } },
  });
  const branch = { owner: "mallory", repo: "app", branch: "changes" };
  expect((await repos.getBranch(branch)).data.commit.sha).toBe(pull.head.sha);
  const { data: open } = await pulls.list({ ...about, head: "mallory:changes" });
  expect(open.map(({ number, head }) => [number, head.sha])).toEqual([[1, pull.head.sha]]);
  expect((await pulls.get({ ...about, pull_number: 2 })).data.state).toBe("closed");
});

test("a run of a workflow tells for which commit, branch and repository it was", async () => {
  const { actions } = client({ actions: "read" });
  expect((await actions.getWorkflowRun({ ...about, run_id: 7 })).data).toMatchObject({
    id: 7,
    event: "pull_request",
    head_sha: headSha,
    head_branch: "changes",
    head_repository: { full_name: "mallory/app" },
  });
  await expect(actions.getWorkflowRun({ ...about, run_id: 8 })).rejects.toThrow("Not Found");
});

test("a token without workflows: write changes no workflow file, by content or by tree", async () => {
  const path = ".github/workflows/ci.yml";
  const file = { ...about, path, message: "Change", content: "YQ==" };
  const tree = { ...about, tree: [{ path, mode: "100644", type: "blob", content: "a" } as const] };
  const refused = { status: 403, message: expect.stringContaining("not accessible by integration") };
  const { repos, git } = client({ contents: "write" });
  await expect(repos.createOrUpdateFileContents(file)).rejects.toMatchObject(refused);
  await expect(git.createTree(tree)).rejects.toMatchObject(refused);
  await repos.createOrUpdateFileContents({ ...file, path: "docs/workflows/ci.yml" });
  const allowed = client({ contents: "write", workflows: "write" });
  expect((await allowed.git.createTree(tree)).status).toBe(201);
  expect((await allowed.repos.createOrUpdateFileContents(file)).status).toBe(201);
});
