import type { Host } from "@ospo-actions/core";
import { directPurls, distinctComponents, type Inventory } from "@ospo-actions/inventory";
import { createReport, type Report, subjectOf } from "@ospo-actions/report";
import { findingsOf } from "./findings.ts";
import type { LineOf } from "./projects.ts";
import { rules } from "./rules.ts";
import { componentTable, licenseTable } from "./tables.ts";

/** The report on an inventory: what it lists, what could not be read, what deserves a look. */
export function describe(inventory: Inventory, lineOf: LineOf, host: Host): Report {
  const distinct = distinctComponents(inventory);
  const [manifest, ...further] = inventory.manifests;
  const missing = missingOf(inventory);
  const licenses = licenseTable(distinct);
  return createReport({
    action: "sbom",
    subject: subjectOf(host.env, further.length === 0 ? manifest : undefined),
    now: host.now(),
    coverage: {
      checked: distinct.length,
      expected: distinct.length + missing.length,
      unit: "components",
      missing,
    },
    findings: findingsOf(inventory, distinct, lineOf),
    rules,
    tables: [licenses, componentTable(inventory, distinct)],
    metrics: {
      components: distinct.length,
      direct: directPurls(inventory).size,
      development: distinct.filter(({ development }) => development).length,
      licenses: licenses.rows.length - (distinct.some(({ license }) => license === undefined) ? 1 : 0),
      "without-license": distinct.filter(({ license, role }) => !license && role === "package").length,
      deprecated: distinct.filter(({ deprecated }) => deprecated).length,
      "install-scripts": distinct.filter(({ installScript }) => installScript).length,
    },
  });
}

/** What should be in the SBOM and cannot: entries that are unreadable, and names that the lock does not hold. */
function missingOf({ problems }: Inventory): readonly string[] {
  const names = problems.flatMap(({ kind, place, key = "" }) =>
    kind === "unreadable" ? [place] : kind === "missing" ? [key] : [],
  );
  return [...new Set(names)];
}
