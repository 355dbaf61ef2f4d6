import type { Cell, Table } from "@ospo-actions/report";
import type { CheckDelta, Observation } from "@ospo-actions/scorecard";
import { nameOf } from "./name.ts";
import { scoreWords, signed, standingWords } from "./words.ts";

/** Characters of warnings in one cell. */
const cellCharacters = 300;

/** Everything that moved, check by check where both readings have checks; the largest loss first. */
export function changesTable(observations: readonly Observation[]): Table {
  const changes = observations.flatMap((observation) => changesOf(observation));
  const rows = changes.toSorted((a, b) => a.points - b.points).map(({ cells }) => cells);
  const columns = ["repository", "check", "before", "now", "points", "why", "warnings"];
  const note =
    "Why: `code` is another commit, `settings` what an administrator set, `environment` time or the world outside, `version` another Scorecard, `source` another source or set of checks, `visibility` a check that could not be made, or can be again.";
  return { id: "changes", title: "What changed", note, columns, rows, filters: ["check", "why"] };
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
  const totals = ["total", scoreWords(from.score), scoreWords(to.score), total ? signed(total, 1) : ""];
  return [{ points: total, cells: [name, ...totals, cause, ""] }];
}

function cellsOf({ name, from, to, points, cause, added, gone, goneMore }: CheckDelta): readonly Cell[] {
  return [
    name,
    standingWords(from),
    standingWords(to),
    points ? signed(points) : "",
    from === to ? "" : cause,
    [told("new", added), told("gone", gone, goneMore)].filter(Boolean).join("; "),
  ];
}

/** The first of `lines`, and how many there are beyond them; nothing for none. */
function told(what: "new" | "gone", lines: readonly string[], further = 0): string {
  if (lines.length + further === 0) return "";
  const shown: string[] = [];
  let left = cellCharacters;
  for (const line of lines) {
    if (shown.length > 0 && line.length > left) break;
    shown.push(line.slice(0, cellCharacters));
    left -= line.length;
  }
  const more = lines.length - shown.length + further;
  if (shown.length === 0) return `${what}: ${more}`;
  return `${what}: ${shown.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}
