import { basename } from "node:path";
import { type Host, inputError } from "@ospo-actions/core";

/** The files that the inputs ask for. */
export interface OutputFiles {
  readonly outputFile: string;
  /** SBOMs of workspace members, once they are known. */
  readonly memberFiles?: readonly string[];
  readonly correctionFile: string | undefined;
  readonly reportFile: string | undefined;
  readonly htmlFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly csvFile: string | undefined;
}

/** Files that a project lives by: never ours to write. */
const inputsOfProjects =
  /^(package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-(lock|workspace)\.yaml|yarn\.lock|bun\.lockb?)$/;

/**
 * Removes what an earlier run left where this one writes, so that nothing old is taken for its result. INPUT
 * where two outputs name one file, or one names a file of the project or one of the `sources` that are read.
 */
export async function clearOutputs(
  inputs: OutputFiles,
  sources: readonly string[],
  { files }: Host,
): Promise<void> {
  const all: readonly (readonly [string, string | undefined])[] = [
    ["output-file", inputs.outputFile],
    ["correction-file", inputs.correctionFile],
    ["report-file", inputs.reportFile],
    ["html-file", inputs.htmlFile],
    ["sarif-file", inputs.sarifFile],
    ["csv-file", inputs.csvFile],
    ...(inputs.memberFiles ?? []).map((path) => ["split-workspaces", path] as const),
  ];
  const named = all.flatMap(([input, path]) => (path ? [{ input, path: files.resolve(path) }] : []));
  const first = new Map<string, string>();
  for (const { input, path } of named) if (!first.has(path)) first.set(path, input);
  const taken = new Set<string>();
  const problems = named.flatMap(({ input, path }) => {
    if (inputsOfProjects.test(basename(path)))
      return [`${input}: ${basename(path)} is a file of the project; choose another`];
    if (sources.includes(path)) return [`${input}: ${files.display(path)} is also read; choose another`];
    const isTaken = taken.has(path);
    taken.add(path);
    return isTaken ? [`${input}: ${files.display(path)} is also the ${first.get(path)}; choose another`] : [];
  });
  if (problems.length > 0) throw inputError(problems);
  for (const { path } of named) await files.remove(path);
}
