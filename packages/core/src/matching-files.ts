import { OspoError } from "./errors.ts";
import type { Files } from "./files.ts";

/** How deep below the folder that a glob names files are looked for. */
const deepest = 12;

/**
 * Paths of the files that `globs` match, sorted, each once; `node_modules` and `.git` are not entered. What may
 * not be looked at, such as a link out of the workspace, is among them, so that reading it tells why. LIMIT over
 * `most` files; `input` is the name of the input, for its message.
 */
export async function matchingFiles(
  globs: readonly string[],
  files: Files,
  { input, most }: { readonly input: string; readonly most: number },
): Promise<readonly string[]> {
  const { default: picomatch } = await import("picomatch");
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
      if (found.size > most) {
        throw new OspoError("LIMIT", `${input}: ${glob} matches more than ${most} files`, {
          fix: "Name them more narrowly.",
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
