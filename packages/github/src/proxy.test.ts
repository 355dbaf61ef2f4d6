import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { startProxy } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { environmentOf, standIn } from "./testing/stand-in.ts";

test("all calls go through the proxy that the environment names", { timeout: 20_000 }, async () => {
  const github = await standIn({ repositories: [{ name: "acme/app", files: { "a.txt": "Hello" } }] });
  const proxy = await startProxy({ "github.example:8080": Number(new URL(github.url).port) });
  const token = github.tokenFor({ permissions: { contents: "read" }, repository: "acme/app" });
  const script = `
    import { proxyFetch } from "@ospo-actions/core";
    import { createGitHub, readFile } from ${JSON.stringify(new URL("index.ts", import.meta.url).href)};
    const log = { mask() {}, warning: console.warn };
    const host = { env: process.env, fetch: proxyFetch, log, now: () => new Date(), cancelled: new AbortController().signal };
    const github = createGitHub({ host, auth: { token: process.env.TOKEN } });
    const file = await readFile(github, { repository: "acme/app", path: "a.txt", limit: 100 });
    console.log(file.bytes.toString(), await github.viewerLogin());`;
  const addresses = Object.entries(environmentOf(github)).map(([name, url]) => [
    name,
    url.replace(/127\.0\.0\.1:\d+/, "github.example:8080"),
  ]);
  const env = { ...Object.fromEntries(addresses), http_proxy: proxy.url, TOKEN: token };
  const args = ["--conditions=source", "--input-type=module", "-e", script];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: import.meta.dirname });
    expect(stdout).toBe("Hello github-actions[bot]\n");
    expect(new Set(proxy.targets)).toEqual(new Set(["github.example:8080"]));
  } finally {
    await proxy.close();
  }
});
