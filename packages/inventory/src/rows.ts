/**
 * JSON of an object, indented, with the items of `fields` on a line each: shorter than indenting all, and a
 * changed item is a changed line.
 */
export function rowsJson(value: object, fields: readonly string[]): string {
  const parts = Object.entries(value).flatMap(([key, item]) => {
    if (item === undefined) return [];
    const text = fields.includes(key) ? rows(item as readonly unknown[]) : indented(item);
    return [`  ${JSON.stringify(key)}: ${text}`];
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

function rows(items: readonly unknown[]): string {
  return items.length === 0
    ? "[]"
    : `[\n    ${items.map((item) => JSON.stringify(item)).join(",\n    ")}\n  ]`;
}

function indented(item: unknown): string {
  return JSON.stringify(item, undefined, 2).replaceAll("\n", "\n  ");
}
