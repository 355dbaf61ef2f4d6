import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { realpath, unlink } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { OspoError } from "./errors.ts";
import { fileError, isMissing, outside, writeError } from "./file-error.ts";
import type { Entry, Files } from "./files.ts";
import { openFile, readPart, readText, writeWhole } from "./regular-file.ts";

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

  let isReady = false;
  void rootsReady.then(() => {
    isReady = true;
  });
  let turned = performance.now();

  /** Real paths of folders that were just read from: a package's are read one after the other. */
  const folders = new Map<string, string>();

  const isDue = (): boolean => !isReady || performance.now() - turned > longest;

  async function turn(): Promise<void> {
    await rootsReady;
    await setImmediate();
    folders.clear();
    turned = performance.now();
  }

  /** Links resolved: below the workspace step by step, as the folders above are known already. */
  function realPath(path: string): string {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const isBelow = stepwise && path.length > workspace.length && contains(workspace, path);
    const real = isBelow
      ? withoutLink(`${realPath(dirname(path))}${sep}${basename(path)}`)
      : realpathSync.native(path);
    folders.set(path, real);
    return real;
  }

  function admitted(real: string, path: string): string {
    for (const root of readable) if (contains(root, real)) return real;
    throw outside(display(path), absolute(path), real);
  }

  function openReadable(path: string): number {
    const target = absolute(path);
    const folder = realPath(dirname(target));
    const file = `${folder === sep ? "" : folder}${sep}${basename(target)}`;
    return openFile(admitted(file, path), (link) => admitted(realpathSync.native(link), path));
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
      await rootsReady;
      if (writable !== undefined && inWorkspace(path) !== undefined) admitted(real, path);
      readable.add(real);
      return real;
    },
    async read(path, limit) {
      try {
        if (isDue()) await turn();
        return readText(openReadable(path), () => display(path), limit);
      } catch (error) {
        throw fileError(error, display(path));
      }
    },
    async readBytes(path, start, length) {
      try {
        if (isDue()) await turn();
        return readPart(openReadable(path), () => display(path), start, length);
      } catch (error) {
        throw fileError(error, display(path));
      }
    },
    within: (folder) => nodeFiles({ workspace: absolute(folder), temporary: absolute(folder), writable: [] }),
    async stat(path) {
      try {
        if (isDue()) await turn();
        const real = admitted(realPath(absolute(path)), path);
        return entry(statSync(real), real);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw fileError(error, display(path));
      }
    },
    async list(path) {
      try {
        if (isDue()) await turn();
        return readdirSync(admitted(realPath(absolute(path)), path)).sort();
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

/** Windows has further names for a folder (`RUNNER~1`), which only the system resolves. */
const stepwise = sep === "/";

function withoutLink(path: string): string {
  return lstatSync(path).isSymbolicLink() ? realpathSync.native(path) : path;
}

/** Whether an absolute path is `root` or below it; neither has a `..`. */
function contains(root: string, path: string): boolean {
  return (
    path.startsWith(root) && (path.length === root.length || root.endsWith(sep) || path[root.length] === sep)
  );
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
