import type { Problem } from "@ospo-actions/inventory";
import type { Rule } from "@ospo-actions/report";

const renew = "Run the package manager's install and commit the lock file, then run again.";

/** A rule for each kind of problem that a lock file can have, and for an SBOM that says too little. */
export const rules = [
  { id: "sbom/unreadable", title: "An entry of the lock file cannot be read", help: renew },
  { id: "sbom/missing", title: "A dependency is not in the lock file", help: renew },
  {
    id: "sbom/missing-peer",
    title: "A peer dependency is not installed",
    help: "Install the peer, or leave it if the package works without.",
  },
  {
    id: "sbom/outdated",
    title: "The lock file is out of date with package.json",
    help: "The SBOM tells what the lock file says. Renew the lock file, commit it, and run again.",
  },
  {
    id: "sbom/workflow",
    title: "What a workflow uses cannot be told",
    help: "Mend the workflow or action, or set `workflows: false` to leave them all out.",
  },
  {
    id: "sbom/extraneous",
    title: "Nothing asks for a package of the lock file",
    help: "Run `npm prune` (or the like) and commit the lock file.",
  },
  {
    id: "sbom/empty",
    title: "The lock file lists no package",
    help: "Check that `path` names the right project; if it really has no dependencies, set `fail-on: never`.",
  },
  {
    id: "sbom/no-license",
    title: "Packages without a stated license",
    help: "Install the project before this step: licenses are then read from node_modules. Or ask the registry with `enrich: registry`. Packages for other platforms are never installed there.",
  },
  {
    id: "sbom/invalid",
    title: "The SBOM is not valid",
    help: "Ask whoever made it for a valid one, or make it again with a newer version of the tool.",
  },
  {
    id: "sbom/range",
    title: "Packages of which only a range is known",
    help: "Commit a lock file, or let a tool submit what is really used: a range may stand for any of its versions.",
  },
  {
    id: "sbom/not-enriched",
    title: "The registry did not tell all licenses",
    help: "Run again where the registry can be reached, with the `.npmrc` of the project; or install the project before this step.",
  },
  {
    id: "sbom/not-carried",
    title: "Parts of the SBOM are not carried over",
    help: "Keep the original beside what is written: it says more.",
  },
  {
    id: "sbom/not-compared",
    title: "The SBOM could not be compared with its base",
    help: "Run again, or name a folder, lock file, SBOM or commit in `base`. The SBOM itself is whole.",
  },
  {
    id: "sbom/other-content",
    title: "A version has another content than before",
    help: "A published version never changes. Find out who published it anew, or who edited the lock file.",
  },
  {
    id: "sbom/license-change",
    title: "An update changes a license",
    help: "Read the new terms before you merge; the license gate judges them by your policy.",
  },
  {
    id: "sbom/added",
    title: "What comes in, by the dependency that asks for it",
    help: "The table of changes names every component.",
  },
  {
    id: "sbom/quality",
    title: "The SBOM says too little",
    help: "The table of quality names what is missing; `author` tells who answers for the SBOM, `correction-file` writes what to ask its maker for.",
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]["id"];

/** The rule of a problem. */
export function ruleOf(kind: Problem["kind"]): RuleId {
  return `sbom/${kind}`;
}

/** The help of a rule, as advice in a finding. */
export function helpOf(id: RuleId): string {
  return rules.find((rule) => rule.id === id)?.help ?? "";
}
