import { parse } from "yaml";

/** What YAML text is, and so which linters read it; `data` is only parsed. */
export type Kind = "workflow" | "action" | "dependabot" | "data";

/** A YAML file, or a block of a document that was made a whole one. */
export interface Source {
  /** Path from the repository's root, with `/`. */
  readonly file: string;
  readonly kind: Kind;
  readonly text: string;
  /** The line of `file` where it starts, counted from 1. */
  readonly start: number;
  /** How many lines of `text` were put before what stands in `file`. */
  readonly added: number;
}

/** The line of the source's file for a line of its text, both counted from 1. */
export function lineInFile({ start, added }: Source, line: number): number {
  return start + Math.max(0, line - 1 - added);
}

/** The source of a whole file. */
export function fileSource(file: string, text: string): Source {
  return { file, text, start: 1, added: 0, kind: kindOf(file, text) };
}

function kindOf(file: string, text: string): Kind {
  if (file.startsWith(".github/workflows/")) return "workflow";
  if (/(^|\/)action\.ya?ml$/.test(file)) return "action";
  return /(^|\/)dependabot\.ya?ml$/.test(file) ? "dependabot" : kindOfBlock(text);
}

function kindOfBlock(text: string): Kind {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return "data";
  if ("jobs" in value && "on" in value) return "workflow";
  if ("runs" in value) return "action";
  return "updates" in value ? "dependabot" : "data";
}

const head = ["name: Example", "on: push", "permissions: {}", "concurrency: { group: example }"];
const jobHead = ["jobs:", "  example:", "    runs-on: ubuntu-latest", "    timeout-minutes: 5", "    steps:"];

/** The source of a block that starts at line `start` of `file`; steps alone and jobs alone become a workflow. */
export function blockSource(file: string, text: string, start: number): Source {
  const value = parsed(text);
  if (Array.isArray(value) && value.length > 0 && value.every(isStep)) {
    const steps = text.replaceAll(/^(?=.)/gm, "      ");
    return wrapped(file, [...head, ...jobHead], steps, start);
  }
  if (typeof value === "object" && value !== null && "jobs" in value && !("on" in value)) {
    return wrapped(
      file,
      head.filter((line) => !((line.split(":")[0] as string) in value)),
      text,
      start,
    );
  }
  return { file, text, start, added: 0, kind: kindOfBlock(text) };
}

function wrapped(file: string, before: readonly string[], text: string, start: number): Source {
  return {
    file,
    kind: "workflow",
    text: `${before.join("\n")}\n${text}`,
    start,
    added: before.length,
  };
}

function isStep(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("uses" in value || "run" in value);
}

/** The value of YAML text, `undefined` where it cannot be read: that is told by the linter that parses. */
function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: "silent" });
  } catch {
    return undefined;
  }
}
