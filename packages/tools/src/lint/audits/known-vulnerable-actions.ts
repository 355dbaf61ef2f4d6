import type { Audit } from "../audit.ts";
import { repositoryOf, usesOf } from "./uses.ts";

/** Actions whose tags an attacker moved, by the advisory that tells of it. */
const advisories = new Map([
  ["tj-actions/changed-files", "CVE-2025-30066"],
  ["reviewdog/action-setup", "CVE-2025-30154"],
]);

/** What happened once to a repository's tags makes it a dependency that needs a decision. */
export const knownVulnerableActions: Audit = {
  name: "known-vulnerable-actions",
  fix: "do without it, a few lines of `git diff --name-only` often do.",
  check: (workflow) =>
    usesOf(workflow).flatMap((uses) => {
      const name = repositoryOf(uses) ?? "";
      const advisory = advisories.get(name);
      return advisory === undefined
        ? []
        : [{ line: uses.line, message: `\`${name}\` was taken over: ${advisory}.` }];
    }),
};
