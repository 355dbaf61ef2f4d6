import { plainText } from "./text.ts";

/** One CSV cell: always quoted, and never a formula for the spreadsheet that opens it. */
export function escapeCsv(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = plainText(value);
  const safe = /^\s*[=+\-@|%]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
