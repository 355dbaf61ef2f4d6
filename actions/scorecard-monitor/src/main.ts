import { implement } from "@ospo-actions/core";
import { accessOf } from "./access.ts";
import { deliver } from "./deliver.ts";
import { evaluate } from "./evaluate.ts";
import { groupingOf } from "./groups.ts";
import { recall } from "./memory.ts";
import { checkOutputs } from "./outputs.ts";
import { readMonitorPolicy } from "./policy.ts";
import { remember } from "./remember.ts";
import { changedOf, describe, generalFindings, regressedOf } from "./report.ts";
import { scoresOf } from "./score-list.ts";
import { readScores } from "./scores.ts";
import { spec } from "./spec.ts";
import { publishable } from "./visibility.ts";
import { carriedOn, readWatch } from "./watch.ts";

export const action = implement(spec, async (inputs, host) => {
  checkOutputs(inputs, host);
  const access = accessOf(inputs, host);
  const now = host.now();
  const { policy, findings: edits } = await readMonitorPolicy(inputs, host);
  const asked = await readWatch(inputs, access, host);
  const memory = await recall(inputs, access, host);
  const watch = carriedOn(asked, memory.history);
  const { groups, unread } = await groupingOf(inputs, watch, access, host);
  const all = await readScores(watch, memory.history, inputs, access, host);
  const shown = await publishable(all, watch, inputs, access, host);
  const { judged, findings: own, belowMinimum } = evaluate(shown, policy, inputs, host);
  const hidden = all.length - shown.length;
  const general = generalFindings(judged, watch, { problems: memory.problems, unread, hidden });
  const history = remember(memory.history, shown, inputs, now);
  const findings = [...own, ...general, ...edits];
  const report = describe({ judged, findings }, history, groups, watch, host);
  const reportPath = await deliver({ report, judged, history, watch, memory }, inputs, access, host);
  const { verdict, coverage, metrics } = report;
  const [changed, regressed, errors] = [changedOf(judged), regressedOf(judged), metrics.unanswered ?? 0];
  host.log.info(
    `${coverage.checked} repositories: ${changed} changed, ${regressed} regressed, ${errors} not answered for.`,
  );
  return {
    verdict,
    reportPath,
    checked: coverage.checked,
    expected: coverage.expected,
    scores: scoresOf(shown, host),
    changed,
    regressed,
    belowMinimum,
    errors,
  };
});
