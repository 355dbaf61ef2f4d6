import {
  limits,
  markdownBlock,
  markdownCell,
  markdownCode,
  markdownHtml,
  markdownMessage,
  markdownProse,
  type Verdict,
} from "@ospo-actions/core";
import { splitAdvice } from "../advice.ts";
import type { Cell, Finding, Report, Table, Waiver } from "../model.ts";
import { isPullRequest } from "../pull-request.ts";

const badge: Readonly<Record<Verdict, string>> = { pass: "✅ pass", review: "🟡 review", fail: "❌ fail" };
const mark = { fail: "❌", review: "🟡", note: "ℹ️" } as const;

/** Bytes kept free for what closes a list or a table and for the counts of what was left out. */
const reserve = 400;

export interface MarkdownOptions {
  /** Bytes at most; what does not fit is left out at whole rows and counted. */
  readonly maxBytes?: number;
}

/** The report as GitHub-flavoured Markdown: verdict, numbers, findings, small tables. Untrusted text is code. */
export function toMarkdown(
  report: Report,
  title: string,
  { maxBytes = limits.summaryBytes }: MarkdownOptions = {},
): string {
  const room = new Room(maxBytes - reserve);
  room.add(`## ${markdownProse(title)}: ${badge[report.verdict]}\n\n${headline(report)}\n`);
  addRows(
    room,
    report.findings,
    findingItem,
    (left) => `- … and ${left} more findings, all in \`report.json\`.\n`,
  );
  const leftOut = report.tables.filter((table) => table.rows.length > 0 && !addTable(room, table)).length;
  if (leftOut > 0) room.force(`\nMore tables, in \`report.json\`: ${leftOut}.\n`);
  return room.text;
}

/** Text that grows up to a number of bytes, whole pieces only. */
class Room {
  text = "";
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  add(piece: string): boolean {
    const size = Buffer.byteLength(piece);
    if (size > this.#left) return false;
    this.force(piece);
    return true;
  }

  /** Closing marks and counts, for which `reserve` keeps room. */
  force(piece: string): void {
    this.#left -= Buffer.byteLength(piece);
    this.text += piece;
  }
}

function addRows<T>(
  room: Room,
  rows: readonly T[],
  render: (row: T) => string,
  more: (left: number) => string,
): void {
  if (rows.length > 0) room.add("\n");
  for (const [at, row] of rows.entries()) {
    if (room.add(render(row))) continue;
    room.force(more(rows.length - at));
    return;
  }
}

/** `false` for a table that is for the page and the files, not for a summary, or has no room. */
function addTable(room: Room, table: Table): boolean {
  const { title, rows, folded } = table;
  if (rows.length > 50 || folded) return false;
  if (!room.add(`\n<details><summary>${markdownHtml(title)}</summary>\n\n${tableHead(table)}`)) return false;
  addRows(room, rows, tableRow, (left) => `\n… and ${left} more rows.\n`);
  room.force("\n</details>\n");
  return true;
}

/** What it is about and coverage first, then every metric that says something more. */
function headline({ subject, coverage, metrics }: Report): string {
  const { checked, expected, unit } = coverage;
  const numbers = Object.entries(metrics)
    .filter(([name, value]) => value !== 0 && name !== unit)
    .map(([name, value]) => `${value} ${markdownProse(name.replaceAll("-", " "))}`);
  const all = checked === expected;
  const coverageText = `${all ? checked : `${checked} of ${expected}`} ${markdownProse(unit)} checked`;
  const name = subject.name ? [markdownCode(subject.name)] : [];
  return [...name, all ? coverageText : `**${coverageText}**`, ...numbers].join(" · ");
}

function findingItem({ level, subject, message, at, paths, advice, waived }: Finding): string {
  const where = at ? ` (${markdownCode(at.line ? `${at.file}:${at.line}` : at.file)})` : "";
  const lines = [`- ${mark[level]} ${markdownCode(subject)}: ${markdownMessage(message)}${where}`];
  for (const path of (paths ?? []).slice(0, limits.pathsShown))
    lines.push(`  - via ${path.map((name) => markdownCode(name)).join(" → ")}`);
  if (waived) lines.push(`  - ${waiverText(waived)}`);
  const paste = splitAdvice(waived ? "" : (advice ?? ""));
  const hint = markdownMessage(paste.sentence);
  if (hint) lines.push(`  - ${hint}`);
  if (paste.lines.length > 0) lines.push("", markdownBlock(paste.lines, "    "), "");
  return `${lines.join("\n")}\n`;
}

function waiverText({ reason, until, approvedBy, approvedIn }: Waiver): string {
  const end = until ? ` until ${markdownProse(until)}` : "";
  const who = approvedBy ? `, approved by ${markdownProse(approvedBy)}` : "";
  const where = isPullRequest(approvedIn) ? ` in <${approvedIn}>` : "";
  return `waived${end}${who}${where}: ${markdownMessage(reason)}`;
}

function tableHead({ columns, note }: Table): string {
  const above = note ? `${markdownMessage(note)}\n\n` : "";
  return `${above}${columns.map((column) => `| ${markdownProse(column)} `).join("")}|\n${"| --- ".repeat(columns.length)}|`;
}

function tableRow(row: readonly Cell[]): string {
  return `${row.map((cell) => `| ${cellText(cell)} `).join("")}|\n`;
}

/** What is not there stays empty: code of nothing would be a grey spot. */
function cellText(cell: Cell): string {
  return typeof cell === "number" ? String(cell) : cell === "" ? "" : markdownCell(cell);
}
