import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fakeHost } from "@ospo-actions/testing";
import { beforeAll, expect, test } from "vitest";
import { execute } from "./execute.ts";
import { gitTree } from "./git-tree.ts";
import { nodeFiles } from "./node-files.ts";
import { treeFiles } from "./tree-files.ts";

let root = "";
const git = (...args: string[]): void => {
  const who = ["-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"];
  execFileSync("git", [...who, ...args], { cwd: root });
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ospo-git-"));
  git("init", "-q");
  mkdirSync(join(root, "app/src"), { recursive: true });
  writeFileSync(join(root, "app/package-lock.json"), '{"old":true}');
  writeFileSync(join(root, "app/src/ü b"), "\uFEFFtext");
  symlinkSync("/etc/passwd", join(root, "link"));
  git("add", ".");
  git("commit", "-qm", "one");
  git("tag", "v1");
  writeFileSync(join(root, "app/package-lock.json"), "changed");
});

function hostIn(folder: string) {
  const host = fakeHost({ env: { PATH: process.env.PATH ?? "" }, execute });
  return { ...host, files: nodeFiles({ workspace: join(root, folder), temporary: tmpdir() }) };
}

test("files of a commit read as they were, seen from the workspace", async () => {
  for (const [folder, path] of [
    ["", "app/package-lock.json"],
    ["app", "package-lock.json"],
  ] as const) {
    const host = hostIn(folder);
    const files = treeFiles(await gitTree("v1", host), host.files);
    expect(await files.read(path, 100)).toBe('{"old":true}');
    expect(await files.stat(path)).toEqual({ kind: "file", size: 12, real: host.files.resolve(path) });
  }
  const host = hostIn("");
  const files = treeFiles(await gitTree("HEAD", host), host.files);
  expect(await files.list(".")).toEqual(["app"]);
  expect(await files.list("app")).toEqual(["package-lock.json", "src"]);
  expect(await files.read("app/src/ü b", 100)).toBe("text");
  expect(await files.stat("app")).toMatchObject({ kind: "folder" });
});

test("links, folders, what is not there and what is too big are not read, and nothing is written", async () => {
  const host = hostIn("");
  const files = treeFiles(await gitTree("main", host), host.files);
  await expect(files.read("link", 100)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(files.read("app", 100)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(files.admit("../..")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(files.read("app/package-lock.json", 3)).rejects.toMatchObject({ code: "LIMIT" });
  await expect(files.write("x", "y")).rejects.toMatchObject({ code: "PERMISSION" });
});

test.each(["nowhere", "--help", "-x", "", "v1; touch x", "HEAD~99", "@{upload"])(
  "%j is no commit",
  async (ref) => {
    await expect(gitTree(ref, hostIn(""))).rejects.toMatchObject({
      code: "INPUT",
      message: expect.stringContaining("git knows no commit"),
    });
  },
);

test("a program that is not there, may not be run, says too much or takes too long is an error", async () => {
  const command = { program: process.execPath, folder: root, env: {}, limit: 1_000, timeout: 5_000 };
  await expect(execute({ ...command, program: "no-such-program", args: [] })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(execute({ ...command, program: import.meta.filename, args: [] })).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: expect.stringContaining("may not be run here (EACCES)"),
  });
  await expect(execute({ ...command, args: ["-p", "'x'.repeat(2000)"] })).rejects.toMatchObject({
    code: "LIMIT",
  });
  await expect(
    execute({ ...command, timeout: 50, args: ["-e", "setInterval(() => {}, 9)"] }),
  ).rejects.toMatchObject({ code: "LIMIT" });
  expect(await execute({ ...command, args: ["-e", "process.exit(3)"] })).toMatchObject({ status: 3 });
});
