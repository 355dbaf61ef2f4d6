import type { Component, Inventory, LineOf } from "@ospo-actions/inventory";
import { shortestPaths } from "@ospo-actions/inventory";
import type { FindingDraft } from "@ospo-actions/report";
import { helpOf, ruleOf } from "./rules.ts";

/** Everything about an inventory that a person should know, with the line of the lock file and a path to it. */
export function findingsOf(
  inventory: Inventory,
  distinct: readonly Component[],
  lineOf: LineOf,
): readonly FindingDraft[] {
  return [
    ...problemFindings(inventory, lineOf),
    ...emptyFinding(inventory, distinct),
    ...licenseFinding(inventory, distinct),
  ];
}

function problemFindings({ components, problems }: Inventory, lineOf: LineOf): readonly FindingDraft[] {
  if (problems.length === 0) return [];
  const pathTo = shortestPaths(components);
  const indexOf = placesOf(problems, components);
  return problems.map(({ kind, level, subject, message, manifest, place, key }) => {
    const line = lineOf(manifest, place);
    const at = indexOf.get(`${manifest} ${place}`);
    const path = at === undefined ? [] : pathTo(at).map((step) => components[step]?.name ?? "…");
    return {
      rule: ruleOf(kind),
      level,
      subject,
      message,
      at: { file: manifest, ...(line !== undefined && { line }) },
      ...(path.length > 1 && { paths: [path] }),
      advice: helpOf(ruleOf(kind)),
      ...(key !== undefined && { key }),
    };
  });
}

/** Index of the component at each problem's place. */
function placesOf(
  problems: Inventory["problems"],
  components: Inventory["components"],
): ReadonlyMap<string, number> {
  const places = new Set(problems.map(({ place }) => place));
  const found = new Map<string, number>();
  components.forEach(({ place, manifest }, at) => {
    if (places.has(place)) found.set(`${manifest} ${place}`, at);
  });
  return found;
}

function emptyFinding({ manifests }: Inventory, distinct: readonly Component[]): readonly FindingDraft[] {
  if (distinct.some(({ source }) => source.kind !== "workflow")) return [];
  const [file = ""] = manifests;
  const message = "The lock file lists no package, so there is nothing to write an SBOM of.";
  return [
    { rule: "sbom/empty", level: "fail", subject: file, message, at: { file }, advice: helpOf("sbom/empty") },
  ];
}

/** Packages that state no license; what workflows use nobody states one of. */
export function withoutLicense(distinct: readonly Component[]): readonly Component[] {
  return distinct.filter(
    ({ license, role, source }) => !license && role === "package" && source.kind !== "workflow",
  );
}

/** One note for all: a lock file either states licenses or does not, and the table names each package. */
function licenseFinding({ manifests }: Inventory, distinct: readonly Component[]): readonly FindingDraft[] {
  const open = withoutLicense(distinct);
  if (open.length === 0) return [];
  const some = [...new Set(open.map(({ name }) => name))]
    .slice(0, 3)
    .map((name) => `\`${name}\``)
    .join(", ");
  const message = `${open.length} of ${distinct.length} components state no license here, ${some} among them.`;
  const subject = manifests.join(", ");
  return [{ rule: "sbom/no-license", level: "note", subject, message, advice: helpOf("sbom/no-license") }];
}
