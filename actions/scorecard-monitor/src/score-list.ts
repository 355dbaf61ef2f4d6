import type { Observation } from "@ospo-actions/scorecard";

/** The output `scores`, in the shape that ossf/scorecard-monitor gives it. An inconclusive score is -1. */
export function scoresOf(observations: readonly Observation[]): readonly object[] {
  return observations.flatMap(({ project, reading, delta }) => {
    if (reading === undefined) return [];
    const { score = -1, date, commit } = reading;
    const from = delta?.from;
    return {
      platform: project.platform,
      org: project.owner,
      repo: project.name,
      score,
      date,
      ...(commit && { commit }),
      ...(from && { prevScore: from.score ?? -1, prevDate: from.date }),
      ...(from?.commit && { prevCommit: from.commit }),
      ...(delta?.total && { currentDiff: Number(delta.total.toFixed(1)) }),
    };
  });
}
