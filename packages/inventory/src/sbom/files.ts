import { type Files, inputError, limits, matchingFiles } from "@ospo-actions/core";
import type { SbomDocument } from "./document.ts";
import { readSbom, requireSound } from "./read.ts";

/** Paths of the SBOMs that the `globs` of the input `sbom` name; INPUT where one names none. */
export async function sbomPaths(globs: readonly string[], files: Files): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const glob of globs) {
    const paths = await matchingFiles([glob], files, { input: "sbom", most: limits.sboms });
    if (paths.length === 0) throw inputError([`sbom: ${glob} names no file`]);
    for (const path of paths) found.add(path);
  }
  return [...found].sort();
}

/** The document in the file at `path`; FORMAT, with its places, where it is not valid. */
export async function readSoundSbom(path: string, files: Files): Promise<SbomDocument> {
  return requireSound(await readSbom(await files.read(path, limits.sbomBytes), files.display(path)));
}
