import { implement } from "@ospo-actions/core";
import { outsideOf } from "@ospo-actions/github/outside";
import { readPolicy } from "@ospo-actions/github/policy";
import { publish } from "@ospo-actions/report";
import { countChanges } from "./outcome.ts";
import { difference, readHead } from "./projects.ts";
import { comparePullRequest } from "./pull-request.ts";
import { lazyRegistry } from "./registry.ts";
import { describe, judged } from "./report.ts";
import { watch } from "./scheduled.ts";
import { gateOf } from "./severity.ts";
import { spec } from "./spec.ts";

export const action = implement(spec, async (inputs, host) => {
  const found = await readPolicy(inputs, host);
  const rules = { policy: found.policy, gate: gateOf(inputs.gate, found.policy) };
  const project = await readHead(inputs, host);
  const changed = await difference(inputs, project.inventory, host);
  const registry = lazyRegistry(inputs.cacheFolder, host);
  const mode = inputs.mode === "repository" ? inputs.mode : "upstream";
  const { outcome, settle } = changed
    ? {
        outcome: await comparePullRequest(project, changed, inputs, rules, registry, host),
        settle: undefined,
      }
    : await watch(project, { ...inputs, mode }, rules, found, registry, host);
  const report = describe(outcome, judged(outcome, found, host), project.inventory.manifests, host);
  const outside = outsideOf(inputs, host);
  const reportPath = await publish(report, { title: spec.name, ...inputs, outside }, host);
  await settle?.();
  const { checked, expected } = report.coverage;
  const { changes = 0, substantive = 0, restrictive = 0 } = countChanges(outcome.changes);
  host.log.info(
    `${checked} of ${expected} checked with ${registry.requests()} requests: ${changes} changes of terms, ${substantive} substantive, ${restrictive} restrictive.`,
  );
  return { verdict: report.verdict, reportPath, checked, expected, changes, substantive, restrictive };
});
