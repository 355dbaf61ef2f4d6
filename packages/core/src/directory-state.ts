import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OspoError } from "./errors.ts";
import type { StateStore } from "./state.ts";

/** A lock older than this (ms) was left behind by a run that was killed; no update takes as long. */
const staleLock = 30_000;
/** How long (ms) to wait for another writer before giving up. */
const patience = 60_000;

/** State in files below `root`, safe for several processes at once through a lock file per key. */
export function directoryState(root: string): StateStore {
  const fileOf = (key: string): string => join(root, ...checkedKey(key).split("/"));

  return {
    read: (key) => readIfThere(fileOf(key)),
    async list(prefix) {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .filter((key) => key.startsWith(prefix))
        .sort();
    },
    async update(key, change) {
      const file = fileOf(key);
      await mkdir(dirname(file), { recursive: true });
      await locked(file, async () => {
        const old = await readIfThere(file);
        const value = change(old);
        if (value === old) return;
        if (value === undefined) return rm(file, { force: true });
        const draft = `${lockOf(file)}.draft`;
        await writeFile(draft, value);
        await rename(draft, file);
      });
    },
  };
}

/** Keys are data (names of repositories): nothing in one may leave the folder or hide in it. */
function checkedKey(key: string): string {
  const fine = key.split("/").every((part) => /^[A-Za-z0-9_@-][A-Za-z0-9._@+-]{0,120}$/.test(part));
  if (fine) return key;
  throw new OspoError("FORMAT", `"${key}" cannot be a key of the state store`);
}

function lockOf(file: string): string {
  return join(dirname(file), `.${file.slice(dirname(file).length + 1)}.lock`);
}

async function locked(file: string, work: () => Promise<void>): Promise<void> {
  const lock = lockOf(file);
  const deadline = Date.now() + patience;
  while (!(await take(lock))) {
    if (Date.now() > deadline) {
      throw new OspoError("LIMIT", `${file} is locked by another run for over ${patience / 1000} s`, {
        fix: `If no other run is there, delete ${lock}.`,
      });
    }
    await sleep(5 + Math.random() * 20);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, "wx")).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const age = await stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > staleLock) await rm(lock, { force: true });
  return false;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
