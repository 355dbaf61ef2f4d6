import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "@ospo-actions/report";
import { workspaceWith } from "@ospo-actions/testing";
import { afterAll, expect, test } from "vitest";

const entry = join(import.meta.dirname, "../../../dist/cli/index.js");
/** A registry that nobody answers at: these tests ask no network. */
const offline = { NPM_CONFIG_REGISTRY: "http://127.0.0.1:9/" };
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function cli(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Result> {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...offline, ...env },
  });
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].on("data", (chunk: Buffer) => {
      text[stream] += chunk.toString();
    });
  }
  const status = await new Promise<number | null>((done) => child.on("close", done));
  return { status, ...text };
}

async function project(lock: object): Promise<string> {
  const folder = await workspaceWith({ "app/package-lock.json": JSON.stringify(lock) });
  folders.push(folder);
  return folder;
}

const small = {
  name: "app",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { a: "1" } },
    "node_modules/a": { version: "1.0.0", license: "MIT" },
  },
};

test("without a command it audits: a page, an SBOM, a report per action", async () => {
  const folder = await project(small);
  const { status, stdout } = await cli(folder, ["--path", "app"]);
  expect([status, stdout]).toEqual([0, expect.stringContaining("Report: ospo-report/index.html")]);
  const read = (file: string): string => readFileSync(join(folder, "ospo-report", file), "utf8");
  expect(read("index.html")).toMatch(/^<!doctype html>/i);
  expect(JSON.parse(read("sbom.cdx.json"))).toMatchObject({
    bomFormat: "CycloneDX",
    components: [{ name: "a" }],
  });
  expect(JSON.parse(read("sbom/report.json")) as Report).toMatchObject({ action: "sbom", verdict: "pass" });
  const watch = JSON.parse(read("license-change-watch/report.json")) as Report;
  expect(watch.findings).toMatchObject([
    { rule: "license-change/unknown", message: expect.stringContaining("could not be reached") },
  ]);
});

test("an audit that fails says why, ends with the action's status and leaves no old report behind", async () => {
  const folder = await project(small);
  await cli(folder, ["--path", "app"]);
  const { status, stderr } = await cli(folder, ["--path", "nowhere"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("path: nowhere does not exist")]);
  expect(existsSync(join(folder, "ospo-report/sbom/report.json"))).toBe(false);
  expect(existsSync(join(folder, "ospo-report/index.html"))).toBe(false);
});

test("what keeps all actions from their work is told once", async () => {
  const folder = await workspaceWith({ "web/package-lock.json": "{}" });
  folders.push(folder);
  const { status, stderr } = await cli(folder, []);
  expect(status).toBe(3);
  expect(stderr.match(/No lock file/g)).toHaveLength(1);
  expect(stderr).toContain("but there are some in web");
});

test("every action is a command: its outputs are lines that a script can read", async () => {
  const folder = await project(small);
  const { status, stdout } = await cli(folder, [
    "sbom",
    "--path",
    "app",
    "--output-file",
    "out.json",
    "--fail-on",
    "never",
  ]);
  expect(status).toBe(0);
  const lines = stdout.split("\n");
  expect(lines.filter((line) => !/^[a-z-]+=.*$/.test(line))).toEqual([""]);
  const wanted = [
    `sbom-path=${folder}/out.json`,
    "components=1",
    "verdict=pass",
    `report-path=${folder}/ospo-report/sbom/report.json`,
    "checked=1",
    "expected=1",
  ];
  expect(lines).toEqual(expect.arrayContaining(wanted));
});

test("npm's own start folder counts: paths are relative to where the user stands", async () => {
  const folder = await project(small);
  const env = { npm_package_name: "ospo-actions", npm_lifecycle_event: "start", INIT_CWD: folder };
  expect((await cli("/", ["sbom", "--path", "app"], env)).status).toBe(0);
  expect(existsSync(join(folder, "sbom.cdx.json"))).toBe(true);
});

test.each([
  [["--help"], /Commands:\s+audit.*sbom/s],
  [["sbom", "--help"], /--omit <items\.\.\.>.*--fail-on <fail\|review\|never>/s],
  [["--version"], /^\d+\.\d+\.\d+\n$/],
])("%j helps and ends with 0", async (args, text) => {
  const { status, stdout } = await cli("/", args);
  expect([status, stdout]).toEqual([0, expect.stringMatching(text)]);
});

test.each([
  [["sbom", "--pth", "."], /unknown option '--pth'\s+\(Did you mean --path\?\)/],
  [["sbmo"], /sbmo is neither a command \(audit, sbom, .*policy\) nor a folder/],
  [["../nowhere"], /\.\.\/nowhere does not exist/],
  [["sbom", "nowhere"], /nowhere does not exist/],
  [["report", "app"], /too many arguments/],
  [["--path="], /--path is empty/],
  [
    ["sbom", "--output-file", "app/package-lock.json"],
    /output-file: package-lock\.json is a file of the project/,
  ],
  [["sbom", "--html-file", "a", "--csv-file", "a"], /csv-file: a is also the html-file/],
  [["sbom", "--fail-on", "always"], /fail-on: must be one of fail, review, never, not "always"/],
])("%j is a mistake of the user's: status 2 and what would be right", async (args, text) => {
  const folder = await project(small);
  const { status, stderr } = await cli(folder, args);
  expect([status, stderr]).toEqual([2, expect.stringMatching(text)]);
});

test("colours are for terminals alone", async () => {
  const folder = await project(small);
  const { stdout, stderr } = await cli(folder, ["sbom", "--path", "nowhere"]);
  expect(`${stdout}${stderr}`).not.toContain("\u001b[");
});

test("a folder may be named without a flag, several become one product", async () => {
  const folder = await workspaceWith({
    "a/package-lock.json": JSON.stringify(small),
    "b/package-lock.json": JSON.stringify(small),
  });
  folders.push(folder);
  expect((await cli(folder, ["a", "b"])).stdout).toMatch(/sbom: pass \(\d+ components/);
  const bom = JSON.parse(readFileSync(join(folder, "ospo-report/sbom.cdx.json"), "utf8")) as {
    components: readonly unknown[];
  };
  expect(bom.components).toHaveLength(4);
  expect((await cli(folder, ["sbom", "a", "--path", "b"])).stdout).toContain("components=2\n");
});

test("the report command merges what the other commands left", async () => {
  const folder = await project(small);
  await cli(folder, ["sbom", "--path", "app"]);
  const { status, stdout } = await cli(folder, ["report", "--html-file", "all.html"]);
  expect([status, stdout]).toEqual([0, expect.stringContaining("checked=1\nexpected=1")]);
  expect(existsSync(join(folder, "all.html"))).toBe(true);
});

test("nothing of an earlier run is left for the result of a failed one", async () => {
  const folder = await project(small);
  await cli(folder, ["sbom", "--path", "app", "--html-file", "a.html"]);
  expect((await cli(folder, ["sbom", "--path", "nowhere", "--html-file", "a.html"])).status).toBe(2);
  for (const file of ["sbom.cdx.json", "a.html", "ospo-report/sbom/report.json"])
    expect(existsSync(join(folder, file))).toBe(false);
});
