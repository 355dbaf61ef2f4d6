import { type Files, limits, OspoError } from "@ospo-actions/core";
import picomatch from "picomatch";

/** How deep below the folder that a glob names reports are looked for. */
const deepest = 12;

/**
 * Paths of the files that `globs` match, sorted, each once; `node_modules` and `.git` are not entered. What may
 * not be looked at, such as a link out of the workspace, is among them, so that reading it tells why.
 */
export async function matchingFiles(globs: readonly string[], files: Files): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const glob of globs) {
    const { base, isGlob } = picomatch.scan(glob);
    if (!isGlob) {
      const kind = await kindOf(glob, files);
      if (kind === "file" || kind === "closed") found.add(files.resolve(glob));
      continue;
    }
    // `s`: a line break at the start of a name hides no report from `*`.
    const fits = picomatch(glob, { noextglob: true, dot: true, flags: "s" });
    for await (const { path, kind } of walk(base || ".", files, deepest)) {
      if (kind === "file" && !fits(path.replace(/^\.\//, ""))) continue;
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

type Kind = "file" | "folder" | "closed" | "other";

interface Found {
  readonly path: string;
  readonly kind: "file" | "closed";
}

async function* walk(folder: string, files: Files, depth: number): AsyncGenerator<Found> {
  if (depth === 0) return;
  for (const name of await files.list(folder)) {
    const path = `${folder}/${name}`;
    const kind = await kindOf(path, files);
    if (kind === "file" || kind === "closed") yield { path, kind };
    if (kind === "folder" && name !== "node_modules" && name !== ".git") yield* walk(path, files, depth - 1);
  }
}

async function kindOf(path: string, files: Files): Promise<Kind> {
  try {
    return (await files.stat(path))?.kind ?? "other";
  } catch (error) {
    if (error instanceof OspoError) return "closed";
    throw error;
  }
}
