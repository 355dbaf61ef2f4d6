import { eachItem } from "@ospo-actions/core";
import type { Report } from "./model.ts";
import type { Visibility } from "./outlet.ts";

/** What a report tells of that not everybody may know. */
export interface Confidence {
  /** `owner/name` of each repository; `undefined` for one that nobody named. */
  readonly repositories: readonly (string | undefined)[];
  readonly isIncidentOpen: boolean;
}

/** What `reports` tell of, together. */
export function confidenceOf(reports: readonly Report[]): Confidence {
  return {
    repositories: [
      ...new Set(reports.flatMap(({ subject }) => [subject.repository, ...(subject.also ?? [])])),
    ],
    isIncidentOpen: reports.some(({ incident }) => incident === "open"),
  };
}

/**
 * Why what is told of may not go where the readers of `target` see it (`undefined`: anybody); `undefined` where
 * it may. A place is wide enough only if no more people read it than the repository that is told of: what is
 * not known counts as private there and as public here. Names no repository, since this may be read publicly too.
 */
export async function refusalOf(
  { repositories, isIncidentOpen }: Confidence,
  target: string | undefined,
  visibilityOf: (repository: string) => Promise<Visibility>,
): Promise<string | undefined> {
  const others = repositories.filter((one) => !isSame(one, target));
  if (others.length === 0 && !isIncidentOpen) return undefined;
  const open = target === undefined ? "public" : asTarget(await visibilityOf(target));
  if (open === "private") return undefined;
  if (isIncidentOpen && open === "public") return "it tells of an incident that is still open";
  if (others.length > mostAsked) return "it tells of more repositories than can be looked at";
  const seen = await eachItem(others, async (one) =>
    one === undefined ? "private" : asSource(await visibilityOf(one)),
  );
  const isHidden = seen.some((one) => !one.ok || width[one.value] < width[open]);
  return isHidden ? "it tells of a repository that fewer people may read" : undefined;
}

/** Repositories that are asked about for one place. Ours: each is a call to GitHub. */
const mostAsked = 200;

type Known = Exclude<Visibility, "unknown">;

/** How many people read it, in an order. */
const width: Readonly<Record<Known, number>> = { private: 0, internal: 1, public: 2 };

function asSource(visibility: Visibility): Known {
  return visibility === "unknown" ? "private" : visibility;
}

function asTarget(visibility: Visibility): Known {
  return visibility === "unknown" ? "public" : visibility;
}

/** GitHub's names are the same in any case. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
