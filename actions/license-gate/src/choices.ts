import type { FindingDraft } from "@ospo-actions/report";
import { helpOf } from "./rules.ts";
import type { PackageRuling } from "./ruling.ts";

/** Notes on recorded choices that no license of their package offers, each choice once. */
export function unfitChoices(rulings: readonly PackageRuling[]): readonly FindingDraft[] {
  const told = new Set<unknown>();
  return rulings.flatMap(({ license, evidence }): readonly FindingDraft[] => {
    const { choice, used } = license?.choice ?? {};
    if (choice === undefined || used || told.has(choice)) return [];
    told.add(choice);
    const { at, choose } = choice;
    const offered = evidence.conclusion.concluded ?? license?.chosen;
    return [
      {
        rule: "license/choice-unfit",
        level: "note",
        subject: evidence.component.purl,
        message: `The choice \`${at.file}:${at.line}\` of \`${choose}\` counts for nothing: the package offers \`${offered}\`.`,
        ...(!at.file.includes("//") && { at: { file: at.file, line: at.line } }),
        advice: helpOf("license/choice-unfit"),
        key: choose,
      },
    ];
  });
}
