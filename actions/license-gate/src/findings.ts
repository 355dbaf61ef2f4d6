import { type Inventory, type LineOf, shortestPaths } from "@ospo-actions/inventory";
import { compatibilityLimits } from "@ospo-actions/license";
import type { Ruling } from "@ospo-actions/policy";
import type { FindingDraft, Level } from "@ospo-actions/report";
import { pasteable } from "./advice.ts";
import { whatItAsks } from "./asks.ts";
import type { Clash } from "./outbound.ts";
import { helpOf } from "./rules.ts";
import type { PackageRuling } from "./ruling.ts";

/** What is needed to show where a finding stands. */
export interface Places {
  readonly inventory: Inventory;
  readonly lineOf: LineOf;
  readonly now: Date;
  /** The longest exception that the policy allows, in days. */
  readonly maxDays: number | undefined;
}

/** One finding for each package that is not allowed as it is, at its line, with a path to it and the way out. */
export function findingsOf(
  rulings: readonly PackageRuling[],
  clashes: readonly Clash[],
  places: Places,
): readonly FindingDraft[] {
  const open = rulings.filter(({ ruling }) => ruling !== "allow");
  if (open.length + clashes.length === 0) return [];
  const place = placer(places);
  const { now, maxDays } = places;
  return [
    ...open.map((ruling) => ({
      ...place(ruling),
      rule: ruling.rule,
      level: levelOf(ruling.ruling),
      message: messageOf(ruling),
      advice: `${helpOf(ruling.rule)}\n\n${pasteable(ruling, ruling.rule, now, maxDays)}`,
    })),
    ...clashes.map(({ ruling, level, reason }) => ({
      ...place(ruling),
      rule: "license/outbound",
      level,
      message: reason,
      advice: `${helpOf("license/outbound")} ${compatibilityLimits}\n\n${pasteable(ruling, "license/outbound", now, maxDays)}`,
    })),
  ];
}

/** What a finding about a package says whatever its rule: where it stands, how it got there, and what is known. */
function placer({ inventory: { components }, lineOf }: Places) {
  const pathTo = shortestPaths(components);
  const indexOf = new Map(components.map((component, at) => [component, at]));
  return (ruling: PackageRuling) => {
    const { component } = ruling.evidence;
    const line = lineOf(component.manifest, component.place);
    const at = indexOf.get(component);
    const path = at === undefined ? [] : pathTo(at).map((step) => components[step]?.name ?? "");
    return {
      subject: component.purl,
      at: { file: component.manifest, ...(line !== undefined && { line }) },
      ...(path.length > 1 && { paths: [path] }),
      evidence: evidenceFor(ruling),
      data: dataOf(ruling),
    };
  };
}

function levelOf(ruling: Ruling): Level {
  return ruling === "deny" ? "fail" : ruling === "review" ? "review" : "note";
}

function messageOf(ruling: PackageRuling): string {
  const sentences = ruling.reasons.map((reason) => (/[.!]$/.test(reason) ? reason : `${reason}.`));
  const asks = whatItAsks(ruling);
  return [...sentences, ...(asks ? [asks] : [])].join(" ");
}

/** The contract of a license finding (DESIGN 4). */
function dataOf({ evidence, judged, license }: PackageRuling): Record<string, unknown> {
  const { component, conclusion } = evidence;
  const hasChoice = (license?.rejected.length ?? 0) > 0;
  return {
    name: component.name,
    ...(component.version !== undefined && { version: component.version }),
    ...(evidence.statement && { declared: evidence.statement.text }),
    ...(conclusion.detected !== undefined && { detected: conclusion.detected }),
    ...(judged !== undefined && { concluded: conclusion.concluded ?? judged }),
    ...(hasChoice && { chosen: license?.chosen }),
  };
}

function evidenceFor({ evidence, license, clarified }: PackageRuling): Record<string, unknown> {
  const { source, statement, files, conclusion } = evidence;
  return {
    source,
    ...(statement && { declaredIn: statement.origin }),
    seen: conclusion.evidence,
    files: files.map(({ path, sha256, identified }) => ({
      path,
      sha256,
      kind: identified.kind,
      licenses: identified.licenses.map(({ id, similarity, containment }) => ({
        id,
        similarity,
        containment,
      })),
      ...(identified.riders.length > 0 && { riders: identified.riders }),
      ...(identified.residue.length > 0 && { residue: identified.residue }),
    })),
    ...(license?.rejected.length && { rejected: license.rejected }),
    ...(clarified?.kind === "clarified" && { clarification: clarified.clarification.at }),
  };
}
