import type { Host } from "@ospo-actions/core";
import { type Confidence, confidenceOf, refusalOf } from "./guard.ts";
import type { Report } from "./model.ts";
import type { Outside, PublishedFile } from "./outlet.ts";
import { toAnnotations } from "./render/annotations.ts";
import { toCsv } from "./render/csv.ts";
import { toJson } from "./render/json.ts";
import { toMarkdown } from "./render/markdown.ts";
import { toSarif } from "./render/sarif.ts";
import { guardFix, sendAll } from "./send.ts";

export interface PublishOptions {
  /** Heading of the report: the action's name. */
  readonly title: string;
  /** The reports that the page shows one by one, where this one was merged of several. */
  readonly parts?: readonly Report[];
  readonly reportFile?: string | undefined;
  readonly htmlFile?: string | undefined;
  readonly sarifFile?: string | undefined;
  readonly csvFile?: string | undefined;
  /** Absolute paths of files that the action itself wrote, and that go where the report's own files go. */
  readonly further?: readonly string[];
  /** What lies beyond this machine; nothing is sent without it. */
  readonly outside?: Outside;
}

/**
 * Puts a report where it is read. The one place that decides it: `report.json` always and the files asked for
 * come first, so that no failure of the network loses them; then the job summary, annotations and outlets,
 * each behind the visibility guard. Gives the path of `report.json`.
 */
export async function publish(report: Report, options: PublishOptions, host: Host): Promise<string> {
  const files = await writeFiles(report, options, host);
  const confidence = confidenceOf([report, ...(options.parts ?? [])]);
  await show(report, options, confidence, host);
  if (options.outside) await sendAll({ report, files, confidence }, options.outside, host);
  return files[0]?.path ?? "";
}

async function writeFiles(
  report: Report,
  { title, parts, further = [], ...asked }: PublishOptions,
  { files }: Host,
): Promise<readonly PublishedFile[]> {
  const reportFile = asked.reportFile ?? `${files.temporary}/ospo-report/${report.action}/report.json`;
  const written: PublishedFile[] = [];
  const write = async (path: string, text: string): Promise<void> => {
    await files.write(path, text);
    written.push({ path: files.resolve(path), name: files.display(path) });
  };
  await write(reportFile, toJson(report));
  if (asked.sarifFile) await write(asked.sarifFile, toSarif(report));
  if (asked.csvFile) await write(asked.csvFile, toCsv(report));
  if (asked.htmlFile) {
    const { toHtml } = await import("./html/page.ts");
    await write(asked.htmlFile, toHtml(parts?.length ? parts : [report], { title }));
  }
  return [...written, ...further.map((path) => ({ path, name: files.display(path) }))];
}

/** The job summary and annotations, which everybody reads who reads the repository of the run. */
async function show(
  report: Report,
  { title, parts, outside }: PublishOptions,
  confidence: Confidence,
  host: Host,
): Promise<void> {
  const home = host.env.GITHUB_REPOSITORY;
  const unknown = async () => "unknown" as const;
  const why =
    !home || outside?.publishPrivate
      ? undefined
      : await refusalOf(confidence, home, outside?.visibilityOf ?? unknown);
  if (why === undefined) {
    await host.summarize(toMarkdown(report, title));
    annotate(parts ? ownFindings(report) : report, host);
    return;
  }
  host.log.warning(`No job summary: the report is held back, because ${why}\n${guardFix}`);
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
