import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Files, OspoError } from "@ospo-actions/core";
import type { PackageTexts } from "./tarball.ts";

/** Remembers what was taken out of archives. A published archive never changes, so nothing in it grows old. */
export interface TextCache {
  get(key: string): Promise<PackageTexts | undefined>;
  set(key: string, texts: PackageTexts): Promise<void>;
}

/** Bytes of one cached entry. */
const entryBytes = 64 * 1024 * 1024;

/** A cache of files in `folder`, one for each archive. What cannot be read there counts as not cached. */
export function fileCache(files: Files, folder: string): TextCache {
  const fileOf = (key: string): string =>
    join(folder, `${createHash("sha256").update(key).digest("hex")}.json`);
  return {
    async get(key) {
      try {
        return readEntry(JSON.parse(await files.read(fileOf(key), entryBytes)), key);
      } catch (error) {
        if (error instanceof OspoError || error instanceof SyntaxError) return undefined;
        throw error;
      }
    },
    async set(key, texts) {
      await files.write(fileOf(key), JSON.stringify({ schema: 1, key, texts: [...texts] }));
    },
  };
}

function readEntry(value: unknown, key: string): PackageTexts | undefined {
  const entry = value as { schema?: unknown; key?: unknown; texts?: unknown } | null;
  if (entry?.schema !== 1 || entry.key !== key || !Array.isArray(entry.texts)) return undefined;
  const sound = entry.texts.every(
    (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string"),
  );
  return sound ? new Map(entry.texts as [string, string][]) : undefined;
}
