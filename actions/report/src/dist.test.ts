import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  type DistRun,
  type GitHub,
  networkGuard,
  pullRequestEvent,
  runDist,
  startGitHub,
  startProxy,
  workspaceWith,
} from "@ospo-actions/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { part } from "./testing/part.ts";

const name = "acme/app";
const dist = resolve(import.meta.dirname, "../../../dist");
const timeout = 30_000;

let workspace: string;
let temporary: string;
const open: { close(): Promise<unknown> }[] = [];
beforeEach(async () => {
  const { payload } = pullRequestEvent({ repository: name, number: 1 });
  workspace = await workspaceWith({
    "reports/a.json": part("fine", name),
    "event.json": JSON.stringify(payload),
  });
  temporary = await mkdtemp(join(tmpdir(), "ospo-temp-"));
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  for (const folder of [workspace, temporary]) await rm(folder, { recursive: true, force: true });
});

async function standIn(enterprise: boolean): Promise<GitHub> {
  const pulls = [{ title: "Change", body: "", head: "changes" }];
  const gitHub = await startGitHub({
    enterprise,
    repositories: [{ name, branches: { changes: { a: "1" } }, pulls }],
  });
  open.push(gitHub);
  return gitHub;
}

interface Run extends DistRun {
  /** Hosts that were asked for, each once. */
  readonly hosts: readonly string[];
}

/** dist/report in a job on a pull request, where it may touch its own files and loopback alone. */
async function run(
  gitHub: GitHub,
  {
    env = {},
    inputs = {},
    host,
  }: { env?: Record<string, string>; inputs?: Record<string, string>; host?: string },
): Promise<Run> {
  const token = gitHub.tokenFor({ repository: name, permissions: { "pull-requests": "write" } });
  const named = (url: string): string => (host ? url.replace(/127\.0\.0\.1:\d+/, host) : url);
  const log = join(temporary, "network");
  await writeFile(log, "");
  const runnerFiles = Object.fromEntries(
    ["output", "step_summary"].map((file) => [`GITHUB_${file.toUpperCase()}`, join(temporary, file)]),
  );
  for (const file of Object.values(runnerFiles)) await writeFile(file, "");
  const done = await runDist("report", {
    workspace,
    inputs: { reports: "reports/*.json", "fail-on": "never", "github-token": token, ...inputs },
    env: {
      GITHUB_REPOSITORY: name,
      GITHUB_EVENT_PATH: join(workspace, "event.json"),
      GITHUB_API_URL: named(gitHub.apiUrl),
      GITHUB_GRAPHQL_URL: named(gitHub.graphqlUrl),
      GITHUB_SERVER_URL: named(gitHub.serverUrl),
      RUNNER_TEMP: temporary,
      NETWORK_GUARD_LOG: log,
      ...runnerFiles,
      ...env,
    },
    nodeFlags: [
      "--permission",
      ...[dist, workspace, temporary, networkGuard].map((path) => `--allow-fs-read=${path}`),
      ...[workspace, temporary].map((path) => `--allow-fs-write=${path}`),
      "--disable-proto=throw",
      "--disallow-code-generation-from-strings",
      `--require=${networkGuard}`,
    ],
  });
  const asked = (await readFile(log, "utf8")).split("\n").filter(Boolean);
  return { ...done, hosts: [...new Set(asked)] };
}

async function comments(gitHub: GitHub): Promise<number> {
  return ((await gitHub.peek(`/repos/${name}/issues/1/comments`)) as readonly object[]).length;
}

/** Every text that the run left behind, but for the commands that mask its secrets. */
async function left({ stdout, stderr }: DistRun): Promise<string> {
  const said = stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  const files = await Promise.all(
    [workspace, temporary].map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile() && entry.name !== ".npmrc")
        .map((entry) => join(entry.parentPath, entry.name));
      return Promise.all(paths.map((path) => readFile(path, "utf8")));
    }),
  );
  return [...said, stderr, ...files.flat()].join("\n");
}

describe.each([
  ["github.com", false],
  ["GitHub Enterprise Server", true],
] as const)("dist/report, sealed but for loopback, at %s", (_name, enterprise) => {
  test("comments, and asks no host but the one that the environment names", { timeout }, async () => {
    const gitHub = await standIn(enterprise);
    const { status, stdout, stderr, hosts } = await run(gitHub, {});
    expect([status, stderr], stdout).toEqual([0, ""]);
    expect(stdout).toContain("Comment on pull request 1: created");
    expect([await comments(gitHub), hosts]).toEqual([1, ["allowed 127.0.0.1"]]);
  });

  test("asks through the proxy, and directly where no_proxy says so", { timeout }, async () => {
    const gitHub = await standIn(enterprise);
    const port = Number(new URL(gitHub.url).port);
    const proxy = await startProxy({ "github.example:8080": port });
    open.push(proxy);
    const host = "github.example:8080";
    const through = await run(gitHub, { host, env: { http_proxy: proxy.url } });
    expect(through.stdout).toContain("Comment on pull request 1: created");
    expect([new Set(proxy.targets), through.hosts]).toEqual([new Set([host]), ["allowed 127.0.0.1"]]);
    const before = proxy.targets.length;
    const env = { http_proxy: proxy.url, no_proxy: "0.0.0.0", NETWORK_GUARD_ALLOW: "0.0.0.0" };
    const direct = await run(gitHub, { host: `0.0.0.0:${port}`, env });
    expect(direct.stdout).toContain("Comment on pull request 1: unchanged");
    expect(proxy.targets).toHaveLength(before);
  });
});

test("a secret in every slot reaches nothing but its own place", { timeout }, async () => {
  const gitHub = await standIn(false);
  const proxy = await startProxy({ "github.example:8080": Number(new URL(gitHub.url).port) });
  open.push(proxy);
  const canaries = {
    ACTIONS_RUNTIME_TOKEN: "canary-runtime-x7Qx7Q",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "canary-id-token-x7Qx7Q",
    NODE_AUTH_TOKEN: "canary-npm-x7Qx7Q",
    APP_PRIVATE_KEY: "canary-app-key-x7Qx7Q",
  };
  const password = "canary-proxy-x7Qx7Q";
  await writeFile(join(workspace, ".npmrc"), `//registry.example/:_authToken=${canaries.NODE_AUTH_TOKEN}\n`);
  const done = await run(gitHub, {
    host: "github.example:8080",
    env: { ...canaries, http_proxy: proxy.url.replace("//", `//me:${password}@`) },
    inputs: {
      reports: "reports/*\n.npmrc",
      "html-file": "page.html",
      "sarif-file": "a.sarif",
      "csv-file": "a.csv",
    },
  });
  expect(done.stdout).toContain("Comment on pull request 1: created");
  expect(new Set(proxy.logins)).toEqual(new Set([`me:${password}`]));
  const [token = ""] = gitHub.calls.flatMap(({ headers }) => headers.authorization?.split(" ")[1] ?? []);
  expect(token).toMatch(/^ghs_/);
  const told = await left(done);
  const requests = JSON.stringify(gitHub.calls);
  for (const secret of [...Object.values(canaries), password]) {
    const basic = Buffer.from(`me:${secret}`).toString("base64");
    for (const form of [secret, basic, Buffer.from(secret).toString("base64")]) {
      expect(told).not.toContain(form);
      expect(requests).not.toContain(form);
    }
  }
  expect(told).not.toContain(token);
  const bodies = JSON.stringify(gitHub.calls.map(({ path, query, body }) => [path, query, body]));
  expect(bodies).not.toContain(token);
});

test("what GitHub Enterprise Server lacks is refused in plain words", { timeout }, async () => {
  const gitHub = await standIn(true);
  const host = "github.example:8080";
  const { stdout } = await run(gitHub, { host, inputs: { comment: "false", "artifact-name": "reports" } });
  expect(stdout).toMatch(/github\.example is a GitHub Enterprise Server, which takes no artifacts from here/);
});
