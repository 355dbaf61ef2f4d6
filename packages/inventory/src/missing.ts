import type { Inventory, Problem } from "./component.ts";

/** What the lock file should hold and does not: entries that are unreadable, and names that it does not hold. */
export function missingEntries({ problems }: Pick<Inventory, "problems">): readonly string[] {
  const names = problems
    .filter(isMissing)
    .map(({ kind, place, key = "" }) => (kind === "missing" ? key : place));
  return [...new Set(names)];
}

/** Whether a problem says that the lock file does not hold something, or not so that it can be read. */
export function isMissing({ kind }: Problem): boolean {
  return kind === "unreadable" || kind === "missing";
}
