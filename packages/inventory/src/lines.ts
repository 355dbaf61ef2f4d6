import { lineAt } from "./json.ts";

/** So many lines are searched for one by one; after them an index of all pays for itself. */
const fewLookups = 16;

/**
 * Finds the line of a lock entry, from 1, by its key. A key that stands twice counts at its last place,
 * where the details of a package are.
 */
export function lineFinder(text: string): (key: string) => number | undefined {
  let lookups = 0;
  let index: Map<string, number> | undefined;
  return (key) => {
    const found = ++lookups <= fewLookups ? searchLine(text, key) : undefined;
    if (found !== undefined) return found;
    index ??= keyLines(text);
    return index.get(key);
  };
}

/**
 * Only a key of ordinary characters is searched for: what the search compares then never overlaps, so that it
 * is linear. A lock file of quotes and a key of quotes would take it half a minute.
 */
const ordinary = /^[^"'\\\s]*$/;

function searchLine(text: string, key: string): number | undefined {
  if (!ordinary.test(key)) return undefined;
  const spellings = [
    `${JSON.stringify(key)}: {\n`,
    `${JSON.stringify(key)}: ["`,
    `  '${key}':\n`,
    `\n  ${key}:\n`,
  ];
  const at = Math.max(...spellings.map((spelling) => text.lastIndexOf(spelling) + spelling.search(/\S/)));
  return at < 3 ? undefined : lineAt(text, at);
}

/** A key that opens an object or a mapping, as package managers write them: a line each. */
const opening = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s'":#].*)):\s?\{?$/;

/** A package of a bun.lock: the key and its list in one line. */
const tuple = /^\s*"((?:[^"\\]|\\.)*)": \["/;

function keyLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let number = 0;
  for (const ended of text.split("\n")) {
    number++;
    const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    const key = line.endsWith("{") || line.endsWith(":") ? opening.exec(line) : tuple.exec(line);
    if (key) lines.set(key[1] ?? key[2] ?? key[3] ?? "", number);
    // A header of yarn 1 may name several patterns, some of them quoted: `a@1, "@s/b@2":`.
    if (line.endsWith(":") && line.includes(", ") && !/^[\s#]/.test(line))
      lines.set(line.slice(0, -1).replaceAll('"', ""), number);
  }
  return lines;
}
