import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { realpath, unlink } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { OspoError } from "./errors.ts";
import { fileError, isMissing, outside, writeError } from "./file-error.ts";
import type { Entry, Files } from "./files.ts";
import { readPart, readText, writeWhole } from "./regular-file.ts";

/** Milliseconds of reading until signals and answers of the network get their turn. */
const longest = 10;

interface Roots {
  readonly workspace: string;
  readonly temporary: string;
  /** Absolute paths that may be written; `undefined`: anywhere, as the user of a command may. */
  readonly writable?: readonly string[];
}

/**
 * Files on disk, confined to `roots` as `Files` promises. Reading is synchronous inside: the files are small and many,
 * and a turn through the thread pool costs several times what the system takes for one.
 */
export function nodeFiles({ workspace, temporary, writable }: Roots): Files {
  const readable = new Set<string>();
  const rootsReady = Promise.all(
    [workspace, temporary].map(async (root) => readable.add(await realTarget(root).catch(() => root))),
  );

  const absolute = (path: string): string => resolve(workspace, path);
  const workspaces = [workspace, realWorkspace(workspace)];
  const inWorkspace = (path: string): string | undefined =>
    workspaces.map((root) => relative(root, absolute(path))).find(isInside);
  const display = (path: string): string => {
    const inside = inWorkspace(path);
    return (inside === undefined ? absolute(path) : inside || ".").split(sep).join("/");
  };

  let turned = performance.now();

  /** Real paths of folders that files were just read from: a package's are read one after the other. */
  const folders = new Map<string, string>();

  /** The last part of a file's path is not resolved: opening it does not follow links. */
  function realFile(path: string): string {
    const folder = dirname(path);
    let real = folders.get(folder);
    if (real === undefined) {
      real = realpathSync.native(folder);
      folders.set(folder, real);
    }
    const file = join(real, basename(path));
    return lstatSync(file).isSymbolicLink() ? realpathSync.native(file) : file;
  }

  async function readablePath(path: string, kind: "file" | "any" = "any"): Promise<string> {
    await rootsReady;
    if (performance.now() - turned > longest) {
      await setImmediate();
      folders.clear();
      turned = performance.now();
    }
    const target = absolute(path);
    const real = kind === "file" ? realFile(target) : realpathSync.native(target);
    for (const root of readable) if (isInside(relative(root, real))) return real;
    throw outside(display(path), absolute(path), real);
  }

  async function writablePath(path: string): Promise<string> {
    const target = absolute(path);
    if (writable === undefined) return target;
    const folder = await realTarget(dirname(target));
    for (const root of writable) if (isInside(relative(await realTarget(root), folder))) return target;
    throw new OspoError("PERMISSION", `${display(path)} may not be written: it is outside the workspace`, {
      fix: "Choose a path inside the workspace or the runner's temporary folder.",
    });
  }

  return {
    workspace,
    temporary,
    resolve: absolute,
    display,
    async admit(path) {
      const real = await realpath(absolute(path)).catch((error) => {
        throw fileError(error, display(path));
      });
      // On a runner a link inside the checkout is the word of whoever wrote the commit, not of the workflow.
      if (writable !== undefined && inWorkspace(path) !== undefined) await readablePath(path);
      readable.add(real);
      return real;
    },
    async read(path, limit) {
      try {
        return readText(await readablePath(path, "file"), display(path), limit);
      } catch (error) {
        throw fileError(error, display(path));
      }
    },
    async readBytes(path, start, length) {
      try {
        return readPart(await readablePath(path, "file"), display(path), start, length);
      } catch (error) {
        throw fileError(error, display(path));
      }
    },
    within: (folder) => nodeFiles({ workspace: absolute(folder), temporary: absolute(folder), writable: [] }),
    async stat(path) {
      try {
        const real = await readablePath(path);
        return entry(statSync(real), real);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw fileError(error, display(path));
      }
    },
    async list(path) {
      try {
        return readdirSync(await readablePath(path)).sort();
      } catch (error) {
        if (isMissing(error)) return [];
        throw fileError(error, display(path));
      }
    },
    async write(path, text) {
      try {
        await writeWhole(await writablePath(path), text);
      } catch (error) {
        throw writeError(error, display(path));
      }
    },
    async remove(path) {
      try {
        await unlink(await writablePath(path));
      } catch (error) {
        if (!isMissing(error)) throw fileError(error, display(path));
      }
    },
  };
}

function entry(stats: Stats, real: string): Entry {
  return { kind: stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other", size: stats.size, real };
}

/** Where `path` is or would be made: links resolved as far as it exists. */
async function realTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    return join(await realTarget(dirname(path)), basename(path));
  }
}

function realWorkspace(workspace: string): string {
  try {
    return realpathSync(workspace);
  } catch {
    return workspace;
  }
}

/** Whether a relative path stays below where it starts. */
function isInside(path: string): boolean {
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
