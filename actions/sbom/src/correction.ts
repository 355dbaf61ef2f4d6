import type { Host } from "@ospo-actions/core";
import { correctionRequest } from "@ospo-actions/inventory";
import type { Collected } from "./collect.ts";
import type { Quality } from "./quality.ts";

/** Writes the request for a corrected SBOM where one is asked for; gives its path. */
export async function writeCorrection(
  { scored, inventory }: Collected,
  { assessments }: Quality,
  file: string | undefined,
  { files }: Host,
): Promise<readonly string[]> {
  if (!file) return [];
  await files.write(file, correctionRequest(scored, assessments, inventory.manifests.join(", ")));
  return [files.resolve(file)];
}
