import type { Host } from "@ospo-actions/core";
import { directPurls, distinctComponents, type Inventory, missingEntries } from "@ospo-actions/inventory";
import { createReport, type Report, subjectOf } from "@ospo-actions/report";
import type { Collected } from "./collect.ts";
import type { BaseComparison } from "./comparison.ts";
import { findingsOf, withoutLicense } from "./findings.ts";
import { type MemberSbom, memberTable } from "./members.ts";
import { elementTable, type Quality, qualityFinding, qualityTable } from "./quality.ts";
import { type RuleId, rules } from "./rules.ts";
import { faultFindings } from "./sbom-findings.ts";
import { componentTable, licenseTable } from "./tables.ts";
import { epochOf } from "./time.ts";

interface About {
  readonly minQuality: number;
  readonly comparison: BaseComparison;
  /** None unless the workspace is split. */
  readonly members: readonly MemberSbom[];
}

/** The report on what was collected: what it lists, what could not be read, how good it is, what deserves a look. */
export function describe(
  collected: Collected,
  quality: Quality,
  { minQuality, comparison, members }: About,
  host: Host,
): Report {
  const { inventory, lineOf } = collected;
  const distinct = distinctComponents(inventory);
  const [manifest, ...further] = inventory.manifests;
  const missing = missingEntries(inventory);
  const licenses = licenseTable(distinct);
  return createReport({
    action: "sbom",
    subject: subjectOf(host.env, further.length === 0 ? manifest : undefined, nameOf(inventory)),
    now: epochOf(host) ?? host.now(),
    coverage: {
      checked: distinct.length,
      expected: distinct.length + missing.length,
      unit: "components",
      missing,
    },
    findings: [
      ...findingsOf(inventory, distinct, lineOf),
      ...collected.findings,
      ...faultFindings(collected),
      ...comparison.findings,
      ...qualityFinding(quality, minQuality, inventory.manifests.join(", ")),
      ...members.flatMap((one) => qualityFinding(one, minQuality, one.member.purl)),
    ],
    rules,
    tables: [
      ...comparison.tables,
      ...(members.length > 0 ? [memberTable(members)] : []),
      licenses,
      ...(distinct.length > 0 ? [qualityTable(quality)] : []),
      componentTable(inventory, distinct),
      ...(distinct.length > 0 ? [elementTable(quality)] : []),
    ],
    metrics: {
      components: distinct.length,
      "quality-score": quality.score,
      direct: directPurls(inventory).size,
      development: distinct.filter(({ development }) => development).length,
      licenses: licenses.rows.length - (distinct.some(({ license }) => license === undefined) ? 1 : 0),
      "without-license": withoutLicense(distinct).length,
      deprecated: distinct.filter(({ deprecated }) => deprecated).length,
      "install-scripts": distinct.filter(({ installScript }) => installScript).length,
      ...(members.length > 0 && { members: members.length }),
      ...comparison.metrics,
    },
  });
}

/** What the project or product calls itself. */
function nameOf({ components: [project] }: Inventory): string | undefined {
  return project?.role === "project" ? project.name : undefined;
}

/** What is said of an SBOM that is whole. */
const withSbom: ReadonlySet<string> = new Set<RuleId>(["sbom/quality", "sbom/not-compared"]);

/** Whether all is there and valid, so that an SBOM may be written: one that says little is still one. */
export function isWhole({ verdict, findings }: Report): boolean {
  if (verdict !== "fail") return true;
  const bad = findings.filter(({ level }) => level === "fail");
  return bad.length > 0 && bad.every(({ rule }) => withSbom.has(rule));
}
