import { plainText } from "./text.ts";

/**
 * Where a spreadsheet would see a formula begin (OWASP "CSV Injection"), full-width forms among them. After
 * a `;` too: where that is the list separator, cells of a file with commas are split there.
 */
const formula = /(^|;)(?=[\s"]*[=+\-@|%＝＋－＠])/gu;

/** One CSV cell: text is quoted and never a formula for the spreadsheet that opens it. */
export function escapeCsv(value: string | number): string {
  if (typeof value === "number") return String(value);
  return `"${plainText(value).replace(formula, "$1'").replaceAll('"', '""')}"`;
}
