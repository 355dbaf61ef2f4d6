import { type Host, limits, matchingFiles, OspoError } from "@ospo-actions/core";

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

/** Files with results at most: one for each repository of a large organization. */
const filesAtMost = 20_000;

/** Files that `patterns` name, sorted: paths, globs, and folders with the `.json`, `.jsonl` and `.ndjson` files below them. */
export async function resultFiles(
  patterns: readonly string[],
  { files }: Pick<Host, "files">,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const entry = await files.stat(pattern);
    const glob =
      entry?.kind === "folder" ? `${pattern.replace(/\/$/, "")}/**/*.{json,jsonl,ndjson}` : pattern;
    const paths =
      entry?.kind === "file"
        ? [files.resolve(pattern)]
        : await matchingFiles([glob], files, { input: "results-path", most: filesAtMost });
    if (paths.length === 0)
      throw new OspoError("NOT_FOUND", `results-path: ${pattern} names no file`, {
        fix: "Check the path: it is relative to the workspace.",
      });
    for (const path of paths) found.add(path);
  }
  return [...found].sort();
}
