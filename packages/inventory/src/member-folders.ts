import { join } from "node:path";
import { eachItem, type Files, isObject, OspoError } from "@ospo-actions/core";
import picomatch from "picomatch";

/** Folders that a search for members looks into; a real repository has some thousands. */
const most = 20_000;
const deepest = 16;

/** Members as `workspaces` states them. */
export interface Members {
  /** Folders that hold a package.json, sorted, relative to the project. */
  readonly folders: readonly string[];
  /** Patterns that are not read: no person writes them, and some would take a matcher forever. */
  readonly unreadable: readonly string[];
}

/**
 * The members of the project in `folder`, by the patterns of `workspaces` as package.json states them. LIMIT where
 * they lead into more folders than a repository has.
 */
export async function memberFolders(workspaces: unknown, folder: string, files: Files): Promise<Members> {
  const stated = isObject(workspaces) ? workspaces.packages : workspaces;
  if (!Array.isArray(stated)) return { folders: [], unreadable: [] };
  const all = stated.filter((pattern) => typeof pattern === "string").map(tidy);
  const patterns = all.filter(isReadable);
  const taken = patterns.filter((pattern) => pattern !== "" && !pattern.startsWith("!"));
  const ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const found = new Set<string>();
  const budget = { left: most };
  for (const pattern of taken) {
    const isMember = picomatch(pattern, { ignore, dot: true, noextglob: true });
    const { base, isGlob } = picomatch.scan(pattern);
    if (base.split("/").includes("..")) continue;
    const depth = isGlob ? depthOf(pattern.slice(base.length)) : 0;
    for (const path of await foldersBelow(isGlob ? base : pattern, depth, budget, folder, files))
      if (path !== "" && isMember(path)) found.add(path);
  }
  const sorted = [...found].sort();
  const held = await eachItem(sorted, (path) => isFile(join(folder, path, "package.json"), files));
  const folders = held.flatMap((result) => (result.ok && result.value ? [result.item] : []));
  return { folders, unreadable: all.filter((pattern) => !isReadable(pattern)) };
}

/** Short, without groups, and with few wildcards in a name: what a regular expression matches fast. */
function isReadable(pattern: string): boolean {
  return (
    /^[^()\\\0]{0,256}$/.test(pattern) && pattern.split("/").every((part) => part.split(/[*?]+/).length <= 4)
  );
}

function depthOf(glob: string): number {
  return glob.includes("**") ? deepest : glob.split("/").filter((part) => part !== "").length;
}

/** `start` and the folders below it, `node_modules` left out, by breadth. */
async function foldersBelow(
  start: string,
  depth: number,
  budget: { left: number },
  folder: string,
  files: Files,
): Promise<readonly string[]> {
  const all = [start];
  let level = [start];
  for (let step = 0; step < depth && level.length > 0; step++) {
    const below = await eachItem(level, (path) => foldersIn(path, folder, files));
    level = below.flatMap((result) => (result.ok ? result.value : []));
    budget.left -= level.length;
    if (budget.left < 0) {
      throw new OspoError("LIMIT", `\`workspaces\` leads into more than ${most} folders`, {
        fix: "Name the folders of members more closely.",
      });
    }
    all.push(...level);
  }
  return all;
}

async function foldersIn(path: string, folder: string, files: Files): Promise<readonly string[]> {
  const names = (await files.list(join(folder, path))).filter(
    (name) => name !== "node_modules" && name !== ".git",
  );
  const found = await eachItem(names, async (name) => {
    const entry = await files.stat(join(folder, path, name));
    return entry?.kind === "folder";
  });
  return found.flatMap((result) =>
    result.ok && result.value ? [path === "" ? result.item : `${path}/${result.item}`] : [],
  );
}

async function isFile(path: string, files: Files): Promise<boolean> {
  return (await files.stat(path))?.kind === "file";
}

function tidy(pattern: string): string {
  return pattern
    .replace(/^(!?)(?:\.?\/)+/, "$1")
    .replace(/\/+$/, "")
    .replace(/^(!?)\.$/, "$1");
}
