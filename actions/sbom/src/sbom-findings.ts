import type { SbomDocument } from "@ospo-actions/inventory";
import type { FindingDraft } from "@ospo-actions/report";
import type { Collected } from "./collect.ts";
import { helpOf } from "./rules.ts";
import type { PlacedFault } from "./sboms.ts";

/** So many faults are told one by one; a broken tool makes the same one thousands of times. */
const told = 50;

/** What is wrong in SBOMs that were read, and what of them is not written again. */
export function faultFindings({ faults, document, inventory }: Collected): readonly FindingDraft[] {
  const ordered = [...faults].sort((a, b) => (a.level === b.level ? 0 : a.level === "fail" ? -1 : 1));
  const rest = ordered.slice(told);
  return [
    ...ordered.slice(0, told).map(faultFinding),
    ...restFinding(rest),
    ...rangeFinding(document, inventory.manifests),
    ...droppedFinding(document.dropped, inventory.manifests),
  ];
}

function faultFinding({ level, at, message, file }: PlacedFault): FindingDraft {
  return {
    rule: "sbom/invalid",
    level,
    subject: file,
    message: `At \`${at || "/"}\`: ${message}.`,
    at: { file },
    advice: helpOf("sbom/invalid"),
    key: at,
  };
}

function restFinding(rest: readonly PlacedFault[]): readonly FindingDraft[] {
  const [worst] = rest;
  if (worst === undefined) return [];
  const { level, file } = worst;
  const message = `There are ${rest.length} further faults.`;
  return [{ rule: "sbom/invalid", level, subject: file, message, at: { file }, key: "further" }];
}

/** A package whose version nobody knows may be any of its range: one finding for all, as one cause explains them. */
function rangeFinding({ components }: SbomDocument, manifests: readonly string[]): readonly FindingDraft[] {
  const ranged = components.filter(({ range }) => range !== undefined);
  if (ranged.length === 0) return [];
  const some = ranged.slice(0, 5).map(({ name, range }) => `\`${name}\` \`${range}\``);
  const amount = ranged.length === 1 ? "one package" : `${ranged.length} packages`;
  const message = `Of ${amount} only a range is known, not the version in use: ${some.join(", ")}.`;
  const subject = manifests.join(", ");
  return [{ rule: "sbom/range", level: "review", subject, message, advice: helpOf("sbom/range") }];
}

function droppedFinding(dropped: readonly string[], manifests: readonly string[]): readonly FindingDraft[] {
  if (dropped.length === 0) return [];
  const some = dropped.slice(0, 10).map((part) => `\`${part}\``);
  const message = `${dropped.length} kinds of parts are not carried over: ${some.join(", ")}.`;
  const subject = manifests.join(", ");
  return [{ rule: "sbom/not-carried", level: "note", subject, message, advice: helpOf("sbom/not-carried") }];
}
