import { OspoError } from "@ospo-actions/core";

/** The lock files that are known, by name; of one manager's, the first wins, as the manager has it. */
const lockFiles = [
  { file: "npm-shrinkwrap.json", manager: "npm" },
  { file: "package-lock.json", manager: "npm" },
  { file: "pnpm-lock.yaml", manager: "pnpm" },
  { file: "yarn.lock", manager: "yarn" },
  { file: "bun.lock", manager: "bun" },
  { file: "bun.lockb", manager: "bun" },
] as const;

export type Manager = (typeof lockFiles)[number]["manager"];

/** Whether a lock file of any manager is among `names`. */
export function hasLock(names: readonly string[]): boolean {
  return lockFiles.some(({ file }) => names.includes(file));
}

/** Whether a file of this name is a lock file of any manager. */
export function isLockFile(name: string): boolean {
  return lockFiles.some(({ file }) => file === name);
}

/**
 * The lock file among `names`, and whose it is. INPUT where two managers have one, NOT_FOUND where none has; `above`
 * names a folder above that holds one.
 */
export function chooseLock(
  names: readonly string[],
  folder: string,
  above?: string,
): { readonly file: string; readonly manager: Manager } {
  const found = lockFiles.filter(({ file }) => names.includes(file));
  const [first] = found;
  if (first === undefined) throw noLock(names, folder, above);
  const other = found.find(({ manager }) => manager !== first.manager);
  if (other === undefined) return first;
  throw new OspoError(
    "INPUT",
    `path: ${folder} holds lock files of two package managers, ${first.file} and ${other.file}`,
    {
      fix: `Delete the one that is not used, or name the right one: \`path: ${inFolder(folder, first.file)}\`.`,
    },
  );
}

/** Whose lock file it is by its name; INPUT for any other file. */
export function managerOf(file: string, shown: string): Manager {
  const known = lockFiles.find((lock) => lock.file === file);
  if (known) return known.manager;
  throw new OspoError("INPUT", `path: ${shown} is not a lock file that is known`, {
    fix: `Name a folder, or one of ${lockFiles.map((lock) => lock.file).join(", ")}.`,
  });
}

function noLock(names: readonly string[], folder: string, above: string | undefined): OspoError {
  if (above !== undefined)
    return new OspoError("NOT_FOUND", `No lock file in ${folder}, but there is one in ${above}`, {
      fix: `A workspace is locked as a whole: name that folder, \`path: ${above}\`.`,
    });
  const fix = names.includes("package.json")
    ? "Make one with `npm install --package-lock-only` and commit it."
    : "Name the project's folder in `path`.";
  return new OspoError("NOT_FOUND", `No lock file in ${folder}`, { fix });
}

function inFolder(folder: string, file: string): string {
  return folder === "." ? file : `${folder}/${file}`;
}
