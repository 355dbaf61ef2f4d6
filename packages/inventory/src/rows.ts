/**
 * JSON of an object in pieces, indented, with the items of `fields` on a line each: shorter than indenting all, and a
 * changed item is a changed line. A line is a piece: whoever reads through the text need not join megabytes first.
 */
export function rowsJson(value: object, fields: readonly string[]): readonly string[] {
  const pieces = ["{\n"];
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const start = `${pieces.length > 1 ? ",\n" : ""}  ${JSON.stringify(key)}: `;
    if (!fields.includes(key)) {
      pieces.push(start + JSON.stringify(item, undefined, 2).replaceAll("\n", "\n  "));
      continue;
    }
    const items = item as readonly unknown[];
    pieces.push(items.length === 0 ? `${start}[]` : `${start}[\n    `);
    items.forEach((one, at) => {
      pieces.push(JSON.stringify(one) + (at < items.length - 1 ? ",\n    " : "\n  ]"));
    });
  }
  pieces.push("\n}\n");
  return pieces;
}
