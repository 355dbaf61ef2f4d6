import { hash } from "node:crypto";
import type { Check } from "./result.ts";

/**
 * What the checks of one result warn of. Of a fresh one all lines are there; of an earlier one as many as there
 * was room for, and of the others a mark each, by which one that came or went is noticed.
 */
export interface Warnings {
  /** By check; one without any is not in it. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** A line for each check with further warnings: its name, a space, and six characters for each of them. */
  readonly marks: string;
}

export const noWarnings: Warnings = { lines: new Map(), marks: "" };

/** Warnings of one check and of one result that are read, and characters of each. */
const ofCheck = 200;
const ofResult = 500;
const characters = 300;

/** What the checks warn of: their `Warn:` lines without that word, as far as they are read. */
export function warningsOf(checks: readonly Check[]): Warnings {
  const warnings = new Map<string, readonly string[]>();
  let left = ofResult;
  for (const { name, details } of checks) {
    if (details.length === 0) continue;
    const lines = details.filter((line) => line.startsWith("Warn: ")).slice(0, Math.min(ofCheck, left));
    left -= lines.length;
    if (lines.length > 0) warnings.set(name, lines.map(textOf));
  }
  return warnings.size === 0 ? noWarnings : { lines: warnings, marks: "" };
}

/**
 * What is warned of, without the remedy that comes behind its place (`ci.yml:3: update your workflow using …`) and
 * is longer than all the rest. A line of somebody's workflow may hold an address with a password, or a token.
 */
function textOf(line: string): string {
  const whole = line.slice("Warn: ".length, characters);
  const remedy = /(?<=:\d+): /.exec(whole)?.index;
  const text = remedy === undefined ? whole : whole.slice(0, remedy);
  if (!text.includes("://")) return text;
  return text.replace(/:\/\/[^\s/]*@/g, "://…@").replace(/(:\/\/[^\s?#]*)[?#]\S*/g, "$1?…");
}

/** What is kept of fresh warnings until the next result: lines of `room` characters in all, of the others marks. */
export function keptWarnings(fresh: Warnings, room: number): Warnings {
  if (fresh.lines.size === 0) return fresh;
  const share = room / fresh.lines.size;
  const kept = new Map<string, readonly string[]>();
  const marks: string[] = [];
  for (const [check, lines] of fresh.lines) {
    let used = 0;
    const over = lines.findIndex((line) => {
      used += line.length;
      return used > share;
    });
    const fitting = over < 0 ? lines : lines.slice(0, over);
    if (fitting.length > 0) kept.set(check, fitting);
    if (fitting.length < lines.length) marks.push(`${check} ${marksOf(lines.slice(fitting.length))}`);
  }
  return { lines: kept.size === 0 ? noWarnings.lines : kept, marks: marks.join("\n") };
}

const markLength = 6;

/** The marks of `lines`, each of 36 bits: among the some hundred warnings of a check no two have the same. */
export function marksOf(lines: readonly string[]): string {
  return lines.map((line) => hash("sha256", keyOf(line), "base64url").slice(0, markLength)).join("");
}

/** The marks in `text`, one by one. */
export function splitMarks(text: string): readonly string[] {
  return Array.from({ length: text.length / markLength }, (_, at) =>
    text.slice(at * markLength, (at + 1) * markLength),
  );
}

/**
 * What a warning is known by: lines that moved within a file, counts (`0 commits out of 22`), digests and commits
 * are no difference.
 */
export function keyOf(line: string): string {
  return line
    .replace(/@sha256:[0-9a-f]+|\b[0-9a-f]{40}\b/g, "")
    .replace(/:\d+(?=$|[:\s])/g, "")
    .replace(/\b\d+(?= commits?\b| out of )|(?<=out of )\d+/g, "#");
}
