import { type Host, limits } from "@ospo-actions/core";
import type { Observation } from "@ospo-actions/scorecard";

/**
 * The output `scores`, in the shape that ossf/scorecard-monitor gives it. An inconclusive score is -1. Of thousands
 * of repositories those that changed come first as far as the platform carries an output, and the rest is told.
 */
export function scoresOf(
  observations: readonly Observation[],
  { log }: Pick<Host, "log">,
): readonly object[] {
  const scored = observations.filter(({ reading }) => reading !== undefined);
  const all = fitting(scored);
  if (all.length === scored.length) return all;
  const isChanged = ({ delta }: Observation): boolean => Boolean(delta?.total);
  const [changed, others] = [scored.filter(isChanged), scored.filter((one) => !isChanged(one))];
  const some = fitting([...changed, ...others]);
  log.notice(
    `The output \`scores\` holds ${some.length} of ${scored.length} repositories, changed ones first: more does not fit. \`history-jsonl-file\` and \`report.json\` have all.`,
  );
  return some;
}

/** As many from the start as an output may have. */
function fitting(observations: readonly Observation[]): readonly object[] {
  let left = limits.outputCharacters;
  const entries: object[] = [];
  for (const observation of observations) {
    const entry = entryOf(observation);
    left -= JSON.stringify(entry).length + 1;
    if (left < 0) return entries;
    entries.push(entry);
  }
  return entries;
}

function entryOf({ project, reading, delta }: Observation): object {
  const from = delta?.from;
  return {
    platform: project.platform,
    org: project.owner,
    repo: project.name,
    score: reading?.score ?? -1,
    date: reading?.date,
    ...(reading?.commit && { commit: reading.commit }),
    ...(from && { prevScore: from.score ?? -1, prevDate: from.date }),
    ...(from?.commit && { prevCommit: from.commit }),
    ...(delta?.total && { currentDiff: Number(delta.total.toFixed(1)) }),
  };
}
