import type { Table } from "@ospo-actions/report";
import type { IssueEvent } from "./issues.ts";
import type { ComparedPair } from "./pairs.ts";

/** Every pair that was compared, those that changed first. */
export function changeTable(pairs: readonly ComparedPair[]): Table {
  const rank = ({ change, problems }: ComparedPair): number =>
    problems.length > 0 ? 0 : change.class === "unchanged" ? 2 : 1;
  const rows = pairs
    .toSorted((a, b) => rank(a) - rank(b) || (a.to.purl < b.to.purl ? -1 : 1))
    .map((pair) => {
      const { from, to, change, before, after, warnings, problems } = pair;
      return [
        to.name,
        from.version ?? "",
        to.version ?? "",
        change.from ?? before.statement?.text ?? "",
        change.to ?? after.statement?.text ?? "",
        problems.length > 0 && change.class === "unchanged" ? "unknown" : change.class,
        change.class === "unchanged" ? "" : change.direction,
        before.files && after.files ? "compared" : "not read",
        warnings.map(({ kind }) => kind).join(", "),
      ];
    });
  return {
    id: "changes",
    title: "Packages with another version",
    columns: [
      "name",
      "from",
      "to",
      "license before",
      "license now",
      "change",
      "direction",
      "texts",
      "early warnings",
    ],
    rows,
    filters: ["change", "direction", "texts"],
  };
}

/** Every event that is open, the new ones first. */
export function eventTable(events: readonly IssueEvent[]): Table {
  const rows = events
    .toSorted((a, b) => Number(b.isOurs) - Number(a.isOurs))
    .map(({ event, finding, isOurs }) => {
      const { from = "", to = "", toVersion = "" } = finding.data ?? {};
      return [
        finding.subject,
        String(from),
        String(to),
        String(toVersion),
        event.change.class,
        event.change.direction,
        finding.waived ? "accepted" : isOurs ? "new" : "told",
        event.firstSeen.slice(0, 10),
      ];
    });
  return {
    id: "events",
    title: "What happened upstream",
    columns: ["what", "before", "now", "version", "change", "direction", "standing", "first seen"],
    rows,
    filters: ["change", "direction", "standing"],
  };
}
