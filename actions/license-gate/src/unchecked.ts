import type { Component } from "@ospo-actions/inventory";
import type { FindingDraft } from "@ospo-actions/report";
import type { Checked } from "./check.ts";
import { isChecked } from "./evidence.ts";
import { helpOf, type RuleId } from "./rules.ts";

/** So many packages are named; the coverage of the report has all. */
const named = 5;

const nothingKnown = "without a license in the lock file, and not installed";

/** One finding for all that was not checked, and a note on all that is known by its own word alone. */
export function uncheckedIn({ rulings, failures }: Checked): readonly FindingDraft[] {
  const unchecked = new Map<Component, string>();
  const declaredOnly = new Map<Component, string>();
  for (const { evidence } of rulings) {
    const { component, unread } = evidence;
    const failure = failures.get(component)?.why;
    if (!isChecked(evidence)) unchecked.set(component, unread ?? failure ?? nothingKnown);
    else if (failure !== undefined) declaredOnly.set(component, failure);
  }
  const all = rulings.length;
  return [
    ...about("license/not-checked", "fail", unchecked, (count) => {
      return `${count} of ${all} packages could not be checked`;
    }),
    ...about("license/declared-only", "note", declaredOnly, (count) => {
      return `${count} of ${all} packages were judged by what they declare, without their files`;
    }),
  ];
}

function about(
  rule: RuleId,
  level: "fail" | "note",
  why: ReadonlyMap<Component, string>,
  head: (count: number) => string,
): readonly FindingDraft[] {
  if (why.size === 0) return [];
  const groups = [...Map.groupBy(why, ([, reason]) => reason)].sort(([, a], [, b]) => b.length - a.length);
  const lines = groups.map(([reason, all]) => `${namesOf(all.map(([component]) => component))}: ${reason}`);
  const message = `${head(why.size)}. ${lines.join(". ")}.`;
  return [{ rule, level, subject: "packages", message, advice: helpOf(rule) }];
}

function namesOf(components: readonly Component[]): string {
  const shown = components.slice(0, named).map(({ name, version }) => `\`${name} ${version ?? ""}\``);
  const more = components.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
