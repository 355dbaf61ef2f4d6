import { limits } from "@ospo-actions/core";
import type * as Yaml from "yaml";
import type { Fault } from "./fault.ts";
import type { Mapping, Node, Position, Scalar } from "./node.ts";

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
  /** How many values it is with aliases followed. */
  readonly size: number;
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
    if (node === null || node === undefined) return { node: empty(at), size: 1 };
    if (this.#yaml.isAlias(node)) return this.#alias(node.source, at);
    if (node.tag !== undefined && !tags.has(node.tag))
      return this.#refuse(at, `has the tag ${node.tag.slice(0, 40)}; no tags are read`);
    const read = this.#content(node, at, depth);
    if (read === undefined) return undefined;
    if (read.size > caps.values) return this.#refuse(at, `holds more than ${caps.values} values`);
    const anchor = "anchor" in node ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, read);
    return read;
  }

  #content(node: Yaml.ParsedNode, at: Position, depth: number): Sized | undefined {
    if (this.#yaml.isMap(node)) return this.#mapping(node, at, depth);
    if (this.#yaml.isSeq(node)) {
      const items: Node[] = [];
      let size = 1;
      for (const item of node.items) {
        const read = this.read(item, depth + 1);
        if (read === undefined) continue;
        items.push(read.node);
        size += read.size;
      }
      return { node: { kind: "list", items, at }, size };
    }
    return { node: { ...empty(at), value: scalarOf((node as Yaml.Scalar).value) }, size: 1 };
  }

  #mapping(map: Yaml.YAMLMap, at: Position, depth: number): Sized {
    const entries = new Map<string, { at: Position; node: Node }>();
    let size = 1;
    for (const { key, value } of map.items) {
      const name = this.read(key, depth + 1);
      const read = this.read(value, depth + 1);
      if (name === undefined || read === undefined) continue;
      size += read.size;
      const text = name.node.kind === "scalar" ? name.node.value : undefined;
      if (text === undefined) this.#refuse(name.node.at, "has a key that is no text");
      else if (entries.has(String(text))) this.#refuse(name.node.at, `${quote(String(text))} stands twice`);
      else entries.set(String(text), { at: name.node.at, node: read.node });
    }
    return { node: { kind: "mapping", entries, at } satisfies Mapping, size };
  }

  #alias(name: string, at: Position): Sized | undefined {
    const found = this.#anchors.get(name);
    if (found !== undefined) return found;
    return this.#refuse(at, `*${name.slice(0, 40)} has no anchor before it`);
  }

  #refuse(at: Position, message: string): undefined {
    this.faults.push({ ...at, message });
  }
}

function empty(at: Position): Scalar {
  return { kind: "scalar", value: undefined, at };
}

function scalarOf(value: unknown): Scalar["value"] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? undefined : String(value);
}

/** A key or value as a message shows it. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
