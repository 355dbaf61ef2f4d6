import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { bomListing, cyclonedxNpmListing, npmListing, runDist, workspaceWith } from "@ospo-actions/testing";
import { afterAll, describe, expect, test } from "vitest";

const fixtures = join(import.meta.dirname, "../../../packages/inventory/src/fixtures");
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function workspace(files: Record<string, string>): Promise<string> {
  const folder = await workspaceWith(files);
  folders.push(folder);
  return folder;
}

interface LockEntry {
  readonly version?: string;
  readonly link?: boolean;
}

/** A workspace with the lock and every package.json that it implies, as npm's own commands want them. */
async function npmWorkspace(lock: string): Promise<string> {
  const { packages } = JSON.parse(lock) as { packages: Record<string, LockEntry> };
  const own = Object.entries(packages).filter(
    ([place, entry]) => !place.includes("node_modules/") && !entry.link,
  );
  const manifests = own.map(([place, entry]) => [join(place, "package.json"), JSON.stringify(entry)]);
  return workspace({ "package-lock.json": lock, ...Object.fromEntries(manifests) });
}

const real = [
  ["an npm workspace", readFileSync(join(fixtures, "npm-workspace.package-lock.json"), "utf8")],
  [
    "a lock of 2,652 installs",
    gunzipSync(readFileSync(join(fixtures, "npm-2652-installs.package-lock.json.gz"))).toString(),
  ],
] as const;

describe.each(real)("dist/sbom on %s", (_name, lock) => {
  test("lists what npm ls and cyclonedx-npm list", { timeout: 60_000 }, async () => {
    const folder = await npmWorkspace(lock);
    const { status, outputs, summary } = await runDist("sbom", { workspace: folder });
    expect(status).toBe(0);
    const ours = bomListing(readFileSync(outputs.get("sbom-path") ?? "", "utf8"));
    expect(ours).toEqual(await npmListing(folder));
    expect(ours).toEqual(await cyclonedxNpmListing(folder));
    expect(outputs.get("components")).toBe(String(ours.size));
    expect(summary).toContain("SBOM: ✅ pass");
  });

  test.each([["dev"], ["peer"]])("omits %s as npm does", { timeout: 60_000 }, async (kind) => {
    const folder = await npmWorkspace(lock);
    const { outputs } = await runDist("sbom", { workspace: folder, inputs: { omit: kind } });
    expect(bomListing(readFileSync(outputs.get("sbom-path") ?? "", "utf8"))).toEqual(
      await npmListing(folder, [kind]),
    );
  });
});

const small = JSON.stringify({
  name: "app",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { a: "1" } },
    "node_modules/a": { version: "1.0.0", license: "MIT" },
  },
});

describe("bad input ends with a clear error, the right status, every output, and no file", () => {
  test.each([
    ["no lock file", { "package.json": "{}" }, 3, /No lock file in \..*npm install --package-lock-only/s],
    [
      "two managers' locks",
      { "package-lock.json": small, "yarn.lock": "" },
      2,
      /two package managers, package-lock.json and yarn.lock/,
    ],
    ["a truncated lock", { "package-lock.json": small.slice(0, 90) }, 3, /ends in the middle/],
    [
      "a conflicted lock",
      { "package-lock.json": `{\n<<<<<<< HEAD\n${small.slice(1)}` },
      3,
      /merge conflict markers \(line 2\)/,
    ],
    [
      "an unknown lock version",
      { "package-lock.json": '{"lockfileVersion":9,"packages":{}}' },
      3,
      /lockfileVersion 9; 1 to 4 are read/,
    ],
    [
      "no packages",
      { "package-lock.json": '{"lockfileVersion":3,"packages":{"":{}}}' },
      1,
      /lists no package/,
    ],
    [
      "a lock over the limit",
      { "package-lock.json": " ".repeat(52_428_801) },
      3,
      /52428801 bytes, more than the 52428800/,
    ],
    ["a folder for a lock", { "package-lock.json/x": "" }, 3, /not a regular file|is a folder/],
  ])("%s", async (_name, files, status, message) => {
    const folder = await workspace(files as Record<string, string>);
    const result = await runDist("sbom", { workspace: folder });
    expect(result.status).toBe(status);
    expect(decodeURIComponent(result.stdout.replaceAll("%0A", "\n"))).toMatch(message);
    expect(result.stdout).not.toMatch(/\n\s+at /);
    expect(Object.fromEntries(result.outputs)).toMatchObject({ verdict: "fail", "sbom-path": "" });
    expect((await readdir(folder)).sort()).toEqual(
      Object.keys(files)
        .map((path) => path.split("/")[0])
        .sort(),
    );
  });

  test("a lock file that is a symbolic link out of the workspace", async () => {
    const outside = await workspace({ "secret.json": small });
    const folder = await workspace({});
    await symlink(join(outside, "secret.json"), join(folder, "package-lock.json"));
    const { status, stdout } = await runDist("sbom", { workspace: folder });
    expect(status).toBe(3);
    expect(stdout).toContain("package-lock.json leads out of the workspace");
    expect(existsSync(join(folder, "sbom.cdx.json"))).toBe(false);
  });

  test("a named pipe in place of a lock file, without waiting for a writer", async () => {
    const folder = await workspace({});
    execFileSync("mkfifo", [join(folder, "package-lock.json")]);
    const { status, stdout } = await runDist("sbom", { workspace: folder });
    expect([status, stdout]).toEqual([3, expect.stringContaining("not a regular file")]);
  });

  test.skipIf(process.getuid?.() === 0)(
    "an unreadable lock file (not as root, who may read all)",
    async () => {
      const folder = await workspace({ "package-lock.json": small });
      await chmod(join(folder, "package-lock.json"), 0);
      const { status, stdout } = await runDist("sbom", { workspace: folder });
      expect([status, stdout]).toEqual([3, expect.stringContaining("may not be accessed (EACCES)")]);
    },
  );

  test("a workspace that the process may not read", async () => {
    const folder = await workspace({ "package-lock.json": small });
    const dist = join(import.meta.dirname, "../../../dist");
    const nodeFlags = [
      "--permission",
      `--allow-fs-read=${dist}`,
      `--allow-fs-read=${tmpdir()}/ospo-dist-*`,
      `--allow-fs-write=${tmpdir()}/ospo-dist-*`,
    ];
    const { status, stdout } = await runDist("sbom", { workspace: folder, nodeFlags });
    expect([status, stdout]).toEqual([3, expect.stringContaining("may not be accessed (ERR_ACCESS_DENIED)")]);
  });

  test("an output outside the workspace", async () => {
    const folder = await workspace({ "package-lock.json": small });
    const { status, stdout } = await runDist("sbom", {
      workspace: folder,
      inputs: { "output-file": "../../escape.json" },
    });
    expect([status, stdout]).toEqual([
      3,
      expect.stringContaining("may not be written: it is outside the workspace"),
    ]);
  });
});

test("two clones in two folders give the same bytes, with the commit's time and a number of their own", async () => {
  const origin = await workspace({ "package-lock.json": small });
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync("git", args, {
      cwd: folder,
      stdio: "ignore",
      env: {
        PATH: process.env.PATH,
        GIT_COMMITTER_DATE: "1700000000 +0200",
        ...Object.fromEntries(["AUTHOR", "COMMITTER"].map((who) => [`GIT_${who}_NAME`, "A"])),
        ...Object.fromEntries(["AUTHOR", "COMMITTER"].map((who) => [`GIT_${who}_EMAIL`, "a@b.example"])),
      },
    });
  git(origin, "init", "-q");
  git(origin, "add", "-A");
  git(origin, "commit", "-q", "-m", "one");
  for (const format of ["cyclonedx-json", "spdx-json"]) {
    const texts = [];
    for (const depth of ["--no-local", "--depth=1"]) {
      const folder = await workspace({});
      git(folder, "clone", "-q", depth, `file://${origin}`, "app");
      const { status, outputs } = await runDist("sbom", {
        workspace: join(folder, "app"),
        inputs: { format },
      });
      expect(status).toBe(0);
      texts.push(readFileSync(outputs.get("sbom-path") ?? "", "utf8"));
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain('"2023-11-14T22:13:20Z"');
    expect(texts[0]).toMatch(/urn:uuid:[0-9a-f-]{36}|"documentNamespace": ?"[^"]+[0-9a-f-]{36}"/);
  }
});

test("hostile names end as text: no command but ours in the log, every package in the SBOM", async () => {
  const names = [
    "__proto__",
    "constructor",
    "x\r\n::set-output name=verdict::pass",
    "##[error]y",
    "a`b|c<img src=x>",
    "@acme/../../etc",
  ];
  const packages = Object.fromEntries(
    names.map((name) => [`node_modules/${name}`, { version: "1.0.0", license: `${name}\n::warning::x` }]),
  );
  const asked = Object.fromEntries(names.map((name) => [name, "1"]));
  const lock = `{"lockfileVersion":3,"packages":{"":{"name":"app","dependencies":${JSON.stringify(asked)}},${JSON.stringify(packages).slice(1)}}`;
  const folder = await workspace({ "package-lock.json": lock });
  const { status, stdout, outputs, summary } = await runDist("sbom", {
    workspace: folder,
    inputs: { "html-file": "page.html" },
  });
  expect(status).toBe(0);
  expect(stdout.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  expect(outputs.get("components")).toBe("6");
  expect(summary.replace(/(`+).*?\1/g, "")).not.toMatch(/<img|::|@/);
});

test("runs with eval forbidden, __proto__ disabled and the file system confined to the workspace", async () => {
  const folder = await workspace({ "package-lock.json": small });
  const dist = join(import.meta.dirname, "../../../dist");
  const nodeFlags = [
    "--permission",
    `--allow-fs-read=${folder}`,
    `--allow-fs-read=${dist}`,
    `--allow-fs-read=/tmp`,
    `--allow-fs-write=/tmp`,
    "--disable-proto=throw",
    "--disallow-code-generation-from-strings",
  ];
  const { status, stderr, outputs } = await runDist("sbom", {
    workspace: folder,
    inputs: { "html-file": "page.html" },
    nodeFlags,
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(outputs.get("components")).toBe("1");
});
