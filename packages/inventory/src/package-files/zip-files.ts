import { type Files, OspoError } from "@ospo-actions/core";
import type { PackageFiles } from "./package-files.ts";
import { type ReadPart, readDirectory, readEntry, type ZipEntry } from "./zip.ts";

/** Smaller archives are read at once: most are, and one read is cheaper than three. */
const small = 128 * 1024;

/** The files of a package in the folder `inner` of the zip at `path`, read in process; `files` may be a store's. */
export function zipFiles(path: string, inner: string, shown: string, files: Files): PackageFiles {
  const prefix = `${inner}/`;
  let opened: Promise<{ read: ReadPart; entries: ReadonlyMap<string, ZipEntry> }> | undefined;
  const open = async () => {
    const entry = await files.stat(path);
    if (entry?.kind !== "file") throw new OspoError("NOT_FOUND", `${shown} does not exist`);
    const whole = entry.size <= small ? await files.readBytes(path, 0, entry.size) : undefined;
    const read: ReadPart = whole
      ? async (start, length) => whole.subarray(start, start + length)
      : (start, length) => files.readBytes(path, start, length);
    return { read, entries: await readDirectory(read, entry.size, shown) };
  };
  const archive = () => {
    opened ??= open();
    return opened;
  };
  return {
    origin: shown,
    async list(folder = "") {
      const start = folder === "" ? prefix : `${prefix}${folder}/`;
      const names = new Set<string>();
      for (const entry of (await archive()).entries.keys()) {
        if (entry.startsWith(start)) names.add(entry.slice(start.length).split("/", 1)[0] as string);
      }
      return [...names].sort();
    },
    async read(name, limit) {
      const { read, entries } = await archive();
      const entry = entries.get(prefix + name);
      if (entry) return readEntry(read, entry, limit, `${shown}/${name}`);
      throw new OspoError("NOT_FOUND", `${shown}/${name} does not exist`);
    },
  };
}
