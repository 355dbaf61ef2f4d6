import { categoryOf, parseExpression, termOf } from "@ospo-actions/license";
import type { Cell, Table } from "@ospo-actions/report";
import type { PackageRuling } from "./ruling.ts";

const unknown = "not known";

const words = { allow: "allowed", review: "review", deny: "not allowed" } as const;

/** Licenses as they were judged, the most used first. */
export function licenseTable(rulings: readonly PackageRuling[]): Table {
  const counts = new Map<string, { count: number; ruling: string; category: string }>();
  for (const { judged = unknown, ruling } of rulings) {
    const key = `${judged} ${ruling}`;
    const row = counts.get(key) ?? { count: 0, ruling: words[ruling], category: categoryFor(judged) };
    row.count++;
    counts.set(key, row);
  }
  const rows = [...counts]
    .map(([key, { count, ruling, category }]): Cell[] => [
      key.slice(0, key.lastIndexOf(" ")),
      count,
      category,
      ruling,
    ])
    .sort((a, b) => Number(b[1]) - Number(a[1]) || (String(a[0]) < String(b[0]) ? -1 : 1));
  return {
    id: "licenses",
    title: "Licenses",
    columns: ["license", "packages", "category", "verdict"],
    rows,
    chart: "bar",
    filters: ["category", "verdict"],
  };
}

/** The category of a single license; of an expression the words that it is one. */
function categoryFor(text: string): string {
  const tree = parseExpression(text);
  if (tree === undefined) return "";
  return "license" in tree ? (categoryOf(termOf(tree)) ?? "not listed") : "several";
}

/** Every package that was judged, with what is declared, what its files hold, and what was concluded. */
export function packageTable(rulings: readonly PackageRuling[]): Table {
  const sorted = rulings.toSorted((a, b) => (a.evidence.component.purl < b.evidence.component.purl ? -1 : 1));
  const hasMembers = rulings.some(({ use }) => use.users.length > 0);
  return {
    id: "packages",
    title: "Packages",
    columns: [
      ...["name", "version", "declared", "in its files", "concluded", "scope", "verdict", "texts from"],
      ...(hasMembers ? ["needed by"] : []),
    ],
    rows: sorted.map(({ evidence, judged, ruling, use }): Cell[] => {
      const { component, statement, conclusion, source } = evidence;
      return [
        component.name,
        component.version ?? "",
        statement?.text ?? "",
        conclusion.detected ?? "",
        judged ?? unknown,
        use.need,
        words[ruling],
        source,
        ...(hasMembers ? [usersOf(use)] : []),
      ];
    }),
    filters: ["concluded", "scope", "verdict"],
  };
}

/** Members are named as far as there is room, with what they need it for where that is not the package's scope. */
function usersOf({ users, need: own }: PackageRuling["use"]): string {
  const shown = users.slice(0, 2).map(({ name, need }) => (need === own ? name : `${name} (${need})`));
  const more = users.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
