import { keyOf, marksOf, splitMarks, type Warnings } from "./warning.ts";

/** What came and went of the warnings of one check. */
export interface WarningChange {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Warnings that went too, but of which only marks were kept. */
  readonly goneMore: number;
}

export const noChange: WarningChange = { added: [], gone: [], goneMore: 0 };

/** Gives what changed in the warnings of a check, from `before` to `after`, of which all lines are known. */
export function warningChanges(before: Warnings, after: Warnings): (check: string) => WarningChange {
  const marks = new Map<string, string>();
  for (const line of before.marks === "" ? [] : before.marks.split("\n")) {
    const [check = "", own = ""] = line.split(" ");
    marks.set(check, own);
  }
  return (check) =>
    changeOf(before.lines.get(check) ?? [], marks.get(check) ?? "", after.lines.get(check) ?? []);
}

function changeOf(before: readonly string[], marked: string, after: readonly string[]): WarningChange {
  if (isSame(before, marked, after)) return noChange;
  const marks = counted(splitMarks(marked));
  const keys = counted(before.map(keyOf));
  const added = after.filter((line) => {
    if (take(keys, keyOf(line))) return false;
    return marks.size === 0 || !take(marks, marksOf([line]));
  });
  const gone = before.filter((line) => take(keys, keyOf(line)));
  return { added, gone, goneMore: [...marks.values()].reduce((sum, count) => sum + count, 0) };
}

/** Whether the same warnings come in the same order, as most do. */
function isSame(before: readonly string[], marked: string, after: readonly string[]): boolean {
  if (after.length !== before.length + splitMarks(marked).length) return false;
  if (before.some((line, at) => line !== after[at] && keyOf(line) !== keyOf(after[at] ?? ""))) return false;
  return marked === "" || marksOf(after.slice(before.length)) === marked;
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Takes one of `key`, if there is one left. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count === 0) return false;
  counts.set(key, count - 1);
  return true;
}
