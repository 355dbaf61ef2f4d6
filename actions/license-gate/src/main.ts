import { type FailOn, type Host, implement } from "@ospo-actions/core";
import { outsideOf } from "@ospo-actions/github/outside";
import { readPolicy } from "@ospo-actions/github/policy";
import { publish } from "@ospo-actions/report";
import { changesFrom } from "./base.ts";
import { check } from "./check.ts";
import { describe } from "./report.ts";
import { readSources } from "./sources.ts";
import { spec } from "./spec.ts";

/** What a change brings in can still be discussed, so a review stops it; what is there already must not stop everybody. */
const failOnOf = ({ env }: Host): FailOn =>
  /^(?:pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? "") ? "review" : "fail";

export const action = implement(
  spec,
  async (inputs, host) => {
    const found = await readPolicy(inputs, host);
    const sources = await readSources(inputs, host);
    const isChanged = await changesFrom(inputs, sources.projects.inventory, host);
    const context = inputs.context === "policy" ? undefined : inputs.context;
    const checked = await check(sources, { ...inputs, policy: found.policy, context, isChanged }, host);
    const report = describe(checked, found, { ...inputs, context }, host);
    const outside = outsideOf(inputs, host);
    const reportPath = await publish(report, { title: spec.name, ...inputs, outside }, host);
    const { verdict, coverage, metrics } = report;
    const { checked: count, expected } = coverage;
    const { violations = 0, reviews = 0 } = metrics;
    host.log.info(
      `${count} of ${expected} packages checked: ${violations} not allowed, ${reviews} to review.`,
    );
    return { verdict, reportPath, checked: count, expected, violations, reviews };
  },
  failOnOf,
);
