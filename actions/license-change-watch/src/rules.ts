import type { ChangeClass } from "@ospo-actions/license";
import { policyRules } from "@ospo-actions/policy";
import type { Rule } from "@ospo-actions/report";

const decide =
  "Read both texts. An exception in the policy, bound to the new text's hash, records that the terms are accepted.";

/** What this action finds. */
const rules = [
  { id: "license-change/restrictive", title: "Terms become more restrictive", help: decide },
  { id: "license-change/substantive", title: "Terms become other ones", help: decide },
  { id: "license-change/opaque", title: "New terms have no name that can be compared", help: decide },
  {
    id: "license-change/undeclared",
    title: "A license is no longer declared",
    help: "Ask the maintainers, or read the package's files; an exception in the policy records the answer.",
  },
  {
    id: "license-change/clarified",
    title: "What was open about a license is settled",
    help: "Nothing has to be done.",
  },
  {
    id: "license-change/metadata-correction",
    title: "A license field changed, its text did not",
    help: "Nothing has to be done; what the field said before may stand in other records.",
  },
  {
    id: "license-change/cosmetic",
    title: "The same license is written otherwise",
    help: "Nothing has to be done.",
  },
  {
    id: "license-change/unknown",
    title: "Whether terms changed is not known",
    help: "Run again when the registry answers; for private packages give it a token in .npmrc.",
  },
  {
    id: "license-change/repository-license",
    title: "A license file of a source repository changed",
    help: "The next release may bring it. Read the commit; nothing changes for versions that you have.",
  },
  {
    id: "license-change/repository-archived",
    title: "A source repository is archived",
    help: "Nobody will mend it there. Look for a successor, or plan to maintain it.",
  },
  {
    id: "license-change/repository-moved",
    title: "A source repository has another owner or name",
    help: "Check who publishes from now on.",
  },
  {
    id: "license-change/repository-gone",
    title: "A source repository cannot be seen any more",
    help: "It may be deleted, private or renamed without a trace. Keep a copy of the source that you use.",
  },
  {
    id: "license-change/incomplete",
    title: "The lock file does not hold all that is asked for",
    help: "Run the package manager's install and commit the lock file, then run again.",
  },
  {
    id: "license-change/empty",
    title: "There is nothing to check",
    help: "Check that `path` names the right project; if it really has no dependencies, set `fail-on: never`.",
  },
  {
    id: "early-warning/install-script",
    title: "A version runs a script when it is installed, and the one before did not",
    help: "Read the script. It cannot tell a build step from an attack.",
  },
  {
    id: "early-warning/new-publisher",
    title: "A version is the first by its publisher",
    help: "Look who it is. It cannot tell a new maintainer from a stolen or handed-over account.",
  },
  {
    id: "early-warning/provenance-lost",
    title: "A version has no provenance, and the one before had",
    help: "Look how it was released. It cannot tell a release by hand from one past the project's own pipeline.",
  },
  {
    id: "early-warning/repository-changed",
    title: "A version names another source repository",
    help: "Compare both. The field is the publisher's word, and a move is often only a rename.",
  },
  {
    id: "early-warning/young-version",
    title: "A version is very young",
    help: "Wait some days where nothing is urgent. Most attacks are found within days; age alone proves nothing.",
  },
  {
    id: "early-warning/first-dependency",
    title: "A package has its first dependency",
    help: "Look at what came in. It cannot tell a feature from a carrier of an attack.",
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]["id"];

/** A sign in public data that a release may not be what it seems; named as in the policy. */
export type WarningKind = RuleId extends infer R ? (R extends `early-warning/${infer K}` ? K : never) : never;

/** All rules whose findings this action reports. */
export const allRules: readonly Rule[] = [...rules, ...policyRules];

/** The help of a rule, as advice in a finding. */
export function helpOf(id: RuleId): string {
  return rules.find((rule) => rule.id === id)?.help ?? "";
}

/** The rule of a change; `undefined` where nothing changed. */
export function ruleOfChange(kind: ChangeClass, isRestrictive: boolean): RuleId | undefined {
  switch (kind) {
    case "unchanged":
      return undefined;
    case "substantive":
      return isRestrictive ? "license-change/restrictive" : "license-change/substantive";
    case "cosmetic":
    case "metadata-correction":
    case "clarified":
    case "opaque":
    case "undeclared":
      return `license-change/${kind}`;
  }
}
