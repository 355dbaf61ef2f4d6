import { packageOf } from "@ospo-actions/inventory";
import { classifyChange } from "@ospo-actions/license";
import { type Happening, keyOf } from "./event.ts";
import { changeData, evidenceOf, linksTo } from "./findings.ts";
import { helpOf, ruleOfChange } from "./rules.ts";
import { type Judging, levelOfChange } from "./severity.ts";
import type { Side } from "./side.ts";
import { licenseText, moreText, obligationText } from "./words.ts";

/** A change of terms between the version in use and one that can be upgraded to. */
export interface Step {
  readonly name: string;
  readonly purl: string;
  readonly used: Side;
  readonly next: Side;
  /** The last version before `next` under the terms of the one in use. */
  readonly last: string;
  readonly reach: "within" | "beyond";
  /** Of the source, as the newer version names it. */
  readonly repository: string | undefined;
  /** Whether "last" and "first" go by the order of publishing, or by version numbers where that is not known. */
  readonly isTimed: boolean;
}

/** The event that tells of a step; `undefined` where nothing is to be told. */
export function upstreamHappening(step: Step, { policy, gate }: Judging): Happening | undefined {
  const { name, purl, used, next, last, reach, repository, isTimed } = step;
  const change = classifyChange(used, next);
  const weighed = levelOfChange(change, purl, policy, gate);
  const rule = ruleOfChange(change.class, change.direction === "restrictive");
  if (weighed === undefined || rule === undefined) return undefined;
  const about = packageOf(purl);
  const data = changeData(name, change, used, next);
  const order = isTimed
    ? []
    : ["The order is that of version numbers: the registry tells no days of release."];
  return {
    key: keyOf("upstream", about, String(data.from), String(data.to), next.version),
    about,
    change: { class: change.class, direction: change.direction },
    finding: {
      rule,
      // What an install cannot come to by itself is no reason to stop today.
      level: reach === "beyond" && weighed === "fail" ? "review" : weighed,
      subject: `${about}@${next.version}`,
      message: [`\`${name}\`: ${standing(step, change)}.`, reachText(reach), ...moreText(change)].join(" "),
      advice: [obligationText(change), helpOf(rule), ...order].filter((text) => text !== "").join(" "),
      evidence: {
        ...evidenceOf(change, used, next),
        reach,
        lastVersion: last,
        order: isTimed ? "publishing" : "versions",
        ...linksTo(repository),
      },
      key: `upstream ${String(data.from)} ${String(data.to)} ${next.version}`,
      data: { ...data, lastVersion: last, reach },
    },
  };
}

/** "you are on 2.58.2, the last version under A; 2.58.3 is under B". */
function standing(
  { used, next, last }: Step,
  { from, to, fromCategory, toCategory }: ReturnType<typeof classifyChange>,
): string {
  const old = licenseText(from, used);
  const where =
    last === used.version
      ? `you are on ${last}, the last version under ${old}`
      : `you are on ${used.version}; ${last} is the last version under ${old}`;
  const isMove = fromCategory !== undefined && toCategory !== undefined && fromCategory !== toCategory;
  const move = isMove ? ` (${fromCategory} → ${toCategory})` : "";
  return `${where}; ${next.version} is under ${licenseText(to, next)}${move}`;
}

function reachText(reach: Step["reach"]): string {
  return reach === "within"
    ? "An install without this lock file may take it."
    : "Your range does not reach it.";
}
