import { toText } from "./expression.ts";
import { toJson, type Value } from "./value.ts";

/** The values of one job of a matrix. */
export type Combination = ReadonlyMap<string, Value>;

/** Jobs that one matrix may make (docs: "Actions limits"). */
const mostJobs = 256;

/** The combinations of a `matrix:`, `include` and `exclude` applied in GitHub's way. Throws over 256. */
export function expandMatrix(matrix: ReadonlyMap<string, Value>): readonly Combination[] {
  const axes = [...matrix].filter(([name]) => name !== "include" && name !== "exclude");
  const excluded = rows(matrix.get("exclude"));
  const originals = product(axes).filter((row) => !excluded.some((filter) => matches(row, filter)));
  const combinations = withIncluded(originals, rows(matrix.get("include")));
  if (combinations.length > mostJobs) throw new Error(tooMany(combinations.length));
  return combinations;
}

function tooMany(count: number): string {
  return `Strategy produced ${count} jobs, which exceeds the maximum of ${mostJobs} jobs`;
}

function product(axes: readonly (readonly [string, Value])[]): readonly Combination[] {
  if (axes.length === 0) return [];
  let found: readonly Combination[] = [new Map()];
  for (const [name, values] of axes) {
    if (!Array.isArray(values) || values.length === 0) {
      throw new Error(`Matrix vector '${name}' does not contain any values`);
    }
    if (found.length * values.length > 100_000) throw new Error(tooMany(found.length * values.length));
    found = found.flatMap((row) => values.map((value: Value) => new Map([...row, [name, value]])));
  }
  return found;
}

/** A filter needs not name all axes to leave a combination out. */
function matches(row: Combination, filter: Combination): boolean {
  return [...filter].every(([name, value]) => row.has(name) && same(row.get(name), value));
}

/**
 * An included object adds to each combination of whose original values it overwrites none (what another
 * inclusion added it may overwrite); one that fits nowhere is a combination of its own.
 */
function withIncluded(originals: readonly Combination[], included: readonly Combination[]): Combination[] {
  const found = originals.map((row) => new Map(row));
  const own: Combination[] = [];
  for (const extra of included) {
    const fitting = originals.flatMap((row, at) =>
      [...extra].every(([name, value]) => !row.has(name) || same(row.get(name), value)) ? [at] : [],
    );
    if (fitting.length === 0) own.push(extra);
    for (const at of fitting) for (const [name, value] of extra) found[at]?.set(name, value);
  }
  return [...found, ...own];
}

function rows(list: Value): readonly Combination[] {
  return Array.isArray(list) ? list.filter((row): row is Combination => row instanceof Map) : [];
}

function same(a: Value, b: Value): boolean {
  return typeof a === "object" || typeof b === "object" ? toJson(a) === toJson(b) : toText(a) === toText(b);
}

/** What GitHub shows behind the name of a job of a matrix: `(16, ubuntu)`. */
export function describeCombination(combination: Combination): string {
  return `(${[...combination.values()].map((value) => (typeof value === "object" ? toJson(value).replace(/\s+/g, " ") : toText(value))).join(", ")})`;
}
