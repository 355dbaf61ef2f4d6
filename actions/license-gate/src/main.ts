import { type FailOn, type Host, implement } from "@ospo-actions/core";
import { outsideOf } from "@ospo-actions/github/outside";
import { readPolicy } from "@ospo-actions/github/policy";
import { publish } from "@ospo-actions/report";
import { examine } from "./examine.ts";
import { spec } from "./spec.ts";

/** What a change brings in can still be discussed, so a review stops it; what is there already must not stop everybody. */
const failOnOf = ({ env }: Host): FailOn =>
  /^(?:pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? "") ? "review" : "fail";

export const action = implement(
  spec,
  async (inputs, host) => {
    const found = await readPolicy(inputs, host);
    const { report, written } = await examine(inputs, found, host);
    const outside = outsideOf(inputs, host);
    const further = written.map((path) => host.files.resolve(path));
    const reportPath = await publish(report, { title: spec.name, ...inputs, further, outside }, host);
    const { verdict, coverage, metrics } = report;
    const { checked, expected, unit } = coverage;
    const { violations = 0, reviews = 0 } = metrics;
    host.log.info(
      `${checked} of ${expected} ${unit} checked: ${violations} not allowed, ${reviews} to review.`,
    );
    return { verdict, reportPath, checked, expected, violations, reviews };
  },
  failOnOf,
);
