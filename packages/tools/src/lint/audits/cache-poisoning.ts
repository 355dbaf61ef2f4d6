import type { Audit, Hit } from "../audit.ts";
import type { Step } from "../workflow.ts";
import { isRelease } from "./release.ts";
import { repositoryOf } from "./uses.ts";

/** Any workflow of the default branch can write the cache that a release would then build with. */
export const cachePoisoning: Audit = {
  name: "cache-poisoning",
  fix: "build releases without a cache (`package-manager-cache: false` for actions/setup-node).",
  check: (workflow) => (isRelease(workflow) ? workflow.steps.flatMap(cached) : []),
};

function cached({ value, uses, input }: Step): readonly Hit[] {
  const name = repositoryOf(uses);
  const hit = [{ line: value.line, message: `A release takes files from a cache through \`${name}\`.` }];
  if (name === "actions/cache") return hit;
  if (name === undefined || !name.startsWith("actions/setup-")) return [];
  const asked = input("cache")?.text ?? "false";
  if (!["", "false"].includes(asked)) return hit;
  // From v5 on it caches by itself where package.json names its package manager.
  return name === "actions/setup-node" && input("package-manager-cache")?.text !== "false" ? hit : [];
}
