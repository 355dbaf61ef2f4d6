import { type Host, limits, OspoError } from "@ospo-actions/core";

/** The text of `path`; `undefined` where no path was given or nothing is there. */
export async function readIfThere(
  path: string | undefined,
  { files }: Pick<Host, "files">,
): Promise<string | undefined> {
  const { size } = (path !== undefined && (await files.stat(path))) || {};
  if (path === undefined || size === undefined) return undefined;
  if (size <= limits.stateBytes) return files.read(path, limits.stateBytes);
  throw new OspoError("LIMIT", `${files.display(path)} has ${size} bytes; ${limits.stateBytes} are read`, {
    fix: "Keep fewer readings (`retention-days`), or watch fewer repositories with one file.",
  });
}

/** Files that `patterns` name, sorted: paths, folders (their `.json` and `.jsonl`), and names with `*`. */
export async function expand(
  patterns: readonly string[],
  { files }: Pick<Host, "files">,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const matches = await matching(pattern, files);
    if (matches.length === 0)
      throw new OspoError("NOT_FOUND", `results-path: ${pattern} names no file`, {
        fix: "Check the path: it is relative to the workspace, and one `*` stands for any part of a name.",
      });
    for (const path of matches) found.add(path);
  }
  return [...found].sort();
}

async function matching(pattern: string, files: Host["files"]): Promise<readonly string[]> {
  const entry = pattern.includes("*") ? undefined : await files.stat(pattern);
  if (entry?.kind === "file") return [pattern];
  if (entry?.kind === "folder") return below(pattern, /\.jsonl?$/, files);
  const parts = pattern.split("/");
  const name = parts.pop() ?? "";
  if (parts.some((part) => part.includes("*")) || !name.includes("*")) return [];
  const text = name
    .split(/\*+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]*?");
  return below(parts.join("/") || ".", new RegExp(`^${text}$`), files);
}

async function below(folder: string, name: RegExp, files: Host["files"]): Promise<readonly string[]> {
  const names = await files.list(folder);
  return names.filter((one) => name.test(one)).map((one) => `${folder}/${one}`);
}
