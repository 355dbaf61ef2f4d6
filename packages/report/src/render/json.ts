import type { Report } from "../model.ts";

/** `report.json`: indented down to the rows of tables, which stand on a line each so that diffs stay readable. */
export function toJson(report: Report): string {
  const { tables, ...rest } = report;
  const head = JSON.stringify({ ...rest, tables: [] }, undefined, 2);
  const body = tables.map((table) => {
    const rows = table.rows.map((row) => `\n      ${JSON.stringify(row)}`).join(",");
    const about = JSON.stringify({ ...table, rows: undefined }).slice(0, -1);
    return `\n    ${about},"rows":[${rows}${rows ? "\n    " : ""}]}`;
  });
  if (body.length === 0) return `${head}\n`;
  return `${head.replace('\n  "tables": []', () => `\n  "tables": [${body.join(",")}\n  ]`)}\n`;
}
