import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { stateStoreContract } from "@ospo-actions/testing";
import { afterEach, describe, expect, test, vi } from "vitest";
import { directoryState } from "./directory-state.ts";

const roots: string[] = [];
afterEach(() => vi.useRealTimers());
afterEach(() => Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true, force: true }))));

async function emptyRoot(): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), "ospo-state-"));
  roots.push(base);
  return join(base, "state");
}

stateStoreContract("directoryState keeps the contract of a store", async () => {
  const root = await emptyRoot();
  return () => directoryState(root);
});

describe("directoryState", () => {
  test("makes its folder when it first writes, and not before", async () => {
    const root = await emptyRoot();
    await directoryState(root).read("a.json");
    await directoryState(root).list("");
    await expect(stat(root)).rejects.toMatchObject({ code: "ENOENT" });
    await directoryState(root).update("a.json", () => "1");
    expect(await readdir(root)).toEqual(["a.json"]);
  });

  test("writes nothing where the value is unchanged", async () => {
    const root = await emptyRoot();
    const file = join(root, "a.json");
    await directoryState(root).update("a.json", () => "1");
    await utimes(file, 1, 1);
    await directoryState(root).update("a.json", (old) => old);
    await directoryState(root).update("a.json", () => "1");
    expect((await stat(file)).mtimeMs).toBe(1_000);
    await directoryState(root).update("none/a.json", () => undefined);
    expect(await readdir(root)).toEqual(["a.json"]);
  });

  test("keeps the changes of several processes", { timeout: 20_000 }, async () => {
    const root = await emptyRoot();
    const script = `
      import { directoryState } from ${JSON.stringify(new URL("directory-state.ts", import.meta.url).href)};
      for (let turn = 0; turn < 15; turn++) {
        await directoryState(${JSON.stringify(root)}).update("count.json", (old) => String(Number(old ?? 0) + 1));
      }`;
    const children = [1, 2, 3].map(() => spawn(process.execPath, ["--input-type=module", "-e", script]));
    const statuses = await Promise.all(children.map(async (child) => (await once(child, "exit"))[0]));
    expect(statuses).toEqual([0, 0, 0]);
    expect(await directoryState(root).read("count.json")).toBe("45");
    expect(await readdir(root)).toEqual(["count.json"]);
  });

  test("takes over the lock of a run that was killed, one writer at a time", async () => {
    const root = await emptyRoot();
    const lock = await whileLocked(root, "log.json");
    await writeFile(lock, "");
    const old = Date.now() / 1_000 - 60;
    await utimes(lock, old, old);
    const add = (run: number) =>
      directoryState(root).update("log.json", (text) => JSON.stringify([...JSON.parse(text ?? "[]"), run]));
    await Promise.all([1, 2, 3, 4, 5, 6].map(add));
    expect(JSON.parse(await readFile(join(root, "log.json"), "utf8")).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await readdir(root)).toEqual(["log.json"]);
  });

  test("waits for a lock that is in use", async () => {
    const root = await emptyRoot();
    const lock = await whileLocked(root, "a.json");
    await writeFile(lock, "");
    let ended = false;
    const update = directoryState(root)
      .update("a.json", () => "1")
      .then(() => {
        ended = true;
      });
    await new Promise((done) => setTimeout(done, 100));
    expect(ended).toBe(false);
    await rm(lock);
    await update;
    expect(await readFile(join(root, "a.json"), "utf8")).toBe("1");
  });

  test("gives up on a lock after a minute, and says what to delete", async () => {
    const root = await emptyRoot();
    const lock = await whileLocked(root, "a.json");
    await writeFile(lock, "");
    const later = Date.now() / 1_000 + 3_600;
    await utimes(lock, later, later);
    vi.useFakeTimers({ toFake: ["Date"] });
    const update = directoryState(root).update("a.json", () => "1");
    setTimeout(() => vi.setSystemTime(Date.now() + 61_000), 50);
    await expect(update).rejects.toMatchObject({ code: "LIMIT", fix: expect.stringContaining(lock) });
    expect(await readdir(root)).toEqual([basename(lock)]);
  });

  test("neither reads nor writes through a link out of its folder", async () => {
    const root = await emptyRoot();
    const outside = await emptyRoot();
    await mkdir(outside);
    await mkdir(root);
    await writeFile(join(outside, "a.json"), "secret");
    await symlink(outside, join(root, "sbom"));
    await symlink(join(outside, "a.json"), join(root, "a.json"));
    const store = directoryState(root);
    for (const key of ["sbom/a.json", "a.json"]) {
      await expect(store.read(key)).rejects.toMatchObject({ code: "PERMISSION" });
      await expect(store.update(key, () => "1")).rejects.toMatchObject({ code: "PERMISSION" });
    }
    await expect(store.update("sbom/new.json", () => "1")).rejects.toMatchObject({ code: "PERMISSION" });
    expect(await store.list("")).toEqual([]);
    expect(await readdir(outside)).toEqual(["a.json"]);
    expect(await readFile(join(outside, "a.json"), "utf8")).toBe("secret");
  });

  test("lists only what it would store: no hidden file, no other name", async () => {
    const root = await emptyRoot();
    await mkdir(join(root, ".git"), { recursive: true });
    for (const name of [".git/config", ".hidden.json", "with space.json", "a.json"])
      await writeFile(join(root, name), "1");
    expect(await directoryState(root).list("")).toEqual(["a.json"]);
  });

  test("does not take a folder for a value, or a file for a folder", async () => {
    const root = await emptyRoot();
    const store = directoryState(root);
    await store.update("a/b", () => "1");
    await expect(store.update("a", () => "2")).rejects.toMatchObject({ code: "FORMAT" });
    await expect(store.update("a/b/c", () => "2")).rejects.toMatchObject({ code: "FORMAT" });
    expect(await store.read("a/b/c")).toBeUndefined();
    expect(await store.list("")).toEqual(["a/b"]);
  });

  test("refuses a value that it would not read again", async () => {
    const root = await emptyRoot();
    const store = directoryState(root);
    const large = " ".repeat(50 * 1024 * 1024 + 1);
    await expect(store.update("a.json", () => large)).rejects.toMatchObject({ code: "LIMIT" });
    expect(await store.list("")).toEqual([]);
  });
});

/** The path of the lock of `key`: what is there while it is updated. */
async function whileLocked(root: string, key: string): Promise<string> {
  let names: readonly string[] = [];
  await directoryState(root).update(key, () => {
    names = readdirSync(root);
    return undefined;
  });
  const [lock = "none"] = names;
  return join(root, lock);
}
