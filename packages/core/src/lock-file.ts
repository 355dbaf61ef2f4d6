import { open, rm, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { OspoError } from "./errors.ts";

/** A lock older than this (ms) was left behind by a run that was killed; no update takes as long. */
const staleLock = 30_000;
/** How long (ms) to wait for another writer before giving up. */
const patience = 60_000;

/** Does `work` while the file `lock` is ours alone, among all processes that ask for it. LIMIT after a minute. */
export async function locked(lock: string, work: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await create(lock))) {
    if (Date.now() > deadline) {
      throw new OspoError("LIMIT", `The state is locked by another run for over ${patience / 1000} s`, {
        fix: `If no other run is there, delete ${lock} and ${guardOf(lock)}.`,
      });
    }
    await removeStale(lock);
    await sleep(5 + Math.random() * 20);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Makes the file `path`; `false` where it is already. */
async function create(path: string): Promise<boolean> {
  try {
    await (await open(path, "wx")).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** One waiter at a time looks and removes: a second could remove the lock that the first then took. */
async function removeStale(lock: string): Promise<void> {
  if (!(await isStale(lock)) || !(await create(guardOf(lock)))) return;
  try {
    if (await isStale(lock)) await rm(lock, { force: true });
  } finally {
    await rm(guardOf(lock), { force: true });
  }
}

function guardOf(lock: string): string {
  return `${lock}.guard`;
}

async function isStale(lock: string): Promise<boolean> {
  const made = await stat(lock)
    .then(({ mtimeMs }) => mtimeMs)
    .catch(() => Number.POSITIVE_INFINITY);
  return Date.now() - made > staleLock;
}
