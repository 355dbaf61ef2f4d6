import {
  type Aspect,
  type Change,
  type Component,
  diffInventories,
  type Inventory,
  shortestPaths,
} from "@ospo-actions/inventory";
import type { Cell, Table } from "@ospo-actions/report";
import type { BaseInventory } from "./base.ts";

/** A change, and how the component is reached: names from the project or a member down to it. */
export interface PlacedChange {
  readonly change: Change;
  readonly path: readonly string[];
  /** The direct dependency that it came in or left through; itself where it is one, `undefined` for members. */
  readonly through: Component | undefined;
}

/** What differs from the base. */
export interface Comparison {
  readonly shown: string;
  readonly changes: readonly PlacedChange[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Compares `head` with what was read of the base; linear. */
export function compare(base: BaseInventory, head: Inventory): Comparison {
  const isSeen = comparable(base, head);
  const found = diffInventories(base.inventory, head).filter((change) =>
    isSeen(change.kind === "removed" ? change.from : change.to),
  );
  const [old, now] = [placer(base.inventory), placer(head)];
  const count = (kind: Change["kind"]): number => found.filter((change) => change.kind === kind).length;
  return {
    shown: base.shown,
    changes: found.map((change) => ({
      change,
      ...(change.kind === "removed" ? old(change.from) : now(change.to)),
    })),
    added: count("added"),
    removed: count("removed"),
    changed: count("changed"),
  };
}

/** What workflows use is not compared with an SBOM that tells nothing of it: other tools do not list it. */
function comparable({ inventory, isDocument }: BaseInventory, head: Inventory): (one: Component) => boolean {
  const isOfWorkflow = ({ source }: Component): boolean => source.kind === "workflow";
  const both = [inventory, head].every(({ components }) => components.some(isOfWorkflow));
  return isDocument && !both ? (one) => !isOfWorkflow(one) : () => true;
}

function placer(inventory: Inventory): (component: Component) => Omit<PlacedChange, "change"> {
  const { components } = inventory;
  const indexOf = new Map(components.map((component, at) => [component, at]));
  const pathTo = shortestPaths(components);
  return (component) => {
    const at = indexOf.get(component);
    const steps = at === undefined ? [] : pathTo(at).flatMap((step) => components[step] ?? []);
    const through = steps.find(({ role }) => role === "package");
    return { path: steps.map(({ name }) => name), through };
  };
}

const words: Readonly<Record<Aspect, string>> = {
  version: "version",
  license: "license",
  scope: "scope",
  source: "source",
  digest: "content",
};

/** Every difference in a row, licenses as they are now, and as they were where that differs. */
export function changeTable({ changes, shown }: Comparison): Table {
  return {
    id: "changes",
    title: `Changes against ${shown}`,
    columns: ["name", "change", "before", "after", "license", "scope", "through"],
    rows: changes.map(rowOf),
    filters: ["change", "scope"],
  };
}

function rowOf({ change, path, through }: PlacedChange): readonly Cell[] {
  const from = change.kind === "added" ? undefined : change.from;
  const to = change.kind === "removed" ? undefined : change.to;
  const one = (to ?? from) as Component;
  const kind =
    change.kind === "changed" ? change.aspects.map((aspect) => words[aspect]).join(", ") : change.kind;
  return [
    one.name,
    kind,
    from?.version ?? "",
    to?.version ?? "",
    arrow(from?.license?.text, to?.license?.text) || "not stated",
    arrow(from?.scope, to?.scope),
    through === undefined
      ? ""
      : through === one
        ? "direct"
        : path.slice(path.indexOf(through.name), -1).join(" > "),
  ];
}

/** `a → b` where both are known and differ, else the one that is known. */
function arrow(from: string | undefined, to: string | undefined): string {
  return from !== undefined && to !== undefined && from !== to ? `${from} → ${to}` : (to ?? from ?? "");
}
