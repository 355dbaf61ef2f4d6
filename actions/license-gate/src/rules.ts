import { policyRules } from "@ospo-actions/policy";
import type { Rule } from "@ospo-actions/report";

/** What this action finds. */
const rules = [
  {
    id: "license/not-allowed",
    title: "A license is not allowed",
    help: "Replace the package, or have an exception approved and put it into the policy.",
  },
  {
    id: "license/review",
    title: "A license needs a review",
    help: "Have somebody look whose word counts; an exception in the policy records the answer.",
  },
  {
    id: "license/unknown",
    title: "A license is not known",
    help: "Read the package's files. A clarification in the policy records what they say, bound to their text.",
  },
  {
    id: "license/mismatch",
    title: "Declared license and license text disagree",
    help: "Read the text, ask the maintainers, and record the answer as a clarification in the policy.",
  },
  {
    id: "license/additional",
    title: "The license files ask for more than is declared",
    help: "Read the further terms. A clarification in the policy records what applies.",
  },
  {
    id: "license/clarification-open",
    title: "A clarified license text has changed",
    help: "Read the new text and renew the clarification with its hash.",
  },
  {
    id: "license/choice-unfit",
    title: "A recorded choice is not on offer",
    help: "Correct or remove it under `choices`; until then the best license on offer is taken.",
  },
  {
    id: "license/outbound",
    title: "A license does not fit the product's own",
    help: "Replace the package, keep it out of what you ship, or have somebody look whose word counts.",
  },
  {
    id: "license/not-checked",
    title: "Packages were not checked",
    help: "Install the project before this step, or let the registry be asked with `texts: registry`. Kinds of dependencies that were left out of the install are left out here with `omit`.",
  },
  {
    id: "license/declared-only",
    title: "License texts could not be read",
    help: "With `texts: registry` what cannot be read fails; with `texts: installed` nobody is asked.",
  },
  {
    id: "license/incomplete",
    title: "The lock file does not hold all that is asked for",
    help: "Run the package manager's install and commit the lock file, then run again.",
  },
  {
    id: "license/empty",
    title: "There is nothing to check",
    help: "Check that `path` names the right project; if it really has no dependencies, set `fail-on: never`.",
  },
  {
    id: "license/baseline",
    title: "Known findings are left",
    help: "Mend them before the baseline ends, and write it again to count down.",
  },
  {
    id: "license/baseline-expired",
    title: "The baseline has ended",
    help: "Mend what is left, or have a new one agreed and written with `baseline-until`.",
  },
  {
    id: "license/notices-drift",
    title: "The third-party notices are out of date",
    help: "Run with `notices: write` and commit the file.",
  },
  {
    id: "license/notices-incomplete",
    title: "License texts are missing in the third-party notices",
    help: "Ask the maintainers to ship their license text, and add it by hand where you pass the package on.",
  },
  {
    id: "license/self-missing",
    title: "The project names no license of its own",
    help: "Put the text of your license into `LICENSE`, and its SPDX id into `license` of package.json.",
  },
  {
    id: "license/self-mismatch",
    title: "The project's own license is told in several ways",
    help: "Let `LICENSE`, every package.json and the README name the same license.",
  },
  {
    id: "license/self-readme",
    title: "The README does not name the license",
    help: "Add a section with the license and a link to `LICENSE`.",
  },
  {
    id: "license/target",
    title: "Contributions to the project are not covered by the policy",
    help: "Ask those who approve licenses before anybody contributes.",
  },
  {
    id: "license/target-agreement",
    title: "The project asks contributors for an agreement",
    help: "Read what it asks for, and who may sign it.",
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]["id"];

/** All rules whose findings this action reports. */
export const allRules: readonly Rule[] = [...rules, ...policyRules];

/** The help of a rule, as advice in a finding. */
export function helpOf(id: RuleId): string {
  return rules.find((rule) => rule.id === id)?.help ?? "";
}
