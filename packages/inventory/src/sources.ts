import { basename } from "node:path";
import type { Files } from "@ospo-actions/core";
import { isLockFile } from "./managers.ts";

/** Where components are listed: the projects at `path`, or the SBOMs that the globs in `sbom` name in their place. */
export interface Sources {
  readonly path: readonly string[];
  readonly sbom: readonly string[];
}

/** Whether `path` is taken for an SBOM: any JSON file that is no lock file, as its reader says what else it is. */
export function isSbomPath(path: string): boolean {
  return path.endsWith(".json") && !isLockFile(basename(path));
}

/** The sources that one path names. */
export function sourcesAt(path: string): Sources {
  return isSbomPath(path) ? { path: [], sbom: [path] } : { path: [path], sbom: [] };
}

/**
 * What of `sources` is there in `files`, such as those of a base; `undefined` where nothing is, as in the base of
 * what is new. Globs are kept: what they find shows when they are read.
 */
export async function sourcesThere({ path, sbom }: Sources, files: Files): Promise<Sources | undefined> {
  const there = async (paths: readonly string[]): Promise<readonly string[]> => {
    const found = [];
    for (const one of paths) if (/[*?[{]/.test(one) || (await files.stat(one)) !== undefined) found.push(one);
    return found;
  };
  const found = sbom.length > 0 ? { path: [], sbom: await there(sbom) } : { path: await there(path), sbom };
  return found.path.length + found.sbom.length > 0 ? found : undefined;
}
