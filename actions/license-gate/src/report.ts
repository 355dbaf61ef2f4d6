import type { Host } from "@ospo-actions/core";
import { isMissing, missingEntries } from "@ospo-actions/inventory";
import type { Outbound } from "@ospo-actions/license";
import { type Context, type FoundPolicy, tellDefault, waive } from "@ospo-actions/policy";
import { createReport, type FindingDraft, type Report, subjectOf } from "@ospo-actions/report";
import { obligationTable } from "./asks.ts";
import { type Baseline, thaw } from "./baseline.ts";
import type { Checked } from "./check.ts";
import { unfitChoices } from "./choices.ts";
import { isChecked, isKnown } from "./evidence.ts";
import { findingsOf } from "./findings.ts";
import { clashesWith } from "./outbound.ts";
import { joinAlike } from "./questions.ts";
import { allRules, helpOf } from "./rules.ts";
import { licenseTable, packageTable } from "./tables.ts";
import { uncheckedIn } from "./unchecked.ts";

export interface ReportOptions {
  /** The license of the product, where dependencies are to fit it. */
  readonly outboundLicense: Outbound | undefined;
  /** The policy's own unless told. */
  readonly context: Context | undefined;
  readonly baseline: Baseline | undefined;
  /** Findings on other things than packages: notices, our own license. */
  readonly further: readonly FindingDraft[];
}

/** The report on what was checked: findings judged, waived and explained, with all evidence in its tables. */
export function describe(
  checked: Checked,
  found: FoundPolicy,
  { outboundLicense, context, baseline, further }: ReportOptions,
  host: Host,
): Report {
  const { projects, rulings, unchanged } = checked;
  const { inventory, lineOf } = projects;
  const { policy } = found;
  const open = rulings.filter(({ evidence }) => !isChecked(evidence));
  const judged = rulings.filter(({ evidence }) => isChecked(evidence));
  // What is known of a package is told even where it is not enough.
  const known = rulings.filter(({ evidence }) => isKnown(evidence));
  const [manifest, ...others] = inventory.manifests;
  const subject = subjectOf(host.env, others.length === 0 ? manifest : undefined);
  const complete = unchanged === 0;
  const missing = [
    ...missingEntries(checked.projects.inventory),
    ...open.map(({ evidence }) => evidence.component.purl),
  ];
  const clashes = outboundLicense ? clashesWith(outboundLicense, known, policy) : [];
  const { exceptionsPolicy, approvers } = policy;
  const maxDays = exceptionsPolicy.maxDays?.value;
  const approver = approvers.licenses[0]?.value[0];
  const places = { inventory, lineOf, now: host.now(), maxDays, approver };
  const told = findingsOf(known, clashes, places);
  const drafts = [
    ...told.map(({ draft }) => draft),
    ...incomplete(checked),
    ...uncheckedIn(checked),
    ...unfitChoices(known),
    ...empty(checked),
    ...further,
  ];
  const waived = waive(drafts, policy, {
    now: host.now(),
    repository: host.env.GITHUB_REPOSITORY,
    rules: allRules.map(({ id }) => id),
    complete: complete && missing.length === 0,
  });
  const thawed = baseline && thaw(waived, baseline, { subject, now: host.now(), complete });
  const settled = joinAlike(thawed?.findings ?? waived, told, inventory, places);
  return createReport({
    action: "license-gate",
    subject,
    now: host.now(),
    coverage: {
      checked: judged.length + unchanged,
      expected: judged.length + unchanged + missing.length,
      unit: "packages",
      missing,
    },
    findings: [...found.findings, ...tellDefault(policy), ...settled],
    rules: allRules,
    tables: [
      licenseTable(rulings),
      packageTable(rulings),
      obligationTable(rulings, context ?? policy.licenses.context?.value),
    ],
    metrics: {
      packages: rulings.length + unchanged,
      judged: judged.length,
      unchanged,
      "texts-read": rulings.filter(({ evidence }) => evidence.source !== "none").length,
      violations: settled.filter(({ level, waived: by }) => level === "fail" && !by).length,
      reviews: settled.filter(isToReview).length,
      "packages-to-review": (thawed?.findings ?? waived).filter(isToReview).length,
      waived: settled.filter(({ waived: by }) => by !== undefined).length,
      ...thawed?.metrics,
    },
  });
}

function isToReview({ level, waived }: FindingDraft): boolean {
  return level === "review" && waived === undefined;
}

function incomplete({ projects }: Checked): readonly FindingDraft[] {
  const { inventory, lineOf } = projects;
  return inventory.problems.filter(isMissing).map(({ subject, message, manifest, place, key }) => {
    const line = lineOf(manifest, place);
    return {
      rule: "license/incomplete",
      level: "fail",
      subject,
      message,
      at: { file: manifest, ...(line !== undefined && { line }) },
      advice: helpOf("license/incomplete"),
      ...(key !== undefined && { key }),
    };
  });
}

function empty({ projects, rulings, unchanged }: Checked): readonly FindingDraft[] {
  if (rulings.length + unchanged > 0) return [];
  const [file = ""] = projects.inventory.manifests;
  const message = "It lists no package, so there is nothing to check.";
  return [
    {
      rule: "license/empty",
      level: "fail",
      subject: file,
      message,
      at: { file },
      advice: helpOf("license/empty"),
    },
  ];
}
