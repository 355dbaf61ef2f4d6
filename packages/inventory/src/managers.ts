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

/** Folders around a project without a lock file that hold one. */
export interface Nearby {
  readonly above?: string | undefined;
  readonly below?: readonly string[];
}

/** The lock file among `names`, and whose it is. INPUT where two managers have one, NOT_FOUND where none has. */
export function chooseLock(
  names: readonly string[],
  folder: string,
  nearby: Nearby = {},
): { readonly file: string; readonly manager: Manager } {
  const found = lockFiles.filter(({ file }) => names.includes(file));
  const [first] = found;
  if (first === undefined) throw noLock(names, folder, nearby);
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

function noLock(names: readonly string[], folder: string, { above, below = [] }: Nearby): OspoError {
  if (above !== undefined)
    return new OspoError("NOT_FOUND", `No lock file in ${folder}, but there is one in ${above}`, {
      fix: `A workspace is locked as a whole: name that folder, \`path: ${above}\`.`,
    });
  if (below.length > 0) {
    const more = below.length > belowShown ? ` and ${below.length - belowShown} more` : "";
    const shown = below.slice(0, belowShown).join(", ");
    return new OspoError("NOT_FOUND", `No lock file in ${folder}, but there are some in ${shown}${more}`, {
      fix: `Name the folder that you mean, such as \`path: ${below[0]}\`; several become one product.`,
    });
  }
  return new OspoError("NOT_FOUND", `No lock file in ${folder}`, { fix: fixFor(names) });
}

const belowShown = 3;

/** Files of a package manager's settings, and how each writes its lock file without an install. */
const lockers = [
  ["pnpm-workspace.yaml", "pnpm install --lockfile-only"],
  [".yarnrc.yml", "yarn install --mode=update-lockfile"],
  [".yarnrc", "yarn install"],
  ["bunfig.toml", "bun install --lockfile-only"],
  ["package.json", "npm install --package-lock-only"],
] as const;

/** What tells a project of another ecosystem. */
const foreign =
  /^(?:go\.mod|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|requirements\.txt|pyproject\.toml|poetry\.lock|Pipfile|composer\.json|Gemfile|mix\.exs|Package\.swift|conanfile\..*|.*\.(?:cs|fs|vb)proj)$/;

function fixFor(names: readonly string[]): string {
  const [, command] = lockers.find(([file]) => names.includes(file)) ?? [];
  if (command) return `Make one with \`${command}\` (or your package manager's own command) and commit it.`;
  const other = names.find((name) => foreign.test(name));
  return other === undefined
    ? "Name the project's folder in `path`."
    : `Lock files of npm, pnpm, yarn and bun are read. For the project of ${other}, let its own tool write an SBOM and name that in the action sbom's input \`sbom\`, or take GitHub's dependency graph with \`engine: github\`.`;
}

function inFolder(folder: string, file: string): string {
  return folder === "." ? file : `${folder}/${file}`;
}
