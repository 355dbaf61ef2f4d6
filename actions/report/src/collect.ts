import { describeError, eachItem, type Host, limits, matchingFiles } from "@ospo-actions/core";
import { type Report, readReport } from "@ospo-actions/report";

/** What the globs gave: reports whose shape is right, and files that are none. */
export interface Collected {
  readonly reports: readonly Report[];
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

/** Reads every report that `globs` match; a file that is none does not stop the others. */
export async function collect(globs: readonly string[], { files, cancelled }: Host): Promise<Collected> {
  const paths = await matchingFiles(globs, files, { input: "reports", most: limits.reports });
  const results = await eachItem(
    paths,
    async (path) => readReport(await files.read(path, limits.reportBytes), files.display(path)),
    { signal: cancelled },
  );
  return {
    reports: results.flatMap((result) => (result.ok ? [result.value] : [])),
    unreadable: results.flatMap((result) =>
      result.ok ? [] : [{ file: files.display(result.item), why: describeError(result.error) }],
    ),
  };
}
