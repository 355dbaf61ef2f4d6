import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { appendFile, chmod, cp, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFiles } from "../node-files.ts";
import { commitTime } from "./commit-time.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ospo-git-"));
  folders.push(folder);
  return folder;
}

/** Git without the machine's settings; each commit a day after the one before. */
let day = 0;
function git(folder: string, ...args: readonly string[]): string {
  const date = `${1_700_000_000 + day * 86_400} +0130`;
  const env = {
    PATH: process.env.PATH,
    HOME: "/nowhere",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_DATE: "1000000000 +0000",
    GIT_COMMITTER_DATE: date,
    GIT_AUTHOR_NAME: "A > B",
    GIT_AUTHOR_EMAIL: "a@b.example",
    GIT_COMMITTER_NAME: "C",
    GIT_COMMITTER_EMAIL: "c@d.example",
  };
  return execFileSync("git", args, { cwd: folder, env, stdio: ["ignore", "pipe", "ignore"] }).toString();
}

async function commit(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  day++;
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "one\n\ncommitter X <x> 1 +0000");
}

async function repository(...args: readonly string[]): Promise<string> {
  const folder = await emptyFolder();
  git(folder, "init", "-q", "-b", "main", ...args);
  return folder;
}

function timeIn(folder: string, ...paths: readonly string[]): Promise<Date | "changed" | undefined> {
  return commitTime(paths, nodeFiles({ workspace: folder, temporary: folder, writable: [] }));
}

const now = (): Date => new Date((1_700_000_000 + day * 86_400) * 1_000);
const lock = { "package-lock.json": "{}", "a/b/pnpm-lock.yaml": "lockfileVersion: '9.0'" };

test("a commit that lies there by itself tells its time, at the top and in folders", async () => {
  const folder = await repository();
  await commit(folder, lock);
  expect(await timeIn(folder, "package-lock.json", "a/b/pnpm-lock.yaml")).toEqual(now());
});

test("a detached HEAD, and a branch among packed refs, lead to their commits", async () => {
  const folder = await repository();
  await commit(folder, lock);
  git(folder, "checkout", "-q", "--detach");
  expect(await timeIn(folder, "package-lock.json")).toEqual(now());
  git(folder, "checkout", "-q", "main");
  git(folder, "tag", "-a", "-m", "v", "v1");
  git(folder, "pack-refs", "--all");
  expect(existsSync(join(folder, ".git/refs/heads/main"))).toBe(false);
  expect(await timeIn(folder, "package-lock.json")).toEqual(now());
});

describe("packed", () => {
  let folder: string;
  /** A history whose folders and commits git keeps as deltas of each other. */
  beforeAll(async () => {
    folder = await repository();
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`files/f${at}.txt`, `${at}`]));
    await commit(folder, { ...lock, ...many });
    for (let at = 0; at < 12; at++)
      await commit(folder, { [`files/f${at}.txt`]: "again", "package-lock.json": `{"a":${at}}` });
  }, 60_000);

  test.each([
    ["offsets", []],
    ["names of their bases", ["-c", "repack.useDeltaBaseOffset=false"]],
  ])("objects that are deltas by %s are read", async (_by, settings) => {
    git(folder, ...settings, "repack", "-q", "-a", "-d", "-f", "--depth=50", "--window=50");
    git(folder, "prune-packed");
    expect(readdirSync(join(folder, ".git/objects")).filter((name) => name.length === 2)).toEqual([]);
    const [index = ""] = readdirSync(join(folder, ".git/objects/pack")).filter((name) =>
      name.endsWith(".idx"),
    );
    const kinds = git(folder, "verify-pack", "-v", join(".git/objects/pack", index));
    expect(kinds).toMatch(/^[0-9a-f]{40} tree +\d+ \d+ \d+ [1-9]/m);
    expect(await timeIn(folder, "package-lock.json", "files/f3.txt")).toEqual(now());
    for (const back of [3, 8, 12]) {
      git(folder, "checkout", "-q", `main~${back}`);
      expect(await timeIn(folder, "files/f1.txt")).toEqual(new Date(Number(now()) - back * 86_400_000));
      git(folder, "checkout", "-q", "main");
    }
  });

  test("a shallow clone of one commit tells its time", async () => {
    const clone = await emptyFolder();
    git(clone, "clone", "-q", "--depth=1", `file://${folder}`, "c");
    expect(await timeIn(join(clone, "c"), "package-lock.json")).toEqual(now());
  });

  test("several packs and an index of all of them are no matter", async () => {
    await commit(folder, { "package-lock.json": '{"newest":1}' });
    git(folder, "repack", "-q", "-d");
    git(folder, "multi-pack-index", "write");
    expect(
      readdirSync(join(folder, ".git/objects/pack")).filter((name) => name.endsWith(".idx")).length,
    ).toBeGreaterThan(1);
    expect(await timeIn(folder, "package-lock.json")).toEqual(now());
  });
});

test("a file that was changed, or was never committed, is told so: the commit says nothing of it", async () => {
  const folder = await repository();
  await commit(folder, lock);
  await writeFile(join(folder, "yarn.lock"), "");
  expect(await timeIn(folder, "yarn.lock")).toBe("changed");
  expect(await timeIn(folder, "a/b/c/yarn.lock")).toBe("changed");
  await appendFile(join(folder, "package-lock.json"), " ");
  expect(await timeIn(folder, "a/b/pnpm-lock.yaml")).toEqual(now());
  expect(await timeIn(folder, "a/b/pnpm-lock.yaml", "package-lock.json")).toBe("changed");
});

test("line ends that a checkout turned to those of Windows are no change", async () => {
  const folder = await repository();
  await commit(folder, { "package-lock.json": "{\n}\n" });
  await writeFile(join(folder, "package-lock.json"), "{\r\n}\r\n");
  expect(await timeIn(folder, "package-lock.json")).toEqual(now());
});

test("the newest of several repositories counts", async () => {
  const folder = await emptyFolder();
  for (const name of ["one", "two"]) {
    await mkdir(join(folder, name));
    git(join(folder, name), "init", "-q", "-b", "main");
    await commit(join(folder, name), lock);
  }
  expect(await timeIn(folder, "two/package-lock.json", "one/package-lock.json")).toEqual(now());
});

describe("what cannot be told is no time, and no error", () => {
  test("no files, no repository, none yet committed", async () => {
    const folder = await emptyFolder();
    expect(await timeIn(folder)).toBeUndefined();
    expect(await timeIn(folder, "package-lock.json")).toBeUndefined();
    git(folder, "init", "-q");
    expect(await timeIn(folder, "package-lock.json")).toBeUndefined();
  });

  test("a linked work tree, names of SHA-256, a repository above the workspace", async () => {
    const folder = await repository();
    await commit(folder, lock);
    const linked = await emptyFolder();
    git(folder, "worktree", "add", "-q", join(linked, "w"));
    expect(await timeIn(join(linked, "w"), "package-lock.json")).toBeUndefined();
    expect(await timeIn(join(folder, "a"), "b/pnpm-lock.yaml")).toBeUndefined();
    const other = await repository("--object-format=sha256");
    await commit(other, lock);
    expect(await timeIn(other, "package-lock.json")).toBeUndefined();
  });

  test.each([
    "ref: ../../../etc/passwd",
    "ref: refs/../../../etc/hostname",
    "ref: refs/heads/none",
    "",
    "0".repeat(40),
    "x",
  ])("HEAD is %j", async (head) => {
    const folder = await repository();
    await commit(folder, lock);
    await writeFile(join(folder, ".git/HEAD"), head);
    expect(await timeIn(folder, "package-lock.json")).toBeUndefined();
  });

  test("a store of which any byte is another gives a true time, none, or a change, and ends at once", {
    timeout: 60_000,
  }, async () => {
    const folder = await repository();
    for (let at = 0; at < 4; at++)
      await commit(folder, { "package-lock.json": `${at}`, [`a/f${at}`]: "x".repeat(50) });
    git(folder, "repack", "-q", "-a", "-d", "-f");
    const packs = join(folder, ".git/objects/pack");
    const possible = [undefined, "changed", now()];
    for (const name of (await readdir(packs)).filter((one) => /\.(?:idx|pack)$/.test(one))) {
      const path = join(packs, name);
      const whole = readFileSync(path);
      await chmod(path, 0o644);
      for (let at = 0; at < whole.length; at += 7) {
        const broken = Buffer.from(whole);
        broken[at] = (broken[at] ?? 0) ^ 0xff;
        await writeFile(path, broken);
        expect(possible).toContainEqual(await timeIn(folder, "package-lock.json"));
      }
      for (const length of [0, 8, 500, whole.length >> 1]) {
        await cp(path, `${path}.kept`);
        await truncate(path, length);
        expect(possible).toContainEqual(await timeIn(folder, "package-lock.json"));
      }
      await writeFile(path, whole);
    }
    expect(await timeIn(folder, "package-lock.json")).toEqual(now());
  });
});
