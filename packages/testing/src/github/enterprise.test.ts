import { getOctokit } from "@actions/github";
import { expect, test } from "vitest";
import { app, everything, privateApp } from "./example.ts";
import { startGitHub } from "./github.ts";
import { mayBreakContract } from "./violations.ts";

mayBreakContract();

test("serves GitHub Enterprise Server's base paths, and addresses below them", async () => {
  const gitHub = await startGitHub({ enterprise: true, users: ["mona"], repositories: [privateApp] });
  expect(gitHub.apiUrl).toBe(`${gitHub.url}/api/v3`);
  expect(gitHub.graphqlUrl).toBe(`${gitHub.url}/api/graphql`);
  const token = gitHub.tokenFor({ permissions: everything, repository: "acme/app" });
  const octokit = getOctokit(token, { baseUrl: gitHub.apiUrl });
  const { data } = await octokit.rest.issues.get({ ...app, issue_number: 1 });
  expect(data.url).toBe(`${gitHub.apiUrl}/repos/acme/app/issues/1`);
  expect(data.html_url).toBe(`${gitHub.serverUrl}/acme/app/issues/1`);
  expect(await octokit.graphql("{ viewer { login } }")).toEqual({ viewer: { login: "github-actions[bot]" } });
  expect((await fetch(`${gitHub.url}/repos/acme/app`)).status).toBe(404);
  expect(gitHub.violations).toEqual([expect.stringMatching(/^GET .*\/repos\/acme\/app: no operation/)]);
  await gitHub.close();
});
