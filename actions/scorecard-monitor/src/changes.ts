import type { Cell, Table } from "@ospo-actions/report";
import type { CheckDelta, Observation } from "@ospo-actions/scorecard";
import { nameOf } from "./name.ts";
import { causeWords, scoreWords, signed, standingWords } from "./words.ts";

/** Characters of warnings in one cell. */
const cellCharacters = 300;

/** Everything that moved, check by check where both readings have checks; the largest loss first. */
export function changesTable(observations: readonly Observation[]): Table {
  const changes = observations.flatMap((observation) => changesOf(observation));
  const rows = changes.toSorted((a, b) => a.points - b.points).map(({ cells }) => cells);
  const columns = ["repository", "check", "before", "now", "points", "why", "new warnings", "gone warnings"];
  return { id: "changes", title: "What changed", columns, rows, filters: ["check", "why"] };
}

interface Change {
  readonly points: number;
  readonly cells: readonly Cell[];
}

function changesOf(observation: Observation): readonly Change[] {
  const { delta } = observation;
  if (delta === undefined) return [];
  const name = nameOf(observation);
  if (delta.checks.length > 0)
    return delta.checks.map((check) => ({ points: check.points ?? 0, cells: [name, ...cellsOf(check)] }));
  if (delta.cause === undefined) return [];
  const { from, to, total = 0, cause } = delta;
  const totals = ["total", scoreWords(from.score), scoreWords(to.score), total ? signed(total) : ""];
  return [{ points: total, cells: [name, ...totals, causeWords(cause), "", ""] }];
}

function cellsOf({ name, from, to, points, cause, added, gone, goneMore }: CheckDelta): readonly Cell[] {
  return [
    name,
    standingWords(from),
    standingWords(to),
    points ? signed(points) : "",
    from === to ? "" : causeWords(cause),
    joined(added),
    joined(gone, goneMore),
  ];
}

/** The first of `lines`, and how many there are beyond them. */
function joined(lines: readonly string[], further = 0): string {
  const shown: string[] = [];
  let left = cellCharacters;
  for (const line of lines) {
    if (shown.length > 0 && line.length > left) break;
    shown.push(line.slice(0, cellCharacters));
    left -= line.length;
  }
  const more = lines.length - shown.length + further;
  return [...shown, ...(more > 0 ? [`${shown.length > 0 ? "and " : ""}${more} more`] : [])].join("; ");
}
