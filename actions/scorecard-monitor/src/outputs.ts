import { type Host, inputError } from "@ospo-actions/core";
import type { Inputs } from "./inputs.ts";

/** INPUT where two files that this run writes are one. */
export function checkOutputs(inputs: Inputs, { files }: Pick<Host, "files">): void {
  const named = Object.entries({
    scope: inputs.scope,
    database: inputs.database,
    report: inputs.report,
    "history-csv-file": inputs.historyCsvFile,
    "history-jsonl-file": inputs.historyJsonlFile,
    "report-file": inputs.reportFile,
    "html-file": inputs.htmlFile,
    "sarif-file": inputs.sarifFile,
    "csv-file": inputs.csvFile,
  }).flatMap(([input, path]) => (path ? [{ input, path: files.resolve(path) }] : []));
  const problems = named.flatMap(({ input, path }, at) => {
    const first = named.findIndex((other) => other.path === path);
    return first < at
      ? [`${input}: ${files.display(path)} is also the ${named[first]?.input}; choose another`]
      : [];
  });
  if (problems.length > 0) throw inputError(problems);
}
