/**
 * Finds the line of a lock entry, from 1, by its key: one pass over the text when the first is asked for.
 * A key that stands twice counts at its last place, where the details of a package are.
 */
export function lineFinder(text: string): (key: string) => number | undefined {
  let lines: Map<string, number> | undefined;
  return (key) => {
    lines ??= keyLines(text);
    return lines.get(key);
  };
}

function keyLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let number = 0;
  for (const line of text.split("\n")) {
    number++;
    const key = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s'":#][^:]*)):(?:\s*\{|\s*$)/.exec(line);
    const name = key?.[1] ?? key?.[2] ?? key?.[3];
    if (name !== undefined) lines.set(name, number);
  }
  return lines;
}
