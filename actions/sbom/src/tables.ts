import { type Component, directPurls, type Inventory, type Scope } from "@ospo-actions/inventory";
import type { Cell, Table, TableTree } from "@ospo-actions/report";

const unknown = "not stated";
const scopes: readonly Scope[] = ["required", "optional", "excluded"];
/** A graph of more dependencies is not handed on for a tree: the largest real one we met has 14,000. */
const edgesAtMost = 200_000;

/** Licenses as stated, the most used first, by what the components are needed for. */
export function licenseTable(components: readonly Component[]): Table {
  const counts = new Map<string, number[]>();
  for (const { license, scope } of components) {
    const text = license?.text ?? unknown;
    const row = counts.get(text) ?? scopes.map(() => 0);
    const at = scopes.indexOf(scope);
    row[at] = (row[at] ?? 0) + 1;
    counts.set(text, row);
  }
  const rows = [...counts]
    .map(([text, row]) => ({ text, row, all: row.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.all - a.all || (a.text < b.text ? -1 : 1))
    .map(({ text, row, all }): Cell[] => [text, all, ...row]);
  return {
    id: "licenses",
    title: "Licenses by scope",
    note: "`required`: the product needs it. `optional`: it uses it where it is there. `excluded`: development alone needs it.",
    columns: ["license", "components", ...scopes],
    rows,
    chart: "bar",
    parts: scopes,
  };
}

/** Every component once, by name, and how they lead to each other. */
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
  const tree = treeOf(inventory, sorted);
  return {
    id: "components",
    title: "Components",
    columns: ["name", "version", "license", "scope", "dependency", "notes"],
    rows,
    filters: ["license", "scope", "dependency"],
    ...(tree && { tree }),
  };
}

/**
 * The graph of the components by purl, as indices of `sorted`: what copies of a package lead to is one list. It starts
 * at the members of a workspace, then what the project asks for itself, then what workflows use. `undefined` where
 * nothing leads anywhere.
 */
function treeOf({ components }: Inventory, sorted: readonly Component[]): TableTree | undefined {
  const rowOf = new Map(sorted.map(({ purl }, at) => [purl, at]));
  const edges = sorted.map(() => new Set<number>());
  const tops = new Set<number>();
  const members = new Set<number>();
  const rows = components.map(({ purl }) => rowOf.get(purl));
  components.forEach(({ role, edges: own }, at) => {
    const from = rows[at];
    if (role === "member" && from !== undefined) members.add(from);
    const targets = role === "project" ? tops : from === undefined ? undefined : edges[from];
    for (const { to } of own) {
      const row = rows[to];
      if (row !== undefined && row !== from) targets?.add(row);
    }
  });
  const amount = edges.reduce((sum, { size }) => sum + size, 0);
  if (amount === 0 || amount > edgesAtMost) return undefined;
  const own = ordered(tops).filter((row) => !members.has(row));
  const isOfWorkflow = (row: number): boolean => sorted[row]?.source.kind === "workflow";
  const roots = [
    ...ordered(members),
    ...own.filter((row) => !isOfWorkflow(row)),
    ...own.filter((row) => isOfWorkflow(row)),
  ];
  return { roots, edges: edges.map(ordered) };
}

function ordered(rows: ReadonlySet<number>): readonly number[] {
  return [...rows].sort((a, b) => a - b);
}

function notesOf({ alias, deprecated, installScript, extraneous, source, release }: Component): string {
  const notes = [
    alias && `installed as ${alias}`,
    deprecated && "deprecated",
    installScript && "install script",
    extraneous && "extraneous",
    source.kind !== "registry" && source.kind !== "project" && `from ${source.kind}`,
    release && `release ${release}`,
  ];
  return notes.filter(Boolean).join(", ");
}
