import type { Host } from "@ospo-actions/core";
import type { Report } from "./model.ts";
import { toAnnotations } from "./render/annotations.ts";
import { toCsv } from "./render/csv.ts";
import { toJson } from "./render/json.ts";
import { toMarkdown } from "./render/markdown.ts";
import { toSarif } from "./render/sarif.ts";

export interface PublishOptions {
  /** Heading of the report: the action's name. */
  readonly title: string;
  /** The reports that the page shows one by one, where this one was merged of several. */
  readonly parts?: readonly Report[];
  readonly reportFile?: string | undefined;
  readonly htmlFile?: string | undefined;
  readonly sarifFile?: string | undefined;
  readonly csvFile?: string | undefined;
}

/**
 * Puts a report where it is read: `report.json` always, then the files asked for, the job summary and
 * annotations. The one place that decides it. Gives the path of `report.json`.
 */
export async function publish(report: Report, options: PublishOptions, host: Host): Promise<string> {
  const { files } = host;
  const reportFile = options.reportFile ?? `${files.temporary}/ospo-report/${report.action}/report.json`;
  await files.write(reportFile, toJson(report));
  if (options.sarifFile) await files.write(options.sarifFile, toSarif(report));
  if (options.csvFile) await files.write(options.csvFile, toCsv(report));
  if (options.htmlFile) {
    const { toHtml } = await import("./html/page.ts");
    const pages = options.parts?.length ? options.parts : [report];
    await files.write(options.htmlFile, toHtml(pages, { title: options.title }));
  }
  await host.summarize(toMarkdown(report, options.title));
  annotate(options.parts ? ownFindings(report) : report, host);
  return files.resolve(reportFile);
}

/** Actions annotate their findings themselves; a report merged of them adds its own alone. */
function ownFindings(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ rule }) => rule.startsWith(`${report.action}/`)) };
}

function annotate(report: Report, { log }: Host): void {
  for (const { level, text, at } of toAnnotations(report)) {
    if (level === "fail") log.error(text, at);
    else log.warning(text, at);
  }
}
