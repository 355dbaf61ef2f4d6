import type { Packument } from "./packument.ts";

const year = 365.25 * 24 * 60 * 60 * 1000;

/**
 * Years between the publishing of `version` and of the newest stable one: a dependency's share of the
 * libyears of a project (Cox et al., "Measuring Dependency Freshness in Software Systems", 2015). Never
 * negative; `undefined` where a time is not known.
 */
export function libyears({ versions, tags }: Packument, version: string): number | undefined {
  const used = versions.find((one) => one.version === version)?.published;
  const latest = versions.find((one) => one.version === tags.get("latest"))?.published;
  if (used === undefined || latest === undefined) return undefined;
  return Math.max(0, (latest.getTime() - used.getTime()) / year);
}
