import { limits } from "@ospo-actions/core";
import type * as Yaml from "yaml";
import type { Fault } from "./fault.ts";
import type { Node, Position, Scalar } from "./node.ts";

/** What keeps a hostile file small: characters, nesting, values with aliases followed. */
const caps = { characters: limits.policyBytes, depth: 32, values: 200_000 };

const tooDeep = "is nested too deep to be read";

/** The value of a YAML text and all that is wrong with it as YAML. Never throws for any text. */
export async function parseDocument(
  text: string,
): Promise<{ readonly node: Node | undefined; readonly faults: readonly Fault[] }> {
  const start = { line: 1, column: 1 };
  if (text.length > caps.characters) {
    const message = `has ${text.length} characters; at most ${caps.characters} are read`;
    return { node: undefined, faults: [{ ...start, message }] };
  }
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const options = { lineCounter: lines, prettyErrors: false, logLevel: "silent", uniqueKeys: false } as const;
  let document: Yaml.Document.Parsed;
  try {
    document = yaml.parseDocument(text, options);
  } catch {
    return { node: undefined, faults: [{ ...start, message: tooDeep }] };
  }
  if (document.errors.length > 0) {
    return {
      node: undefined,
      faults: document.errors.map(({ message, pos }) => ({ ...at(pos[0]), message: plain(message) })),
    };
  }
  const reader = new Reader(yaml, at);
  const node = reader.read(document.contents, 0)?.node;
  return { node, faults: reader.faults };
}

/** The types of YAML's core schema. */
const tags = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

/** The parser's own words, in one line that starts as ours do. */
function plain(message: string): string {
  if (message.includes("call stack")) return tooDeep;
  return `is not YAML: ${message.replaceAll(/\s+/g, " ").slice(0, 300)}`;
}

interface Sized {
  readonly node: Node;
  /** How many values it is with aliases followed, and how deep they are nested. */
  readonly size: number;
  readonly height: number;
}

/** Turns the parser's tree into ours. An alias gives the value that its anchor had: shared, never copied. */
class Reader {
  readonly faults: Fault[] = [];
  readonly #yaml: typeof Yaml;
  readonly #at: (offset: number) => Position;
  readonly #anchors = new Map<string, Sized>();
  #last: Position = { line: 1, column: 1 };

  constructor(yaml: typeof Yaml, at: (offset: number) => Position) {
    this.#yaml = yaml;
    this.#at = at;
  }

  read(value: unknown, depth: number): Sized | undefined {
    const node = value as Yaml.ParsedNode | null;
    const at = node?.range ? this.#at(node.range[0]) : this.#last;
    this.#last = at;
    if (depth > caps.depth) return this.#refuse(at, `is nested deeper than ${caps.depth}`);
    if (node === null || node === undefined) return { node: empty(at), size: 1, height: 1 };
    if (this.#yaml.isAlias(node)) return this.#alias(node.source, at);
    if (node.tag !== undefined && !tags.has(node.tag))
      return this.#refuse(at, `has the tag ${node.tag.slice(0, 40)}; no tags are read`);
    const end = this.#at(Math.max(node.range[0], node.range[1] - 1)).line;
    const read = this.#content(node, { at, end }, depth);
    if (read.size > caps.values) return this.#refuse(at, `holds more than ${caps.values} values`);
    if (read.height > caps.depth) return this.#refuse(at, `is nested deeper than ${caps.depth}`);
    const anchor = "anchor" in node ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, read);
    return read;
  }

  #content(node: Yaml.ParsedNode, place: Place, depth: number): Sized {
    if (this.#yaml.isMap(node)) return this.#mapping(node, place, depth);
    if (!this.#yaml.isSeq(node))
      return {
        node: { kind: "scalar", value: scalarOf((node as Yaml.Scalar).value), ...place },
        size: 1,
        height: 1,
      };
    const read = node.items.flatMap((item) => this.read(item, depth + 1) ?? []);
    return { node: { kind: "list", items: read.map((item) => item.node), ...place }, ...measure(read) };
  }

  #mapping(map: Yaml.YAMLMap, place: Place, depth: number): Sized {
    const entries = new Map<string, { at: Position; node: Node }>();
    const values: Sized[] = [];
    for (const { key, value } of map.items) {
      const name = this.read(key, depth + 1);
      const read = this.read(value, depth + 1);
      if (name === undefined || read === undefined) continue;
      values.push(read);
      const text = name.node.kind === "scalar" ? name.node.value : undefined;
      if (text === undefined) this.#refuse(name.node.at, "has a key that is no text");
      else if (entries.has(String(text))) this.#refuse(name.node.at, `${quote(String(text))} stands twice`);
      else entries.set(String(text), { at: name.node.at, node: read.node });
    }
    return { node: { kind: "mapping", entries, ...place }, ...measure(values) };
  }

  #alias(name: string, at: Position): Sized | undefined {
    const found = this.#anchors.get(name);
    if (found !== undefined) return { ...found, node: { ...found.node, aliased: true } };
    return this.#refuse(at, `*${name.slice(0, 40)} has no anchor before it`);
  }

  #refuse(at: Position, message: string): undefined {
    this.faults.push({ ...at, message });
  }
}

interface Place {
  readonly at: Position;
  readonly end: number;
}

function empty(at: Position): Scalar {
  return { kind: "scalar", value: undefined, at, end: at.line };
}

function measure(parts: readonly Sized[]): Pick<Sized, "size" | "height"> {
  let [size, height] = [1, 0];
  for (const part of parts) {
    size += part.size;
    height = Math.max(height, part.height);
  }
  return { size, height: height + 1 };
}

function scalarOf(value: unknown): Scalar["value"] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? undefined : String(value);
}

/** A key or value as a message shows it. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
