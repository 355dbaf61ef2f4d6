/** A workflow command that a step wrote among its output. */
export interface Command {
  /** In lower case: the runner takes any. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/**
 * The command in a line of output, if its name is known. `::name key=value::data` after white space, or the
 * older `##[name key=value]data`, which the runner looks for anywhere in the line (its ActionCommand.cs).
 */
export function parseCommand(line: string, isKnown: (name: string) => boolean): Command | undefined {
  return parseColons(line, isKnown) ?? parseBrackets(line, isKnown);
}

/** .NET trims U+0085 and keeps U+FEFF; JavaScript does the opposite. */
const leadingSpace = /^(?:(?!\ufeff)[\s\u0085])+/;

function parseColons(line: string, isKnown: (name: string) => boolean): Command | undefined {
  const text = line.replace(leadingSpace, "");
  if (!text.startsWith("::")) return undefined;
  const end = text.indexOf("::", 2);
  if (end < 0) return undefined;
  return command(text.slice(2, end), text.slice(end + 2), ",", isKnown, unescapeProperty, unescapeData);
}

function parseBrackets(line: string, isKnown: (name: string) => boolean): Command | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), line.slice(end + 1), ";", isKnown, unescapeOld, unescapeOld);
}

function command(
  info: string,
  rest: string,
  separator: string,
  isKnown: (name: string) => boolean,
  property: (text: string) => string,
  data: (text: string) => string,
): Command | undefined {
  const space = info.indexOf(" ");
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!isKnown(name)) return undefined;
  const properties = new Map<string, string>();
  for (const pair of space > 0
    ? info
        .slice(space + 1)
        .trim()
        .split(separator)
    : []) {
    const equals = pair.indexOf("=");
    const value = pair.slice(equals + 1);
    if (equals > 0 && value !== "") properties.set(pair.slice(0, equals).toLowerCase(), property(value));
  }
  return { name, properties, data: data(rest) };
}

/** `%25` last, as in the runner: `%250A` is the text `%0A`. */
const unescapeData = unescaper([
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
]);
const unescapeProperty = unescaper([
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
]);
const unescapeOld = unescaper([
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
]);

function unescaper(codes: readonly (readonly [string, string])[]): (text: string) => string {
  return (text) => codes.reduce((rest, [code, character]) => rest.replaceAll(code, character), text);
}
