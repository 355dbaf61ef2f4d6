import { Octokit } from "@octokit/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { app, everything, privateApp } from "./example.ts";
import { type GitHub, startGitHub } from "./github.ts";
import { mayBreakContract } from "./violations.ts";

mayBreakContract();

let gitHub: GitHub;
let octokit: Octokit;

beforeAll(async () => {
  gitHub = await startGitHub({ users: ["mona"], repositories: [privateApp] });
  const auth = gitHub.tokenFor({ permissions: everything, repository: "acme/app" });
  octokit = new Octokit({ auth, baseUrl: gitHub.apiUrl });
});
afterAll(() => gitHub.close());

/** What `work` broke, whether it was answered or refused. */
async function broken(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = gitHub.violations.length;
  await work().catch(() => undefined);
  return gitHub.violations.slice(before);
}

const comments = "/repos/{owner}/{repo}/issues/{issue_number}/comments" as const;
const issue = { ...app, issue_number: 1 };

test("tells a field that GitHub does not know", async () => {
  const wrong = { ...issue, body: "x", bodyy: "y" };
  expect(await broken(() => octokit.request(`POST ${comments}`, wrong))).toEqual([
    "issues/create-comment: body: must NOT have unevaluated properties (bodyy)",
  ]);
});

test("tells a field of the wrong type, and one that is missing", async () => {
  const wrong = { ...issue, body: 7 as unknown as string };
  expect(await broken(() => octokit.request(`POST ${comments}`, wrong))).toEqual([
    "issues/create-comment: body/body: must be string",
  ]);
  const none = {} as typeof issue & { body: string };
  expect(await broken(() => octokit.request("POST /repos/acme/app/issues/1/comments", none))).toEqual([
    expect.stringMatching(/issues\/create-comment: body: /),
  ]);
});

test("tells a query parameter that GitHub does not know, or takes otherwise", async () => {
  const unknown = { ...issue, perpage: 3, per_page: 100 };
  expect(await broken(() => octokit.request(`GET ${comments}`, unknown))).toEqual([
    "issues/list-comments: query: must NOT have additional properties (perpage)",
  ]);
  const wrong = { ...issue, per_page: "many" as unknown as number };
  expect(await broken(() => octokit.request(`GET ${comments}`, wrong))).toEqual([
    "issues/list-comments: query/per_page: must be integer",
  ]);
});

test("tells an operation that the suite is not known to use, and a path that is none", async () => {
  expect(await broken(() => octokit.request("GET /zen"))).toHaveLength(1);
  expect(await broken(() => octokit.request("DELETE /repos/acme/app"))).toHaveLength(1);
});

test("tells an answer of its own that GitHub would not give", async () => {
  await gitHub.seed({ name: "acme/odd", sbom: { spdxVersion: 2 } });
  const odd = { owner: "acme", repo: "odd" };
  const found = await broken(() => octokit.request("GET /repos/{owner}/{repo}/dependency-graph/sbom", odd));
  expect(found).toContain(
    "dependency-graph/export-sbom answered 200: response/sbom/spdxVersion: must be string",
  );
});

test("refuses a body over 65,536 characters, and JSON that is none", async () => {
  const long = octokit.request(`POST ${comments}`, { ...issue, body: "a".repeat(65_537) });
  await expect(long).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining("Body is too long"),
  });
  const fits = await octokit.request(`POST ${comments}`, { ...issue, body: "a".repeat(65_536) });
  expect(fits.status).toBe(201);
  const cut = await fetch(`${gitHub.apiUrl}/repos/acme/app/issues`, {
    method: "POST",
    headers: {
      authorization: gitHub.calls[0]?.headers.authorization ?? "",
      "content-type": "application/json",
    },
    body: '{"title":',
  });
  expect([cut.status, await cut.json()]).toMatchObject([400, { message: "Problems parsing JSON" }]);
});

test("answers 409 to a stale file and 422 to a ref that would go back", async () => {
  const file = { ...app, path: "README.md", message: "m", content: "YQ==" };
  const put = "PUT /repos/{owner}/{repo}/contents/{path}";
  await expect(octokit.request(put, { ...file, sha: "0".repeat(40) })).rejects.toMatchObject({ status: 409 });
  await expect(octokit.request(put, file)).rejects.toMatchObject({ status: 422 });
  const heads = { ...app, ref: "heads/main" };
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
    ...app,
    ref: "heads/change",
  });
  const ahead = { ...heads, sha: data.object.sha };
  await octokit.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", ahead);
  const { data: commit } = await octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...app,
    commit_sha: data.object.sha,
  });
  const back = { ...heads, sha: commit.parents[0]?.sha ?? "" };
  const moved = octokit.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", back);
  await expect(moved).rejects.toMatchObject({ status: 422, message: expect.stringContaining("fast") });
});

test("pages with link headers, 100 items at most", async () => {
  await gitHub.seed(...Array.from({ length: 130 }, (_, at) => ({ name: `acme/r${at}` })));
  const first = await octokit.request("GET /orgs/{org}/repos", { org: "acme", per_page: 1_000 });
  expect(first.data).toHaveLength(100);
  expect(first.headers.link).toContain('rel="next"');
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.link ?? "")?.[1] ?? "";
  const second = await octokit.request(`GET ${next}`);
  expect(second.data).toHaveLength(32);
  expect(second.headers.link).not.toContain('rel="next"');
});

test("answers 304 to a known ETag, which costs nothing", async () => {
  const url = "GET /repos/{owner}/{repo}";
  const first = await octokit.request(url, app);
  const headers = { "if-none-match": first.headers.etag };
  const again = await octokit
    .request(url, { ...app, headers })
    .catch((error: { response: unknown }) => error);
  expect(again).toMatchObject({ status: 304 });
  const third = await octokit.request(url, app);
  const left = ({ headers }: typeof first): number => Number(headers["x-ratelimit-remaining"]);
  expect(left(first) - left(third)).toBe(1);
  expect(third.headers["x-github-request-id"]).toMatch(/\S/);
});
