import { generateKeyPairSync, sign } from "node:crypto";
import { Octokit } from "@octokit/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { app, privateApp } from "./example.ts";
import { type GitHub, startGitHub } from "./github.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
const start = new Date("2026-11-22T10:00:00Z");
let now = start;
let gitHub: GitHub;

beforeAll(async () => {
  gitHub = await startGitHub({
    users: ["mona"],
    now: () => now,
    repositories: [privateApp, { name: "acme/secret", visibility: "private" }, { name: "beta/x" }],
    apps: [
      {
        id: 42,
        slug: "ospo",
        publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
        permissions: { issues: "write", contents: "read" },
        installations: { acme: "all", beta: ["beta/x"] },
      },
    ],
  });
});
afterAll(() => gitHub.close());

function jwt(claims: object = {}, key = privateKey): string {
  const at = Math.floor(now.getTime() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iat: at - 30, exp: at + 570, iss: "42", ...claims })}`;
  return `${text}.${sign("RSA-SHA256", Buffer.from(text), key).toString("base64url")}`;
}

const octokit = (auth: string): Octokit => {
  const client = new Octokit({ baseUrl: gitHub.apiUrl });
  client.hook.before("request", (options) => {
    options.headers.authorization = `Bearer ${auth}`;
  });
  return client;
};

async function install(body: object = {}): Promise<Octokit> {
  const { data } = await octokit(jwt()).request("GET /orgs/{org}/installation", { org: "acme" });
  const issued = await octokit(jwt()).request("POST /app/installations/{installation_id}/access_tokens", {
    installation_id: data.id,
    ...body,
  });
  return octokit(issued.data.token);
}

test("an App tells who it is and where it is installed", async () => {
  expect((await octokit(jwt()).request("GET /app")).data?.slug).toBe("ospo");
  const all = await octokit(jwt()).request("GET /app/installations");
  expect(all.data.map(({ account }) => account && "login" in account && account.login)).toEqual([
    "acme",
    "beta",
  ]);
  const one = await octokit(jwt()).request("GET /repos/{owner}/{repo}/installation", app);
  expect(one.data.id).toBe(all.data[0]?.id);
});

test("an installation's token does what the App may, as its bot, in its account", async () => {
  const client = await install();
  const { data } = await client.request("POST /repos/{owner}/{repo}/issues", { ...app, title: "x" });
  expect(data.user).toMatchObject({ login: "ospo[bot]", type: "Bot" });
  const repositories = await client.request("GET /installation/repositories");
  expect(repositories.data.repositories.map(({ name }) => name)).toEqual(["app", "secret"]);
  const beta = client.request("POST /repos/{owner}/{repo}/issues", { owner: "beta", repo: "x", title: "x" });
  await expect(beta).rejects.toMatchObject({ status: 403 });
});

test("a narrowed token reaches no more than was asked for", async () => {
  const client = await install({ repositories: ["app"], permissions: { contents: "read" } });
  const secret = client.request("GET /repos/{owner}/{repo}", { owner: "acme", repo: "secret" });
  await expect(secret).rejects.toMatchObject({ status: 404 });
  const issue = client.request("POST /repos/{owner}/{repo}/issues", { ...app, title: "x" });
  await expect(issue).rejects.toMatchObject({ status: 403 });
});

test("no token goes beyond the installation", async () => {
  await expect(install({ permissions: { checks: "write" } })).rejects.toMatchObject({ status: 422 });
  await expect(install({ repositories: ["none"] })).rejects.toMatchObject({ status: 422 });
});

test("an installation's token ends after an hour", async () => {
  const client = await install();
  now = new Date(start.getTime() + 3_599_000);
  expect((await client.request("GET /repos/{owner}/{repo}", app)).status).toBe(200);
  now = new Date(start.getTime() + 3_600_000);
  await expect(client.request("GET /repos/{owner}/{repo}", app)).rejects.toMatchObject({ status: 401 });
});

test.each([
  ["signed by another key", () => jwt({}, stranger.privateKey)],
  ["of an unknown App", () => jwt({ iss: "43" })],
  ["that has ended", () => jwt({ exp: Math.floor(now.getTime() / 1000) - 1 })],
  ["that lives over ten minutes", () => jwt({ exp: Math.floor(now.getTime() / 1000) + 700 })],
  ["from the future", () => jwt({ iat: Math.floor(now.getTime() / 1000) + 120 })],
])("an App's token %s is refused", async (_, token) => {
  await expect(octokit(token()).request("GET /app")).rejects.toMatchObject({ status: 401 });
});

test("neither token does the other's work", async () => {
  await expect(octokit(jwt()).request("GET /repos/{owner}/{repo}", app)).rejects.toMatchObject({
    status: 403,
  });
  await expect((await install()).request("GET /app")).rejects.toMatchObject({ status: 401 });
});
