/** Releases in their order, as far as they are looked through for the first with other terms. */
export interface Search<T> {
  /** What is the same for releases that declare the same, word for word. */
  readonly fieldOf: (release: T) => string;
  /** Whether a release has other terms. May read its texts. */
  readonly differs: (release: T) => Promise<boolean>;
}

/**
 * The first release with other terms; `undefined` for none. Of releases in a row that declare the same, only the last
 * is looked at, and where that has other terms, halving finds the first: fifty of them take six looks.
 */
export async function firstChange<T>(
  releases: readonly T[],
  { fieldOf, differs }: Search<T>,
): Promise<T | undefined> {
  for (const row of rowsOf(releases, fieldOf)) {
    if (!(await differs(row.at(-1) as T))) continue;
    let [low, high] = [0, row.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (await differs(row[middle] as T)) high = middle;
      else low = middle + 1;
    }
    return row[low];
  }
  return undefined;
}

function rowsOf<T>(releases: readonly T[], fieldOf: (release: T) => string): readonly (readonly T[])[] {
  const rows: T[][] = [];
  let field: string | undefined;
  for (const release of releases) {
    const own = fieldOf(release);
    if (own === field) rows.at(-1)?.push(release);
    else rows.push([release]);
    field = own;
  }
  return rows;
}
