import { createHash } from "node:crypto";
import { mkdir, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { OspoError } from "./errors.ts";
import type { Files } from "./files.ts";
import { limits } from "./limits.ts";
import { locked } from "./lock-file.ts";
import { nodeFiles } from "./node-files.ts";
import type { StateStore } from "./state.ts";
import { checkedKey, isKey } from "./state-key.ts";

/** State in files below `root`, safe for several processes at once through a lock file per key. */
export function directoryState(root: string): StateStore {
  const files = nodeFiles({ workspace: root, temporary: root, writable: [root] });
  return {
    async read(key) {
      return readIfThere(checkedKey(key), files);
    },
    async list(prefix) {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(emptyIfMissing);
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .filter((key) => key.startsWith(prefix) && isKey(key))
        .sort();
    },
    async update(key, change) {
      const lock = lockOf(root, checkedKey(key));
      await mkdir(root, { recursive: true });
      await locked(lock, async () => {
        const old = await readIfThere(key, files);
        const value = change(old);
        if (value === old) return;
        if (value === undefined) return files.remove(key);
        if (Buffer.byteLength(value) > limits.stateBytes) {
          throw new OspoError("LIMIT", `${key} would exceed the ${limits.stateBytes} bytes of a state file`);
        }
        await files.write(key, value);
      });
    },
  };
}

async function readIfThere(key: string, files: Files): Promise<string | undefined> {
  try {
    return await files.read(key, limits.stateBytes);
  } catch (error) {
    if (error instanceof OspoError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

function emptyIfMissing(error: NodeJS.ErrnoException): never[] {
  if (error.code === "ENOENT") return [];
  throw error;
}

/** Locks stand in the root itself, where no link of a folder can lead them astray. */
function lockOf(root: string, key: string): string {
  return join(root, `.${createHash("sha256").update(key).digest("hex").slice(0, 32)}.lock`);
}
