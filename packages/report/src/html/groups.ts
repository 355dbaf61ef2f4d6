import type { Finding, Rule } from "../model.ts";
import { heading } from "./text.ts";

/** What a reader has to do about a finding: its level, unless it is waived. */
export type Group = "fail" | "review" | "note" | "waived";

export type Grouped = Readonly<Record<Group, readonly Finding[]>>;

/** From bad to good; the sign stands beside the title, so that colour is not all that tells. */
export const groups = [
  { group: "fail", title: "To fix", sign: "✕" },
  { group: "review", title: "To review", sign: "!" },
  { group: "note", title: "Notes", sign: "i" },
  { group: "waived", title: "Waived", sign: "–" },
] as const satisfies readonly { readonly group: Group; readonly title: string; readonly sign: string }[];

export function groupFindings(findings: readonly Finding[]): Grouped {
  const of = (wanted: Group): readonly Finding[] =>
    findings.filter(({ level, waived }) => (waived ? "waived" : level) === wanted);
  return { fail: of("fail"), review: of("review"), note: of("note"), waived: of("waived") };
}

/** The findings of each rule, in the order of the findings. */
export function byRule(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)];
}

/** The title of a rule; for a rule that is not told, its id in words. */
export function ruleTitle(id: string, rules: readonly Rule[]): string {
  return rules.find((rule) => rule.id === id)?.title ?? heading(id.replace(/^.*\//, ""));
}
