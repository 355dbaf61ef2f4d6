const [quote, slash, star, comma, backslash, newline, brace, bracket] = codesOf(`"/*,\\\n}]`);
const space = 0x20;

/**
 * JSON of a text that may have comments and trailing commas: both become spaces, so that all else stays where it
 * is and faults keep their lines. Linear, without recursion. `JSON.parse` does the rest: unlike the parsers of
 * JSONC that were looked at, it takes a key `__proto__` for a key, and any depth of nesting.
 */
export function jsonOf(jsonc: string): string {
  let blanked: Buffer | undefined;
  const blank = (from: number, to: number): void => {
    blanked ??= Buffer.from(jsonc, "utf16le");
    for (let at = from; at < to; at++)
      if (jsonc.charCodeAt(at) !== newline) blanked.writeUInt16LE(space, at * 2);
  };
  let pending = -1;
  for (let at = 0; at < jsonc.length; at++) {
    const code = jsonc.charCodeAt(at);
    if (code <= space) continue;
    const comment = code === slash ? endOfComment(jsonc, at) : at;
    if (comment > at) {
      blank(at, comment);
      at = comment - 1;
      continue;
    }
    if (pending >= 0 && (code === brace || code === bracket)) blank(pending, pending + 1);
    pending = code === comma ? at : -1;
    if (code === quote) at = endOfString(jsonc, at);
  }
  return blanked?.toString("utf16le") ?? jsonc;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at++;
  }
  return text.length;
}

/** Where the comment that starts at `start` ends; `start` where none does. */
function endOfComment(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next !== slash && next !== star) return start;
  const end = next === slash ? text.indexOf("\n", start) : text.indexOf("*/", start + 2);
  if (end < 0) return text.length;
  return next === slash ? end : end + 2;
}

function codesOf(characters: string): readonly number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}
