import { type Inventory, isMissing, type LineOf, parsePurl } from "@ospo-actions/inventory";
import type { FindingDraft } from "@ospo-actions/report";
import { helpOf } from "./rules.ts";

/** What could not be read, and of which package: never the same as "unchanged". */
export interface Unread {
  readonly purl: string;
  readonly why: string;
}

/** So many names stand in one message. */
const named = 5;

/** One finding for each reason, with its packages: one thing to mend, not hundreds. */
export function unknownFindings(unread: readonly Unread[]): readonly FindingDraft[] {
  const reasons = Map.groupBy(unread, ({ purl, why }) => withoutName(why, purl));
  return [...reasons].map(([why, all]) => {
    const purls = [...new Set(all.map(({ purl }) => purl))];
    const some = purls.slice(0, named).map((purl) => `\`${purl}\``);
    const rest = purls.length > named ? ` and ${purls.length - named} more` : "";
    return {
      rule: "license-change/unknown",
      level: "review",
      subject: purls.length === 1 ? (purls[0] ?? "packages") : "packages",
      message: `Not known whether terms changed: ${why}. It concerns ${some.join(", ")}${rest}.`,
      advice: helpOf("license-change/unknown"),
      key: why,
      data: { packages: purls.length },
    };
  });
}

/** The reason alone, so that the same fault of many packages is told once. */
function withoutName(why: string, purl: string): string {
  const parsed = parsePurl(purl);
  const name = [parsed?.namespace, parsed?.name].filter((part) => part !== undefined).join("/");
  const words = why.replace(/\.$/, "").split(" ");
  const at = words.indexOf(name);
  if (name === "" || at < 0) return words.join(" ");
  const hasVersion = /^(?:latest$|\d)/.test(words[at + 1] ?? "");
  return words.toSpliced(at, hasVersion ? 2 : 1, "a", "package").join(" ");
}

/** A finding for each entry of the lock file that is missing or cannot be read. */
export function incompleteFindings({ problems }: Inventory, lineOf: LineOf): readonly FindingDraft[] {
  return problems.filter(isMissing).map(({ subject, message, manifest, place, key }) => {
    const line = lineOf(manifest, place);
    return {
      rule: "license-change/incomplete",
      level: "fail",
      subject,
      message,
      at: { file: manifest, ...(line !== undefined && { line }) },
      advice: helpOf("license-change/incomplete"),
      ...(key !== undefined && { key }),
    };
  });
}
