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

/** Keys that open an object or a mapping, as package managers write them: a line each. */
const keys = /^[ ]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s'":#][^:\n]*)):[ ]?\{?$/gm;

function keyLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(keys)) {
    for (
      let at = text.indexOf("\n", counted);
      at >= 0 && at < match.index;
      at = text.indexOf("\n", counted)
    ) {
      line++;
      counted = at + 1;
    }
    lines.set(match[1] ?? match[2] ?? match[3] ?? "", line);
  }
  return lines;
}
