import { type History, markLeft, type Observation, projectKey, retain } from "@ospo-actions/scorecard";
import type { Inputs } from "./inputs.ts";

/** The history with what this run found; what is not watched any more is kept and marked. */
export function remember(
  history: History,
  observations: readonly Observation[],
  { retentionDays }: Pick<Inputs, "retentionDays">,
  now: Date,
): History {
  const next = new Map(history);
  for (const { project, formerly, track } of observations) {
    if (formerly !== undefined) next.delete(projectKey(formerly));
    next.set(projectKey(project), track);
  }
  const watched = new Set(observations.map(({ project }) => projectKey(project)));
  const marked = markLeft(next, watched, now.toISOString());
  return retentionDays === undefined ? marked : retain(marked, retentionDays, now);
}
