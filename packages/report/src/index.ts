export { createReport, type FindingDraft, fingerprintOf, type ReportDraft, subjectOf } from "./create.ts";
export { type Confidence, confidenceOf, refusalOf } from "./guard.ts";
export { mergeReports } from "./merge.ts";
export type {
  Cell,
  Coverage,
  Finding,
  Level,
  Report,
  Rule,
  Subject,
  Table,
  TableTree,
  Waiver,
} from "./model.ts";
export type { Outlet, Outside, PublishedFile, Visibility } from "./outlet.ts";
export { type PublishOptions, publish } from "./publish.ts";
export { isPullRequest } from "./pull-request.ts";
export { readReport } from "./read.ts";
export { type Annotation, toAnnotations } from "./render/annotations.ts";
export { toCsv } from "./render/csv.ts";
export { toJson } from "./render/json.ts";
export { type MarkdownOptions, toMarkdown } from "./render/markdown.ts";
export { toSarif } from "./render/sarif.ts";
export { reportSchema } from "./schema.ts";
export { tool } from "./tool.ts";
