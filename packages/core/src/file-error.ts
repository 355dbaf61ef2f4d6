import { OspoError } from "./errors.ts";

/** That `path` is not in the folders that may be read; `real` is where links lead. */
export function outside(shown: string, path: string, real: string): OspoError {
  if (path === real) {
    return new OspoError("PERMISSION", `${shown} may not be read: it is outside the workspace`, {
      fix: "Name a path inside the workspace.",
    });
  }
  return new OspoError("PERMISSION", `${shown} leads out of the workspace, to ${real}`, {
    fix: "Replace the symbolic link by the file itself, or name the folder that it leads to in `path`.",
  });
}

/** Whether nothing is there. */
export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR";
}

/** A fault of writing in words, with its fix. */
export function writeError(error: unknown, shown: string): unknown {
  if (!isMissing(error) && (error as NodeJS.ErrnoException).code !== "EEXIST") return fileError(error, shown);
  return new OspoError("FORMAT", `${shown} cannot be written: its folder is a file or a broken link`, {
    fix: "Choose another path.",
    cause: error,
  });
}

/** A fault of the file system in words; what says enough already is left as it is. */
export function fileError(error: unknown, shown: string): unknown {
  if (error instanceof OspoError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? "unknown";
  if (isMissing(error)) return new OspoError("NOT_FOUND", `${shown} does not exist`, { cause: error });
  if (code === "EACCES" || code === "EPERM" || code === "ERR_ACCESS_DENIED") {
    return new OspoError("PERMISSION", `${shown} may not be accessed (${code})`, {
      fix: "Check the file's owner and mode.",
      cause: error,
    });
  }
  if (code === "ELOOP")
    return new OspoError("PERMISSION", `${shown} is a circle of symbolic links`, { cause: error });
  if (code === "EISDIR") return new OspoError("FORMAT", `${shown} is a folder, not a file`, { cause: error });
  return new OspoError("FORMAT", `${shown} could not be read or written (${code})`, { cause: error });
}
