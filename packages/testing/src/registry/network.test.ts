import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { startGitHub } from "../github/github.ts";
import { networkGuard } from "./guard.ts";
import { startProxy } from "./proxy.ts";
import { startRegistry } from "./registry.ts";

const run = promisify(execFile);
afterEach(() => vi.unstubAllEnvs());

test("the proxy tunnels to a stand-in by any name, and logs where to", async () => {
  const gitHub = await startGitHub({ repositories: [{ name: "acme/app" }] });
  const port = Number(new URL(gitHub.url).port);
  const proxy = await startProxy({ "github.example:80": port });
  vi.stubEnv("http_proxy", proxy.url);
  vi.stubEnv("GITHUB_API_URL", "http://github.example");
  // It reads both as it is loaded.
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(gitHub.tokenFor({ type: "user" }));
  const { data } = await octokit.rest.repos.get({ owner: "acme", repo: "app" });
  expect(data.full_name).toBe("acme/app");
  expect(proxy.targets).toEqual(["github.example:80"]);
  await expect(getOctokit("x", { baseUrl: "http://other.example" }).rest.meta.get()).rejects.toThrow();
  expect(proxy.targets).toContain("other.example:80");
  await Promise.all([proxy.close(), gitHub.close()]);
});

/** Runs `code` under the guard; what it printed, and the guard's log. */
async function guarded(code: string, allow = ""): Promise<readonly [string, readonly string[]]> {
  const folder = await mkdtemp(join(tmpdir(), "ospo-guard-"));
  const log = join(folder, "log");
  const env = { NETWORK_GUARD_LOG: log, NETWORK_GUARD_ALLOW: allow };
  const { stdout } = await run(process.execPath, ["--require", networkGuard, "-e", code], { env });
  const lines = await readFile(log, "utf8").catch(() => "");
  await rm(folder, { recursive: true });
  return [stdout.trim(), lines.split("\n").filter(Boolean)];
}

const attempt = (call: string): string =>
  `(async () => ${call})().then(() => console.log("done"), (error) => console.log((error.cause ?? error).code))`;

test.each([
  ["fetch by name", 'fetch("https://evil.example")', "evil.example"],
  ["fetch by address", 'fetch("http://192.0.2.1")', "192.0.2.1"],
  ["a bare socket", 'require("net").connect(80, "192.0.2.1")', "192.0.2.1"],
  ["TLS", 'require("tls").connect({ host: "192.0.2.1", port: 443 })', "192.0.2.1"],
  ["a look-up", 'require("dns").promises.resolve4("evil.example")', "evil.example"],
  ["a datagram", 'require("dgram").createSocket("udp4").send("x", 53, "192.0.2.1")', "192.0.2.1"],
])("the guard refuses and writes down %s", async (_, call, host) => {
  const [printed, log] = await guarded(attempt(call));
  expect(printed).toBe("ENETGUARD");
  expect(log).toContain(`refused ${host}`);
});

test("the guard lets loopback pass, and what is allowed by name", async () => {
  const registry = await startRegistry();
  expect(await guarded(attempt(`fetch("${registry.url}/x")`))).toMatchObject(["done", ["allowed 127.0.0.1"]]);
  const [printed, log] = await guarded(attempt('fetch("http://evil.invalid")'), "evil.invalid");
  expect(printed).not.toBe("ENETGUARD");
  expect(log).toContain("allowed evil.invalid");
  await registry.close();
});
