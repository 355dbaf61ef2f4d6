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

/** A key that opens an object or a mapping, as package managers write them: a line each. */
const opening = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s'":#][^:]*)):\s?\{?$/;

function keyLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let number = 0;
  for (const ended of text.split("\n")) {
    number++;
    const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    if (!line.endsWith("{") && !line.endsWith(":")) continue;
    const key = opening.exec(line);
    if (key) lines.set(key[1] ?? key[2] ?? key[3] ?? "", number);
  }
  return lines;
}
