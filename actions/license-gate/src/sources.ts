import type { Host } from "@ospo-actions/core";
import { type ReadOptions, readProjects, sbomPaths } from "@ospo-actions/inventory";
import { readSboms, type Sources } from "./sbom.ts";

/** What is checked: the SBOMs where some are named, else the projects at `path`. */
export async function readSources(
  { path, sbom }: { readonly path: readonly string[]; readonly sbom: readonly string[] },
  host: Host,
  options: ReadOptions = {},
): Promise<Sources> {
  if (sbom.length > 0) return readSboms(await sbomPaths(sbom, host.files), host);
  return { projects: await readProjects(path, host, options), statedOf: () => undefined };
}
