/** What stands at a path, symbolic links followed. */
export interface Entry {
  readonly kind: "file" | "folder" | "other";
  /** Bytes of a file. */
  readonly size: number;
  /** The absolute path without links: one for all paths that lead to it. */
  readonly real: string;
}

/**
 * The file system as an action may use it. Relative paths start at the workspace. Reads stay inside
 * the readable roots after symbolic links are resolved, writes inside the writable ones; what leaves
 * them is a PERMISSION error.
 */
export interface Files {
  /** Absolute path of the workspace: the checkout, or where the user of the command stands. */
  readonly workspace: string;
  /** Absolute path of a folder for files that nobody keeps. */
  readonly temporary: string;
  /** `path` as an absolute path. */
  resolve(path: string): string;
  /** `path` relative to the workspace, with `/`, for reports; absolute where it is not inside. */
  display(path: string): string;
  /** Makes the folder `path`, which an input names, readable too, and gives its real path. */
  admit(path: string): Promise<string>;
  /** UTF-8 text of a regular file of at most `limit` bytes, without a byte order mark. NOT_FOUND, PERMISSION, LIMIT. */
  read(path: string, limit: number): Promise<string>;
  /** At most `length` bytes of a regular file from `start` on. NOT_FOUND, PERMISSION. */
  readBytes(path: string, start: number, length: number): Promise<Uint8Array>;
  /**
   * Files below `folder` alone, to be read and not written: a store that a package manager's own settings name,
   * inside the workspace or not. Nothing else becomes readable.
   */
  within(folder: string): Files;
  /** `undefined` where nothing is; PERMISSION outside the readable roots. */
  stat(path: string): Promise<Entry | undefined>;
  /** Names in a folder, sorted; empty where there is none. */
  list(path: string): Promise<readonly string[]>;
  /** Writes the whole file or nothing (a temporary file beside it, then a rename); makes its folders. */
  write(path: string, text: string): Promise<void>;
  /** Removes a file; nothing happens where none is. */
  remove(path: string): Promise<void>;
}
