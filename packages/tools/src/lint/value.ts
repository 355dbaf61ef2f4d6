import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import { lineInFile, type Source } from "./source.ts";

/** A key of a YAML mapping and its value. */
export interface Entry {
  readonly key: string;
  readonly value: Value;
}

/**
 * A value of a YAML source that knows where it stands; what is not there is `undefined`, never an error.
 * An alias (`*name`) is what it stands for, and stands where that does.
 */
export class Value {
  readonly #node: Node | undefined;
  readonly #source: Source;
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(source: Source, node: Node | undefined, document: Document, lines: LineCounter) {
    this.#source = source;
    this.#node = isAlias(node) ? node.resolve(document) : node;
    this.#document = document;
    this.#lines = lines;
  }

  /** The line of the file where the value starts, counted from 1. */
  get line(): number {
    return this.lineAt(0);
  }

  /** The text of a scalar: its value, as a string. */
  get text(): string | undefined {
    return isScalar(this.#node) && this.#node.value !== null ? String(this.#node.value) : undefined;
  }

  /** The value as it is written, with its quotes or the `|` of its block. */
  get raw(): string {
    const [start, end] = this.#node?.range ?? [0, 0];
    return this.#source.text.slice(start, end);
  }

  /** The comment behind the value, on its last line. */
  get comment(): string | undefined {
    const end = this.#node?.range?.[1] ?? 0;
    return /^[ \t]*#[ \t]*(\S.*)/.exec(this.#source.text.slice(end))?.[1]?.trim();
  }

  get entries(): readonly Entry[] {
    if (!isMap(this.#node)) return [];
    return this.#node.items.map((pair) => ({ key: keyOf(pair), value: this.#valueOf(pair) }));
  }

  get items(): readonly Value[] {
    return isSeq(this.#node) ? this.#node.items.map((item) => this.#at(item as Node)) : [];
  }

  /** The value of a mapping's key. */
  get(key: string): Value | undefined {
    return this.entries.find((entry) => entry.key === key)?.value;
  }

  /** All scalars in it, itself among them. */
  get scalars(): readonly Value[] {
    if (this.text !== undefined) return [this];
    return [...this.items, ...this.entries.map(({ value }) => value)].flatMap(({ scalars }) => scalars);
  }

  /** The line of the file at an offset of `raw`. */
  lineAt(offset: number): number {
    const start = this.#node?.range?.[0] ?? 0;
    return lineInFile(this.#source, this.#lines.linePos(start + offset).line);
  }

  /** The value that stands for a key without one (`push:`) keeps the key's place. */
  #valueOf({ key, value }: Pair): Value {
    return this.#at((value as Node | null) ?? (key as Node));
  }

  #at(node: Node): Value {
    return new Value(this.#source, node, this.#document, this.#lines);
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

/** The root of a source; throws where the YAML cannot be read, with the place. */
export function parseValue(source: Source): Value {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, uniqueKeys: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const line = lineInFile(source, lines.linePos(error.pos[0]).line);
    throw new Error(`${source.file}:${line} ${error.message}`);
  }
  return new Value(source, document.contents ?? undefined, document, lines);
}
