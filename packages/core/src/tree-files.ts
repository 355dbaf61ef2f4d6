import { posix, relative, resolve, sep } from "node:path";
import { OspoError } from "./errors.ts";
import type { Files } from "./files.ts";

/** A regular file of a commit. */
export interface TreeFile {
  /** Git's name of its content. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

/** A commit as files: what stands where, and how to get it. */
export interface Tree {
  /** Regular files by path from the top of the repository, with `/`. Links and submodules are left out. */
  readonly files: ReadonlyMap<string, TreeFile>;
  /** The bytes of a file of the tree. */
  readonly content: (file: TreeFile) => Promise<Buffer>;
  /** Path of the workspace below the top of the repository: empty, or with a slash at its end. */
  readonly prefix: string;
  /** What it is, for errors: `main (0123abc)`. */
  readonly shown: string;
}

/** Files as they stood in a commit. Nothing is written there, and nothing outside of it is read. */
export function treeFiles(
  tree: Tree,
  { workspace, temporary }: Pick<Files, "workspace" | "temporary">,
): Files {
  const folders = foldersOf(tree.files.keys());
  const absolute = (path: string): string => resolve(workspace, path);
  const shownPath = (path: string): string => relative(workspace, absolute(path)).split(sep).join("/") || ".";
  const inTree = (path: string): string =>
    posix.normalize(`${tree.prefix}${shownPath(path)}`).replace(/\/?\.?$/, "");
  const missing = (path: string): OspoError =>
    new OspoError("NOT_FOUND", `${shownPath(path)} does not exist in ${tree.shown}`);
  const readOnly = (path: string): Promise<never> =>
    Promise.reject(new OspoError("PERMISSION", `${shownPath(path)} of ${tree.shown} is not written`));
  return {
    workspace,
    temporary,
    resolve: absolute,
    display: shownPath,
    async admit(path) {
      const at = inTree(path);
      if (at !== "" && !tree.files.has(at) && !folders.has(at)) throw missing(path);
      return absolute(path);
    },
    async read(path, limit) {
      const file = tree.files.get(inTree(path));
      if (file === undefined) throw missing(path);
      if (file.size > limit) {
        throw new OspoError(
          "LIMIT",
          `${shownPath(path)} in ${tree.shown} has ${file.size} bytes, over ${limit}`,
        );
      }
      return (await tree.content(file)).toString("utf8").replace(/^\uFEFF/, "");
    },
    // A package manager's archives, for which this is, may be thousands: each would be a request to GitHub.
    readBytes: (path) =>
      Promise.reject(new OspoError("PERMISSION", `${shownPath(path)} of ${tree.shown} is not read in parts`)),
    within: (folder) =>
      treeFiles(
        { ...tree, prefix: `${inTree(folder)}/`.replace(/^\/$/, "") },
        { workspace: absolute(folder), temporary },
      ),
    async stat(path) {
      const at = inTree(path);
      const file = tree.files.get(at);
      const real = absolute(path);
      if (file) return { kind: "file", size: file.size, real };
      return folders.has(at) ? { kind: "folder", size: 0, real } : undefined;
    },
    list: async (path) => [...(folders.get(inTree(path)) ?? [])].sort(),
    write: readOnly,
    remove: readOnly,
  };
}

/** Names in each folder, the top included. */
function foldersOf(paths: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>([["", new Set()]]);
  for (const path of paths) {
    for (let at = path; at !== ""; ) {
      const slash = at.lastIndexOf("/");
      const folder = slash < 0 ? "" : at.slice(0, slash);
      const names = folders.get(folder);
      names?.add(at.slice(slash + 1));
      if (names === undefined) folders.set(folder, new Set([at.slice(slash + 1)]));
      else if (folder !== "" && names.size > 1) break;
      at = folder;
    }
  }
  return folders;
}
