import { randomUUID } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { OspoError } from "./errors.ts";

/** Neither follows a link that was put there meanwhile, nor waits for a writer where a named pipe stands. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Windows does not tell links when it opens them. */
const tellsLinks = constants.O_NOFOLLOW !== undefined;

/** Opens a file to read; where a link stands in its place, the file that `follow` finds behind it. */
export function openFile(path: string, follow: (link: string) => string): number {
  if (!tellsLinks) return openSync(lstatSync(path).isSymbolicLink() ? follow(path) : path, readOnly);
  try {
    return openSync(path, readOnly);
  } catch (error) {
    if (!isLink(error)) throw error;
    return openSync(follow(path), readOnly);
  }
}

/** FreeBSD has an answer of its own. */
function isLink(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ELOOP" || code === "EMLINK";
}

/** UTF-8 text of at most `limit` bytes, without a byte order mark. Closes the file. */
export function readText(file: number, shown: () => string, limit: number): string {
  try {
    const { size } = regularFile(fstatSync(file), shown);
    if (size > limit) {
      throw new OspoError("LIMIT", `${shown()} has ${size} bytes, more than the ${limit} that are read`, {
        fix: "If it really is that large, split the project and name its parts in `path`.",
      });
    }
    const bytes = fill(file, 0, size);
    const text = bytes.toString("utf8");
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  } finally {
    closeSync(file);
  }
}

/** At most `length` bytes from `start` on. Closes the file. */
export function readPart(file: number, shown: () => string, start: number, length: number): Uint8Array {
  try {
    const { size } = regularFile(fstatSync(file), shown);
    return fill(file, start, Math.max(0, Math.min(length, size - start)));
  } finally {
    closeSync(file);
  }
}

/** `length` bytes from `start` on, or as many as there are. */
function fill(file: number, start: number, length: number): Buffer {
  const part = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < part.length) {
    const count = readSync(file, part, filled, part.length - filled, start + filled);
    if (count === 0) break;
    filled += count;
  }
  return part.subarray(0, filled);
}

function regularFile(stats: Stats, shown: () => string): Stats {
  if (stats.isFile()) return stats;
  throw new OspoError("FORMAT", `${shown()} is not a regular file`, { fix: "Put the file itself there." });
}

/** Writes the whole file or nothing, and makes its folders. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const file = await open(draft, "wx");
    await file.writeFile(text).finally(() => file.close());
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
