import type { Category } from "./category.ts";
import { licenseDb } from "./licensedb.ts";
import { overrides } from "./overrides.ts";

/** Where the category of an id comes from. */
export interface Filed {
  readonly category: Category;
  /** `LicenseDB`, or why we file it otherwise. */
  readonly source: string;
}

const carriedOver: Readonly<Record<keyof typeof licenseDb, Category | undefined>> = {
  permissive: "permissive",
  publicDomain: "public-domain",
  copyleftLimited: "weak-copyleft",
  copyleft: "strong-copyleft",
  sourceAvailable: "source-available",
  proprietaryFree: "proprietary",
  // No category of ours: each of these ids is judged in `overrides.ts`.
  freeRestricted: undefined,
  unstated: undefined,
};

function fileAll(): ReadonlyMap<string, Filed> {
  const table = new Map<string, Filed>();
  for (const name of Object.keys(carriedOver) as (keyof typeof licenseDb)[]) {
    const category = carriedOver[name];
    if (category === undefined) continue;
    for (const id of words(licenseDb[name])) table.set(id, { category, source: "LicenseDB" });
  }
  for (const { category, ids, why } of overrides)
    for (const id of words(ids)) table.set(id, { category, source: why });
  return table;
}

/** Every SPDX id, deprecated ones too, with its category and where that comes from. */
export const spdxTable = fileAll();

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
