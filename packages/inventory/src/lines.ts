/**
 * Finds the line of a lock entry, from 1, by its key. A key that stands twice counts at its last place,
 * where the details of a package are. The index is made for the first key.
 */
export function lineFinder(text: string): (key: string) => number | undefined {
  let index: ReadonlyMap<string, number> | undefined;
  return (key) => {
    index ??= keyLines(text);
    return index.get(key);
  };
}

/** A key that opens an object or a mapping, as package managers write them: a line each. */
const opening = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s'":#].*)):\s?\{?$/;

/** A package of a bun.lock: the key and its list in one line. */
const tuple = /^\s*"((?:[^"\\]|\\.)*)": \["/;

const [brace, bracket, colon, comma, carriageReturn] = [123, 93, 58, 44, 13];

/** Only lines that end as one with a key can are cut out of the text. */
function keyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let number = 0;
  for (let from = 0, to = 0; to < text.length; from = to + 1) {
    number++;
    to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    const end = text.charCodeAt(to - 1) === carriageReturn ? to - 1 : to;
    const last = text.charCodeAt(end - 1);
    const opens = last === brace || last === colon;
    if (!opens && last !== bracket && last !== comma) continue;
    const line = text.slice(from, end);
    const key = opens ? opening.exec(line) : line.includes(`": ["`) ? tuple.exec(line) : null;
    if (key) lines.set(key[1] ?? key[2] ?? key[3] ?? "", number);
    // A header of yarn 1 may name several patterns, some of them quoted: `a@1, "@s/b@2":`.
    if (last === colon && line.includes(", ") && !/^[\s#]/.test(line))
      lines.set(line.slice(0, -1).replaceAll('"', ""), number);
  }
  return lines;
}
