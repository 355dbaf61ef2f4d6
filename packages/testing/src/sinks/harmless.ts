import { escapeLog, limits } from "@ospo-actions/core";
import { expect } from "vitest";
import { expectHarmlessCsv } from "./csv.ts";
import { expectHarmlessLog } from "./log.ts";
import { expectHarmlessMarkdown } from "./markdown.ts";
import { expectDeclaredOutputs } from "./outputs.ts";
import type { SealedRun } from "./run.ts";
import { expectHarmlessSarif } from "./sarif.ts";
import { expectNoSecret } from "./secrets.ts";

interface Expected {
  /** Names of the action's outputs. */
  readonly outputs: readonly string[];
  /** The files that it may write, as `work/...` and `temp/...`; those of a run that ends early may be missing. */
  readonly files: readonly string[];
  /** Slot -> value of every credential in the run's world. */
  readonly canaries?: ReadonlyMap<string, string>;
}

interface Told {
  readonly findings: readonly {
    readonly subject: string;
    readonly message: string;
    readonly advice?: string;
  }[];
}

/**
 * Whatever the run was fed, it did what it is for and no more: its own outputs, its own annotations, its own
 * files, harmless in the programs that show them, and no secret in any of them. The page is for `expectHarmlessPage`.
 */
export function expectHarmlessRun(run: SealedRun, { outputs, files, canaries = new Map() }: Expected): void {
  expect(run.stderr, "standard error").toBe("");
  expect([0, 1, 2, 3]).toContain(run.status);
  expectDeclaredOutputs(run.outputFile, outputs);
  expect([...run.written.keys()].filter((path) => !files.includes(path))).toEqual([]);
  const { text: log, annotations } = expectHarmlessLog(run.stdout, [...canaries.values()]);
  const [report] = [...run.written].filter(([path]) => path.endsWith("report.json"));
  const finished = run.status === 0 || run.status === 1;
  if (report && finished) expectFound(annotations, JSON.parse(report[1]) as Told);
  if (run.summary) expectHarmlessMarkdown(run.summary);
  for (const [path, text] of run.written) {
    if (path.endsWith(".csv")) expectHarmlessCsv(text);
    if (path.endsWith(".sarif")) expectHarmlessSarif(text);
    if (path.endsWith(".json")) JSON.parse(text);
  }
  const places = { log, outputs: run.outputFile, summary: run.summary };
  for (const [place, text] of [...Object.entries(places), ...run.written])
    expectNoSecret(canaries, text, place);
}

/** No annotation but those of findings, and the count of the rest. */
function expectFound(annotations: readonly string[], { findings }: Told): void {
  const texts = findings.flatMap(({ subject, message, advice }) =>
    // What is about the file at which it is annotated need not name it.
    [`${subject}: `, ""].map((about) =>
      `${about}${message}${advice ? `\n${advice}` : ""}`
        .slice(0, limits.annotationCharacters)
        .split("\n")
        .map((line) => escapeLog(line, limits.annotationCharacters))
        .join("\n"),
    ),
  );
  const known = new Set(texts);
  const foreign = annotations.filter((text) => !known.has(text) && !/^… and \d+ more, all in/.test(text));
  expect(foreign, "annotations of nothing that was found").toEqual([]);
}
