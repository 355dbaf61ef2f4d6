import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  type DistRun,
  type FaultKind,
  fastTime,
  type GitHub,
  hostilePackages,
  networkGuard,
  pullRequestEvent,
  type Registry,
  runDist,
  startGitHub,
  startProxy,
  startRegistry,
  workspaceWith,
} from "@ospo-actions/testing";
import { afterAll, describe, expect, test } from "vitest";
import { mit } from "./testing/project.ts";

const name = "acme/app";
const dist = resolve(import.meta.dirname, "../../../dist");
const timeout = 60_000;
const policy = `version: 1
licenses: { allow: ["category:permissive"] }
`;

/** A lock file that says nothing of licenses: the registry alone knows. */
function lock(...names: readonly string[]): string {
  const dependencies = Object.fromEntries(names.map((one) => [one, "1"]));
  const installs = names.map((one) => [`node_modules/${one}`, { version: "1.0.0" }]);
  const packages = { "": { name: "app", dependencies }, ...Object.fromEntries(installs) };
  return JSON.stringify({ name: "app", lockfileVersion: 3, packages });
}

const names = ["old", "fine", "worse"];

interface World {
  readonly gitHub: GitHub;
  readonly registry: Registry;
  readonly workspace: string;
  readonly temporary: string;
}

const open: { close(): Promise<unknown> }[] = [];
const folders: string[] = [];
afterAll(async () => {
  for (const one of open) await one.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** By the names that a proxy leads to them. */
const hosts = { gitHub: "github.example:8080", registry: "registry.example:8081" };

/**
 * A fork's pull request: `main` has the policy and one package, the checkout two more, one of them not allowed, and
 * a registry has them all. `named` is the registry's address in what it says itself.
 */
async function world({
  enterprise = false,
  named,
}: {
  enterprise?: boolean;
  named?: string;
} = {}): Promise<World> {
  const gitHub = await startGitHub({
    enterprise,
    repositories: [{ name, files: { "package-lock.json": lock("old"), ".github/ospo.yml": policy } }],
  });
  const packages = names.map((one) => ({
    name: one,
    versions: {
      "1.0.0": {
        manifest: { license: one === "worse" ? "AGPL-3.0-only" : "MIT" },
        files: one === "worse" ? {} : { LICENSE: mit },
        ...(named && { tarballUrl: `http://${named}/${one}/-/${one}-1.0.0.tgz` }),
      },
    },
  }));
  const registry = await startRegistry({ packages: [...packages, ...hostilePackages] });
  open.push(gitHub, registry);
  const { object } = (await gitHub.peek(`/repos/${name}/git/ref/heads/main`)) as { object: { sha: string } };
  const { payload } = pullRequestEvent({ repository: name, number: 1, fork: "mallory/app" });
  (payload as { pull_request: { base: { sha: string } } }).pull_request.base.sha = object.sha;
  const workspace = await workspaceWith({
    "package-lock.json": lock(...names),
    ".github/ospo.yml": policy,
    "event.json": JSON.stringify(payload),
  });
  const temporary = await mkdtemp(join(tmpdir(), "ospo-temp-"));
  folders.push(workspace, temporary);
  return { gitHub, registry, workspace, temporary };
}

/** A proxy that knows both by their names. */
async function proxyTo({ gitHub, registry }: World) {
  const proxy = await startProxy({
    [hosts.gitHub]: Number(new URL(gitHub.url).port),
    [hosts.registry]: Number(new URL(registry.url).port),
  });
  open.push(proxy);
  return proxy;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** GitHub and the registry go by their names. */
  readonly byName?: boolean;
  readonly speed?: number;
}

interface Run extends DistRun {
  /** Hosts that were asked for, each once. */
  readonly asked: readonly string[];
}

/** dist/license-gate for a pull request of a fork, where it may touch its own files and loopback alone, and start nothing. */
async function run(
  { gitHub, registry, workspace, temporary }: World,
  { env = {}, inputs = {}, byName = false, speed = 1 }: Options = {},
): Promise<Run> {
  const token = gitHub.tokenFor({ repository: name, permissions: { contents: "read" } });
  const named = (url: string, host: string): string => (byName ? url.replace(/127\.0\.0\.1:\d+/, host) : url);
  const log = join(temporary, "network");
  const runnerFiles = Object.fromEntries(
    ["output", "step_summary"].map((file) => [`GITHUB_${file.toUpperCase()}`, join(temporary, file)]),
  );
  for (const file of [log, ...Object.values(runnerFiles)]) await writeFile(file, "");
  const done = await runDist("license-gate", {
    workspace,
    inputs: { "github-token": token, "report-file": "gate.json", ...inputs },
    env: {
      GITHUB_REPOSITORY: name,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(workspace, "event.json"),
      GITHUB_REF: "refs/pull/1/merge",
      GITHUB_SHA: "a".repeat(40),
      GITHUB_API_URL: named(gitHub.apiUrl, hosts.gitHub),
      GITHUB_GRAPHQL_URL: named(gitHub.graphqlUrl, hosts.gitHub),
      GITHUB_SERVER_URL: named(gitHub.serverUrl, hosts.gitHub),
      npm_config_registry: named(registry.url, hosts.registry),
      RUNNER_TEMP: temporary,
      NETWORK_GUARD_LOG: log,
      FAST_TIME: String(speed),
      ...runnerFiles,
      ...env,
    },
    nodeFlags: [
      "--permission",
      ...[dist, workspace, temporary, networkGuard, fastTime].map((path) => `--allow-fs-read=${path}`),
      ...[workspace, temporary].map((path) => `--allow-fs-write=${path}`),
      "--disable-proto=throw",
      "--disallow-code-generation-from-strings",
      `--require=${networkGuard}`,
      ...(speed > 1 ? [`--import=${fastTime}`] : []),
    ],
  });
  const outputs = new Map([...done.outputs, ...(await told(join(temporary, "output")))]);
  const asked = (await readFile(log, "utf8")).split("\n").filter(Boolean);
  return { ...done, outputs, asked: [...new Set(asked)] };
}

/** Outputs of one line, in the runner's own format. */
async function told(file: string): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(file, "utf8");
  return [...text.matchAll(/^(.+)<<(.+)\n(.*)\n\2$/gm)].map(([, key = "", , value = ""]) => [key, value]);
}

const judged = { verdict: "fail", violations: "1", checked: "3", expected: "3" };

describe.each([
  ["github.com", false],
  ["GitHub Enterprise Server", true],
] as const)("dist/license-gate, sealed but for loopback, at %s", (_name, enterprise) => {
  test("judges what a fork brings in, and asks no host but those that it is told", { timeout }, async () => {
    const { status, stdout, stderr, asked, outputs } = await run(await world({ enterprise }), {
      inputs: { "html-file": "page.html", "sarif-file": "found.sarif" },
    });
    expect([status, stderr], stdout).toEqual([1, ""]);
    expect(Object.fromEntries(outputs)).toMatchObject(judged);
    expect(asked).toEqual(["allowed 127.0.0.1"]);
  });

  test("asks GitHub and the registry through the proxy", { timeout }, async () => {
    const own = await world({ enterprise, named: hosts.registry });
    const proxy = await proxyTo(own);
    const { outputs, asked, stdout } = await run(own, { byName: true, env: { http_proxy: proxy.url } });
    expect(Object.fromEntries(outputs), stdout).toMatchObject(judged);
    expect([new Set(proxy.targets), asked]).toEqual([new Set(Object.values(hosts)), ["allowed 127.0.0.1"]]);
  });
});

test("hostile packages of a registry are harmless and no pass", { timeout }, async () => {
  const own = await world();
  const before = await readdir(own.workspace);
  await writeFile(
    join(own.workspace, "package-lock.json"),
    lock("fine", ...hostilePackages.map(({ name }) => name)),
  );
  const { status, stderr, asked, outputs } = await run(own);
  expect([status, stderr, outputs.get("verdict")]).toEqual([1, "", "fail"]);
  expect(asked).toEqual(["allowed 127.0.0.1"]);
  expect((await readdir(own.workspace)).sort()).toEqual([...before, "gate.json"].sort());
});

const faults: readonly FaultKind[] = [
  500,
  502,
  409,
  422,
  "primary-limit",
  "secondary-limit",
  429,
  "reset",
  "lost-answer",
  "cut-body",
  "half-body",
  "hang",
];

/** Only GitHub has them. */
const limits: readonly FaultKind[] = ["primary-limit", "secondary-limit"];

describe.concurrent("a fault of GitHub, then of the registry", () => {
  test.each(faults)("%j: never lets a fork's change pass", { timeout: 120_000 }, async (kind) => {
    const own = await world();
    const { gitHub, registry } = own;
    const speed = kind === "hang" ? 15 : 4;
    gitHub.fail({ kind, skip: 1 });
    registry.fail({ kind, skip: 1 });
    const once = await run(own, { speed });
    expect([once.status, once.stderr], once.stdout).toEqual([expect.toBeOneOf([1, 3]), ""]);
    expect(once.outputs.get("verdict")).toBe("fail");
    for (const [place, statuses, words] of [
      [gitHub, [2, 3], /::error::.*GitHub/],
      [registry, [1], /could not be checked/],
    ] as const) {
      gitHub.clearFaults();
      registry.clearFaults();
      if (place === registry && limits.includes(kind)) continue;
      place.fail({ kind, times: 1_000 });
      const lasting = await run(own, { speed });
      expect([lasting.status, lasting.stderr], lasting.stdout).toEqual([expect.toBeOneOf([...statuses]), ""]);
      expect(lasting.outputs.get("verdict")).toBe("fail");
      expect(lasting.stdout).toMatch(words);
    }
  });
});

test("a secret in every slot reaches nothing but its own place", { timeout }, async () => {
  const own = await world({ named: hosts.registry });
  const proxy = await proxyTo(own);
  const canaries = {
    ACTIONS_RUNTIME_TOKEN: "canary-runtime-x7Qx7Q",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "canary-id-token-x7Qx7Q",
    APP_PRIVATE_KEY: "canary-app-key-x7Qx7Q",
    GH_TOKEN: "canary-gh-x7Qx7Q",
  };
  const [npm, other, password] = ["canary-npm-x7Qx7Q", "canary-other-x7Qx7Q", "canary-proxy-x7Qx7Q"];
  const npmrc = `//${hosts.registry}/:_authToken=\${NODE_AUTH_TOKEN}\n//other.example/:_authToken=${other}\n`;
  await writeFile(join(own.workspace, ".npmrc"), npmrc);
  const done = await run(own, {
    byName: true,
    env: { ...canaries, NODE_AUTH_TOKEN: npm, http_proxy: proxy.url.replace("//", `//me:${password}@`) },
    inputs: {
      "cache-folder": "cache",
      "notices-file": "NOTICES.txt",
      "html-file": "page.html",
      "sarif-file": "found.sarif",
      "csv-file": "found.csv",
    },
  });
  expect(Object.fromEntries(done.outputs), done.stdout).toMatchObject(judged);
  const [token = ""] = own.gitHub.calls
    .slice(-1)
    .flatMap(({ headers }) => headers.authorization?.split(" ")[1] ?? []);
  expect(token).toMatch(/^ghs_/);
  expect(own.registry.calls.map(({ headers }) => headers.authorization)).toContain(`Bearer ${npm}`);
  const left = await leftBy(own, done);
  const [toGitHub, toRegistry] = [JSON.stringify(own.gitHub.calls), JSON.stringify(own.registry.calls)];
  for (const secret of [...Object.values(canaries), other, password]) {
    const coded = [secret, `me:${secret}`].map((text) => Buffer.from(text).toString("base64"));
    for (const form of [secret, ...coded])
      for (const text of [left, toGitHub, toRegistry]) expect(text).not.toContain(form);
  }
  for (const secret of [token, npm]) expect(left).not.toContain(secret);
  expect(toGitHub).not.toContain(npm);
  expect(toRegistry).not.toContain(token);
});

/** Every text that the run left behind, but for the commands that mask its secrets. */
async function leftBy({ workspace, temporary }: World, { stdout, stderr }: DistRun): Promise<string> {
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
