/** What became of a comment or issue that was to be there. */
export interface Upserted {
  readonly outcome: "created" | "updated" | "unchanged";
  /** Its page. */
  readonly url: string;
  /** Own duplicates that were folded into it. */
  readonly folded: number;
}

/** The first of each id: a list may tell an item twice when it shifts while it is read. */
export function distinctBy<T>(items: readonly T[], id: (item: T) => number): readonly T[] {
  const known = new Map<number, T>();
  for (const item of items) if (!known.has(id(item))) known.set(id(item), item);
  return [...known.values()].sort((a, b) => id(a) - id(b));
}
