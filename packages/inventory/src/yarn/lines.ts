/** What yarn writes into its lock files: mappings of mappings of strings. By `Map`, since keys are data. */
export type YarnMap = ReadonlyMap<string, YarnValue>;
export type YarnValue = string | YarnMap;

/** `classic`: yarn 1, `key value`; `berry`: yarn 2 and later, the part of YAML that it writes itself. */
export type Dialect = "classic" | "berry";

/** A line that is not of the dialect, from 1. */
export interface OddLine {
  readonly line: number;
}

/**
 * Reads a yarn lock line by line, linear in its length; the first odd line ends it. Headers of yarn 1 that name
 * several patterns (`a@1, "b@2":`) are one key, joined by `, ` as berry has it.
 */
export function parseLines(text: string, dialect: Dialect): YarnMap | OddLine {
  const root = new Map<string, YarnValue>();
  const open: Map<string, YarnValue>[] = [root];
  let number = 0;
  let long: string | undefined;
  for (let start = 0; start < text.length; ) {
    number++;
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, text[end - 1] === "\r" && end > start ? end - 1 : end);
    start = end + 1;
    const indent = indentOf(line);
    if (indent === line.length || line[indent] === "#") continue;
    const depth = indent / 2;
    if (!Number.isInteger(depth) || depth >= open.length) return { line: number };
    if (dialect === "berry" && line.startsWith("? ", indent)) {
      const token = readToken(line, indent + 2, dialect);
      if (token === undefined || token.end !== line.length || long !== undefined) return { line: number };
      long = token.text;
      continue;
    }
    const parsed = long === undefined ? readLine(line, indent, dialect) : afterLong(line, indent, long);
    long = undefined;
    const parent = open[depth];
    if (parsed === undefined || parent === undefined) return { line: number };
    const { key, value } = parsed;
    if (dialect === "berry" && parent.has(key)) return { line: number };
    open.length = depth + 1;
    const entry: YarnValue = value ?? new Map();
    parent.set(key, entry);
    if (typeof entry !== "string") open.push(entry as Map<string, YarnValue>);
  }
  return root;
}

interface Pair {
  readonly key: string;
  /** `undefined` opens a mapping. */
  readonly value: string | undefined;
}

interface Token {
  readonly text: string;
  readonly end: number;
}

function readLine(line: string, indent: number, dialect: Dialect): Pair | undefined {
  const first = readToken(line, indent, dialect);
  if (first === undefined) return undefined;
  const keys = [first.text];
  let at = first.end;
  while (dialect === "classic" && line.startsWith(", ", at)) {
    const next = readToken(line, at + 2, dialect);
    if (next === undefined) return undefined;
    keys.push(next.text);
    at = next.end;
  }
  const key = keys.join(", ");
  if (line[at] === ":" && at === line.length - 1) return { key, value: undefined };
  const gap = dialect === "berry" ? ": " : " ";
  if (keys.length > 1 || !line.startsWith(gap, at)) return undefined;
  const value = readValue(line, at + gap.length, dialect);
  return value === undefined ? undefined : { key, value };
}

/** After `? key`, which YAML wants for keys of more than 1,024 characters, stands `:` alone. */
function afterLong(line: string, indent: number, key: string): Pair | undefined {
  return line.slice(indent) === ":" ? { key, value: undefined } : undefined;
}

function readToken(line: string, start: number, dialect: Dialect): Token | undefined {
  if (line[start] === '"') return readQuoted(line, start);
  const pattern = dialect === "classic" ? classicToken : berryKey;
  pattern.lastIndex = start;
  const [text] = pattern.exec(line) ?? [];
  return text === undefined ? undefined : { text, end: start + text.length };
}

const classicToken = /[^\s:,"]+/y;
/** YAML's plain scalars without what needs a second look; a colon ends a key. */
const berryKey = /[^\s:,"'[\]{}#&*!|>%@`?-][^\s:,"'[\]{}#&*!|>%`]*/y;

function readQuoted(line: string, start: number): Token | undefined {
  let end = start + 1;
  while (end < line.length && line[end] !== '"') end += line[end] === "\\" ? 2 : 1;
  if (end >= line.length) return undefined;
  try {
    return { text: JSON.parse(line.slice(start, end + 1)) as string, end: end + 1 };
  } catch {
    return undefined;
  }
}

function readValue(line: string, start: number, dialect: Dialect): string | undefined {
  if (line[start] === '"') {
    const token = readQuoted(line, start);
    return token?.end === line.length ? token.text : undefined;
  }
  const rest = line.slice(start);
  return (dialect === "classic" ? classicValue.test(rest) : isPlain(rest)) ? rest : undefined;
}

const classicValue = /^[^\s"]+$/;
const plainStart = /^[^\s:,"'[\]{}#&*!|>%@`?-]/;

/** A plain scalar on one line: nothing that starts another kind of node, a comment or a further mapping. */
function isPlain(text: string): boolean {
  return plainStart.test(text) && !/: | #|\t/.test(text) && !/[\s:]$/.test(text);
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === " ") indent++;
  return indent;
}
