import type { LineOf } from "@ospo-actions/inventory";
import type { LicenseChange } from "@ospo-actions/license";
import type { FindingDraft } from "@ospo-actions/report";
import type { ComparedPair } from "./pairs.ts";
import { helpOf, ruleOfChange } from "./rules.ts";
import { type Judging, levelOfChange, levelOfWarning } from "./severity.ts";
import type { Side } from "./side.ts";
import { gitHubName } from "./source-address.ts";
import { changeText, obligationText } from "./words.ts";

interface Placing extends Judging {
  readonly lineOf: LineOf;
}

/** The change of each pair and its early warnings, at the line of the package. */
export function pairFindings(pairs: readonly ComparedPair[], judging: Placing): readonly FindingDraft[] {
  return pairs.flatMap((pair) => [...changeFinding(pair, judging), ...warningFindings(pair, judging)]);
}

function changeFinding(pair: ComparedPair, { policy, gate, lineOf }: Placing): readonly FindingDraft[] {
  const { to, change, before, after } = pair;
  const level = levelOfChange(change, to.purl, policy, gate);
  const rule = ruleOfChange(change.class, change.direction === "restrictive");
  if (level === undefined || rule === undefined) return [];
  const line = lineOf(to.manifest, to.place);
  return [
    {
      rule,
      level,
      subject: to.purl,
      message: `\`${to.name}\` ${versions(pair)}: ${changeText(change, before, after)}`,
      at: { file: to.manifest, ...(line !== undefined && { line }) },
      advice: [obligationText(change), helpOf(rule)].filter((text) => text !== "").join(" "),
      evidence: { ...evidenceOf(change, before, after), ...linksTo(pair.repository) },
      key: `${change.from ?? before.statement?.text} ${change.to ?? after.statement?.text}`,
      data: changeData(to.name, change, before, after),
    },
  ];
}

function warningFindings(pair: ComparedPair, { policy, gate, lineOf }: Placing): readonly FindingDraft[] {
  const { to, from, warnings } = pair;
  return warnings.map(({ kind, what, evidence }) => {
    const rule = `early-warning/${kind}` as const;
    const line = lineOf(to.manifest, to.place);
    return {
      rule,
      level: levelOfWarning(kind, policy, gate),
      subject: to.purl,
      message: `\`${to.name}\` ${to.version} ${what}.`,
      at: { file: to.manifest, ...(line !== undefined && { line }) },
      advice: helpOf(rule),
      evidence,
      data: { name: to.name, fromVersion: from.version ?? "", toVersion: to.version ?? "" },
    };
  });
}

/** The contract of a license change (DESIGN 4), with the hash that an acknowledgement is bound to. */
export function changeData(
  name: string,
  change: LicenseChange,
  before: Side,
  after: Side,
): Record<string, unknown> {
  return {
    name,
    fromVersion: before.version,
    toVersion: after.version,
    from: change.from ?? before.statement?.text ?? "",
    to: change.to ?? after.statement?.text ?? "",
    class: change.class,
    direction: change.direction,
    ...(after.sha256 !== undefined && { sha256: after.sha256 }),
  };
}

/** The source repository, where its address names one on GitHub. */
export function linksTo(address: string | undefined): { readonly links?: readonly string[] } {
  const name = gitHubName(address);
  return name === undefined ? {} : { links: [`https://github.com/${name}`] };
}

/** What both sides said and showed. */
export function evidenceOf(change: LicenseChange, before: Side, after: Side): Record<string, unknown> {
  const { gained, lost, delayed, attributes, reasons, fromCategory, toCategory } = change;
  return {
    from: shown(before, fromCategory),
    to: shown(after, toCategory),
    reasons,
    ...(gained.length > 0 && { gained }),
    ...(lost.length > 0 && { lost }),
    ...(delayed && { delayed }),
    ...(attributes.length > 0 && { attributes }),
  };
}

function shown({ version, statement, files }: Side, category: string | undefined): Record<string, unknown> {
  return {
    version,
    ...(statement && { declared: statement.text, declaredIn: statement.origin }),
    ...(category && { category }),
    ...(files && {
      files: files.map(({ path, sha256, identified }) => ({
        path,
        sha256,
        kind: identified.kind,
        ...(identified.expression && { license: identified.expression }),
        ...(identified.riders.length > 0 && { riders: identified.riders }),
        ...(identified.residue.length > 0 && { residue: identified.residue }),
      })),
    }),
  };
}

function versions({ from, to }: ComparedPair): string {
  return from.version === to.version ? `${to.version}` : `${from.version} → ${to.version}`;
}
