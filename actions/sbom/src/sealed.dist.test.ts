import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  type DependencyTrackServer,
  type DistRun,
  type GitHub,
  networkGuard,
  pushEvent,
  runDist,
  startDependencyTrack,
  startGitHub,
  startProxy,
  workspaceWith,
} from "@ospo-actions/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const name = "acme/app";
const dist = resolve(import.meta.dirname, "../../../dist");
const timeout = 60_000;
const entry = { version: "1.0.0", license: "MIT" };

function lock(...names: readonly string[]): string {
  const dependencies = Object.fromEntries(names.map((one) => [one, "*"]));
  const packages = Object.fromEntries(names.map((one) => [`node_modules/${one}`, entry]));
  return JSON.stringify({ name: "app", lockfileVersion: 3, packages: { "": { dependencies }, ...packages } });
}

let workspace: string;
let temporary: string;
const open: { close(): Promise<unknown> }[] = [];
beforeEach(async () => {
  const { payload } = pushEvent({ repository: name });
  workspace = await workspaceWith({
    "package-lock.json": lock("left", "right"),
    "event.json": JSON.stringify(payload),
  });
  temporary = await mkdtemp(join(tmpdir(), "ospo-temp-"));
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  for (const folder of [workspace, temporary]) await rm(folder, { recursive: true, force: true });
});

/** A GitHub whose branch `main` has an older lock file, and a release `v1.0.0`. */
async function standIn(enterprise: boolean): Promise<GitHub> {
  const gitHub = await startGitHub({
    enterprise,
    repositories: [{ name, files: { "package-lock.json": lock("left") } }],
  });
  open.push(gitHub);
  const token = gitHub.tokenFor({ repository: name, permissions: { contents: "write" } });
  const answer = await fetch(`${gitHub.apiUrl}/repos/${name}/releases`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ tag_name: "v1.0.0", name: "v1.0.0" }),
  });
  expect(answer.status).toBe(201);
  return gitHub;
}

async function track(): Promise<DependencyTrackServer> {
  const server = await startDependencyTrack();
  open.push(server);
  return server;
}

interface Run extends DistRun {
  /** Hosts that were asked for, each once. */
  readonly hosts: readonly string[];
}

/** dist/sbom for a push of the tag `v1.0.0`, where it may touch its own files and loopback alone, and start nothing. */
async function run(
  gitHub: GitHub,
  {
    env = {},
    inputs = {},
    host,
  }: { env?: Record<string, string>; inputs?: Record<string, string>; host?: string },
): Promise<Run> {
  const token = gitHub.tokenFor({ repository: name, permissions: { contents: "write" } });
  const named = (url: string): string => (host ? url.replace(/127\.0\.0\.1:\d+/, host) : url);
  const log = join(temporary, "network");
  const runnerFiles = Object.fromEntries(
    ["output", "step_summary"].map((file) => [`GITHUB_${file.toUpperCase()}`, join(temporary, file)]),
  );
  for (const file of [log, ...Object.values(runnerFiles)]) await writeFile(file, "");
  const done = await runDist("sbom", {
    workspace,
    inputs: { base: "main", "dependency-snapshot": "true", "github-token": token, ...inputs },
    env: {
      GITHUB_REPOSITORY: name,
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: join(workspace, "event.json"),
      GITHUB_REF: "refs/tags/v1.0.0",
      GITHUB_SHA: "a".repeat(40),
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
  const outputs = new Map([...done.outputs, ...(await told(join(temporary, "output")))]);
  const asked = (await readFile(log, "utf8")).split("\n").filter(Boolean);
  return { ...done, outputs, hosts: [...new Set(asked)] };
}

/** Outputs of one line, in the runner's own format. */
async function told(file: string): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(file, "utf8");
  return [...text.matchAll(/^(.+)<<(.+)\n(.*)\n\2$/gm)].map(([, key = "", , value = ""]) => [key, value]);
}

const delivered = /Dependency graph: 2 packages of 1 files taken/;

describe.each([
  ["github.com", false],
  ["GitHub Enterprise Server", true],
] as const)("dist/sbom, sealed but for loopback, at %s", (_name, enterprise) => {
  test("compares and delivers, and asks no host but those that it is told", { timeout }, async () => {
    const [gitHub, server] = [await standIn(enterprise), await track()];
    const { status, stdout, stderr, hosts, outputs } = await run(gitHub, {
      inputs: {
        "release-assets": "true",
        "dependency-track-url": server.url,
        "dependency-track-key": server.key,
        "html-file": "page.html",
      },
    });
    expect([status, stderr], stdout).toEqual([0, ""]);
    expect(Object.fromEntries(outputs)).toMatchObject({ added: "1", removed: "0", verdict: "pass" });
    expect(stdout).toMatch(delivered);
    expect(stdout).toContain("Release v1.0.0: sbom.cdx.json created");
    expect([gitHub.snapshots.length, server.projects.length, hosts]).toEqual([1, 1, ["allowed 127.0.0.1"]]);
  });

  test("asks through the proxy, and directly where no_proxy says so", { timeout }, async () => {
    const gitHub = await standIn(enterprise);
    const port = Number(new URL(gitHub.url).port);
    const host = "github.example:8080";
    const proxy = await startProxy({ [host]: port });
    open.push(proxy);
    const through = await run(gitHub, { host, env: { http_proxy: proxy.url } });
    expect(through.stdout).toMatch(delivered);
    expect(through.outputs.get("added")).toBe("1");
    expect([new Set(proxy.targets), through.hosts]).toEqual([new Set([host]), ["allowed 127.0.0.1"]]);
    const before = proxy.targets.length;
    const env = { http_proxy: proxy.url, no_proxy: "0.0.0.0", NETWORK_GUARD_ALLOW: "0.0.0.0" };
    const direct = await run(gitHub, { host: `0.0.0.0:${port}`, env });
    expect(direct.stdout).toMatch(delivered);
    expect(proxy.targets).toHaveLength(before);
  });
});

test("a secret in every slot reaches nothing but its own place", { timeout }, async () => {
  const [gitHub, server] = [await standIn(false), await track()];
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
      "dependency-track-url": server.url,
      "dependency-track-key": server.key,
      "html-file": "page.html",
      "sarif-file": "a.sarif",
      "csv-file": "a.csv",
    },
  });
  expect(done.stdout).toMatch(delivered);
  expect(server.projects).toHaveLength(1);
  expect(new Set(proxy.logins)).toEqual(new Set([`me:${password}`]));
  const [token = ""] = gitHub.calls
    .slice(-1)
    .flatMap(({ headers }) => headers.authorization?.split(" ")[1] ?? []);
  expect(token).toMatch(/^ghs_/);
  const [left, requests] = [await leftBy(done), JSON.stringify([gitHub.calls, server.calls])];
  for (const secret of [...Object.values(canaries), password]) {
    const basic = Buffer.from(`me:${secret}`).toString("base64");
    for (const form of [secret, basic, Buffer.from(secret).toString("base64")]) {
      expect(left).not.toContain(form);
      expect(requests).not.toContain(form);
    }
  }
  for (const own of [token, server.key]) expect(left).not.toContain(own);
  expect(JSON.stringify(gitHub.calls)).not.toContain(server.key);
  expect(JSON.stringify(server.calls)).not.toContain(token);
  const bodies = JSON.stringify(gitHub.calls.map(({ path, query, body }) => [path, query, body]));
  expect(bodies).not.toContain(token);
});

/** Every text that the run left behind, but for the commands that mask its secrets. */
async function leftBy({ stdout, stderr }: DistRun): Promise<string> {
  const said = stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  const files = await Promise.all(
    [workspace, temporary].map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((each) => each.isFile() && each.name !== ".npmrc")
        .map((each) => join(each.parentPath, each.name));
      return Promise.all(paths.map((path) => readFile(path, "utf8")));
    }),
  );
  return [...said, stderr, ...files.flat()].join("\n");
}

test.each([
  [
    "artifacts",
    { "artifact-name": "sbom" },
    /github\.example is a GitHub Enterprise Server, which takes no artifacts/,
  ],
  ["attestations", { attest: "package-lock.json" }, /Enterprise Server/],
])(
  "what GitHub Enterprise Server lacks is refused in plain words: %s",
  { timeout },
  async (_name, inputs, words) => {
    const gitHub = await standIn(true);
    const port = Number(new URL(gitHub.url).port);
    const proxy = await startProxy({ "github.example:8080": port });
    open.push(proxy);
    const { stdout, status } = await run(gitHub, {
      host: "github.example:8080",
      env: { http_proxy: proxy.url },
      inputs: inputs as Record<string, string>,
    });
    expect(status, stdout).toBe(2);
    expect(stdout.replaceAll("%0A", "\n")).toMatch(words);
    expect(stdout).toMatch(delivered);
    expect((await readdir(workspace)).includes("sbom.cdx.json")).toBe(true);
  },
);
