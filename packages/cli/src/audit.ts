import { describeError, escapeLog, exitStatus, type Host, limits, OspoError } from "@ospo-actions/core";
import { type Report, readReport } from "@ospo-actions/report";
import { actions, audited } from "./actions.ts";
import { hostOf } from "./command-host.ts";

export interface AuditOptions {
  /** Project folders or lock files; several are one product. */
  readonly paths: readonly string[];
  /** Folder of the reports, relative to where the user stands. */
  readonly output: string;
  /** As the actions' inputs of these names. */
  readonly failOn?: string | undefined;
  readonly omit?: readonly string[];
}

/** Runs every action on a folder and writes their reports and one page; one that fails does not stop the others. */
export async function audit(
  { paths, output, failOn = "", omit = [] }: AuditOptions,
  base: Omit<Host, "input" | "setOutput">,
): Promise<number> {
  for (const old of ["index.html", "sbom.cdx.json"]) await base.files.remove(`${output}/${old}`);
  const host = { ...base, log: withoutRepeats(base.log) };
  const statuses: number[] = [];
  const reports: Report[] = [];
  for (const name of audited) {
    const reportFile = `${output}/${name}/report.json`;
    const inputs: Record<string, string> = {
      path: paths.join("\n"),
      "output-file": `${output}/sbom.cdx.json`,
      "report-file": reportFile,
      "fail-on": failOn,
      omit: omit.join("\n"),
      // It tells what newer versions bring, which is nothing wrong with what is in use; nor is a missing network.
      ...(name === "license-change-watch" && { mode: "upstream", "fail-on": "never" }),
    };
    await base.files.remove(reportFile);
    const status = await actions[name].run(hostOf(host, (input) => inputs[input]));
    if (status === exitStatus.cancelled) return status;
    statuses.push(status);
    await base.files.admit(output).catch(() => undefined);
    const report = await reportAt(reportFile, base);
    if (report) reports.push(report);
  }
  if (reports.length > 0) await writePage(reports, `${output}/index.html`, base);
  printResult(reports, output, base);
  return Math.max(...statuses);
}

/** What keeps one action from its work keeps the others, too: it is told once. */
function withoutRepeats(log: Host["log"]): Host["log"] {
  const told = new Set<string>();
  return {
    ...log,
    error(text, at) {
      if (!told.has(text)) log.error(text, at);
      told.add(text);
    },
  };
}

async function writePage(
  reports: readonly Report[],
  file: string,
  { files }: Pick<Host, "files">,
): Promise<void> {
  const { toHtml } = await import("@ospo-actions/report/html");
  await files.write(file, toHtml(reports, { title: "Open source audit" }));
}

/** The report that an action left, or nothing where it ended with an error. */
async function reportAt(
  file: string,
  { files, log }: Pick<Host, "files" | "log">,
): Promise<Report | undefined> {
  try {
    return await readReport(await files.read(file, limits.reportBytes), file);
  } catch (error) {
    if (!(error instanceof OspoError && error.code === "NOT_FOUND")) log.error(describeError(error));
    return undefined;
  }
}

/** The result goes to standard output, what happened on the way to standard error. */
function printResult(reports: readonly Report[], output: string, { files }: Pick<Host, "files">): void {
  const lines = reports.map(({ action, verdict, metrics }) => {
    const numbers = Object.entries(metrics).filter(([, value]) => value !== 0);
    const told = numbers.map(([name, value]) => `${value} ${name.replaceAll("-", " ")}`).join(", ");
    return `${action}: ${verdict}${told && ` (${told})`}`;
  });
  if (reports.length > 0) lines.push(`Report: ${files.display(`${output}/index.html`)}`);
  process.stdout.write(lines.map((line) => `${escapeLog(line)}\n`).join(""));
}
