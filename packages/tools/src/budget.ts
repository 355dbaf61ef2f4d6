/**
 * Most bytes of an action's main file, of one bundle, and of all (DESIGN 2). What bundles share counts once, in all.
 */
export const budgets = { index: 1_600_000, bundle: 8_000_000, all: 40_000_000 } as const;

/** What of `files` (by path below `dist/`) is larger than it may be, a line each. */
export function overBudget(files: ReadonlyMap<string, { readonly length: number }>): readonly string[] {
  const sizes = [...files].map(([path, { length }]) => ({ path, length, bundle: path.split("/")[0] ?? "" }));
  const bundles = Map.groupBy(sizes, ({ bundle }) => bundle);
  return [
    ...sizes.flatMap(({ path, length }) =>
      /^[^/]+\/index\.js$/.test(path) ? over(path, length, budgets.index) : [],
    ),
    ...[...bundles].flatMap(([bundle, parts]) =>
      bundle === "shared" ? [] : over(bundle, sum(parts), budgets.bundle),
    ),
    ...over("dist", sum(sizes), budgets.all),
  ];
}

function over(what: string, bytes: number, budget: number): readonly string[] {
  return bytes > budget ? [`${what} has ${bytes} bytes, more than its ${budget}`] : [];
}

function sum(sizes: readonly { readonly length: number }[]): number {
  return sizes.reduce((total, { length }) => total + length, 0);
}
