import { Octokit } from "@octokit/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { app, privateApp } from "./example.ts";
import { type GitHub, startGitHub } from "./github.ts";
import type { TokenOptions } from "./tokens.ts";

let gitHub: GitHub;
let now = new Date("2026-11-22T10:00:00Z");

beforeAll(async () => {
  gitHub = await startGitHub({
    users: ["mona"],
    now: () => now,
    repositories: [
      privateApp,
      { name: "acme/open", files: { "a.txt": "a" }, issues: [{ title: "x", body: "" }] },
      { name: "acme/old", archived: true },
    ],
  });
});
afterAll(() => gitHub.close());

const open = { owner: "acme", repo: "open" };

function as(options: TokenOptions): Octokit {
  return new Octokit({ auth: gitHub.tokenFor(options), baseUrl: gitHub.apiUrl });
}

const job = (permissions: TokenOptions["permissions"] = {}): Octokit =>
  as({ permissions, repository: "acme/app" });

const refused = (status: number, message: string) => ({ status, message: expect.stringContaining(message) });

describe("a job's token", () => {
  test("is refused what its permissions lack, by name", async () => {
    const comment = job({ issues: "read" }).request(
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      {
        ...app,
        issue_number: 1,
        body: "x",
      },
    );
    await expect(comment).rejects.toMatchObject({
      ...refused(403, "Resource not accessible by integration"),
      response: { headers: { "x-accepted-github-permissions": "issues=write; pull_requests=write" } },
    });
  });

  test.each([
    ["contents", "GET /repos/{owner}/{repo}/contents/README.md"],
    ["contents", "GET /repos/{owner}/{repo}/dependency-graph/sbom"],
    ["issues", "GET /repos/{owner}/{repo}/issues"],
    ["pull-requests", "GET /repos/{owner}/{repo}/pulls"],
    ["actions", "GET /repos/{owner}/{repo}/actions/artifacts"],
    ["security-events", "GET /repos/{owner}/{repo}/code-scanning/sarifs/none"],
  ])("needs %s: read for %s in a private repository", async (permission, route) => {
    await expect(job().request(route, app)).rejects.toMatchObject({ status: 403 });
    const status = await job({ [permission]: "read" })
      .request(route, app)
      .then(
        ({ status }) => status,
        ({ status }: { status: number }) => status,
      );
    expect([200, 404]).toContain(status);
  });

  test("needs issues, not pull-requests, to comment on a plain issue", async () => {
    const on = (issue_number: number, permissions: TokenOptions["permissions"]) =>
      job(permissions).request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...app,
        issue_number,
        body: "x",
      });
    await expect(on(1, { "pull-requests": "write" })).rejects.toMatchObject({ status: 403 });
    expect((await on(2, { "pull-requests": "write" })).status).toBe(201);
    expect((await on(2, { issues: "write" })).status).toBe(201);
  });

  test("reads any public repository, and writes to none but its own", async () => {
    expect((await job().request("GET /repos/{owner}/{repo}/contents/a.txt", open)).status).toBe(200);
    const write = job({ issues: "write" }).request("POST /repos/{owner}/{repo}/issues", {
      ...open,
      title: "x",
    });
    await expect(write).rejects.toMatchObject({ status: 403 });
  });

  test("does not learn that another private repository exists", async () => {
    const other = as({ repository: "acme/open", permissions: { contents: "write" } });
    await expect(other.request("GET /repos/{owner}/{repo}", app)).rejects.toMatchObject(
      refused(404, "Not Found"),
    );
    const listed = await other.request("GET /orgs/{org}/repos", { org: "acme" });
    expect(listed.data.map(({ name }) => name)).toEqual(["open", "old"]);
  });

  test("is no user", async () => {
    await expect(job().request("GET /user")).rejects.toMatchObject({ status: 403 });
  });
});

test("a person's token without listed permissions may all that the person may", async () => {
  const person = as({ type: "user" });
  expect((await person.request("GET /user")).data.login).toBe("octocat");
  expect((await person.request("POST /repos/{owner}/{repo}/issues", { ...app, title: "x" })).status).toBe(
    201,
  );
});

test("without a token only what is public is read", async () => {
  const nobody = new Octokit({ baseUrl: gitHub.apiUrl });
  const read = await nobody.request("GET /repos/{owner}/{repo}", open);
  expect(read.headers["x-ratelimit-limit"]).toBe("60");
  await expect(nobody.request("GET /repos/{owner}/{repo}", app)).rejects.toMatchObject({ status: 404 });
  const write = nobody.request("POST /repos/{owner}/{repo}/issues", { ...open, title: "x" });
  await expect(write).rejects.toMatchObject(refused(401, "Requires authentication"));
});

test("a token that is unknown or revoked is refused", async () => {
  const unknown = new Octokit({ auth: "ghs_no", baseUrl: gitHub.apiUrl });
  await expect(unknown.request("GET /rate_limit")).rejects.toMatchObject(refused(401, "Bad credentials"));
  const auth = gitHub.tokenFor({ type: "user" });
  gitHub.revoke(auth);
  const revoked = new Octokit({ auth, baseUrl: gitHub.apiUrl });
  await expect(revoked.request("GET /rate_limit")).rejects.toMatchObject({ status: 401 });
});

test("an archived repository is read-only", async () => {
  const person = as({ type: "user" });
  const old = { owner: "acme", repo: "old" };
  expect((await person.request("GET /repos/{owner}/{repo}", old)).data.archived).toBe(true);
  const write = person.request("POST /repos/{owner}/{repo}/issues", { ...old, title: "x" });
  await expect(write).rejects.toMatchObject(refused(403, "archived"));
});

test("a used-up hour is refused until it is over", async () => {
  const octokit = as({ repository: "acme/app", remaining: 1 });
  const read = () => octokit.request("GET /repos/{owner}/{repo}", app);
  expect((await read()).headers["x-ratelimit-remaining"]).toBe("0");
  await expect(read()).rejects.toMatchObject({
    ...refused(403, "API rate limit exceeded"),
    response: { headers: { "x-ratelimit-reset": String(new Date("2026-11-22T11:00:00Z").getTime() / 1000) } },
  });
  expect((await octokit.request("GET /rate_limit")).data.rate.remaining).toBe(0);
  now = new Date("2026-11-22T11:00:01Z");
  expect((await read()).headers["x-ratelimit-remaining"]).toBe("999");
});
