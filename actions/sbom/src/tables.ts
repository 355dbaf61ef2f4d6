import { type Component, directPurls, type Inventory } from "@ospo-actions/inventory";
import type { Cell, Table } from "@ospo-actions/report";

const unknown = "not stated";

/** Licenses as stated, the most used first. */
export function licenseTable(components: readonly Component[]): Table {
  const counts = new Map<string, number>();
  for (const { license } of components) {
    const text = license?.text ?? unknown;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { id: "licenses", title: "Licenses", columns: ["license", "components"], rows, chart: "bar" };
}

/** Every component once, by name. */
export function componentTable(inventory: Inventory, components: readonly Component[]): Table {
  const direct = directPurls(inventory);
  const sorted = components.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
  const rows = sorted.map((component): Cell[] => [
    component.name,
    component.version ?? "",
    component.license?.text ?? unknown,
    component.scope,
    component.role === "member" ? "workspace" : direct.has(component.purl) ? "direct" : "transitive",
    notesOf(component),
  ]);
  return {
    id: "components",
    title: "Components",
    columns: ["name", "version", "license", "scope", "dependency", "notes"],
    rows,
    filters: ["license", "scope", "dependency"],
  };
}

function notesOf({ alias, deprecated, installScript, extraneous, source }: Component): string {
  const notes = [
    alias && `installed as ${alias}`,
    deprecated && "deprecated",
    installScript && "install script",
    extraneous && "extraneous",
    source.kind !== "registry" && source.kind !== "project" && `from ${source.kind}`,
  ];
  return notes.filter(Boolean).join(", ");
}
