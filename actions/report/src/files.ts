import { type Files, limits, OspoError } from "@ospo-actions/core";
import picomatch from "picomatch";

/** How deep below the folder that a glob names reports are looked for. */
const deepest = 12;

/** Paths of the files that `globs` match, sorted, each once; `node_modules` and `.git` are not entered. */
export async function matchingFiles(globs: readonly string[], files: Files): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const glob of globs) {
    const { base, isGlob } = picomatch.scan(glob);
    if (!isGlob) {
      if ((await files.stat(glob))?.kind === "file") found.add(files.resolve(glob));
      continue;
    }
    // `s`: a line break at the start of a name hides no report from `*`.
    const fits = picomatch(glob, { noextglob: true, dot: true, flags: "s" });
    for await (const path of walk(base || ".", files, deepest)) {
      if (!fits(path.replace(/^\.\//, ""))) continue;
      found.add(files.resolve(path));
      if (found.size > limits.reports) {
        throw new OspoError("LIMIT", `reports: ${glob} matches more than ${limits.reports} files`, {
          fix: "Name the reports more narrowly.",
        });
      }
    }
  }
  return [...found].sort();
}

async function* walk(folder: string, files: Files, depth: number): AsyncGenerator<string> {
  if (depth === 0) return;
  for (const name of await files.list(folder)) {
    const path = `${folder}/${name}`;
    const entry = await files.stat(path);
    if (entry?.kind === "file") yield path;
    if (entry?.kind === "folder" && name !== "node_modules" && name !== ".git")
      yield* walk(path, files, depth - 1);
  }
}
