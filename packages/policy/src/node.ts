/** Where something stands in a text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Placed {
  readonly at: Position;
  /** The line on which it ends. */
  readonly end: number;
  /** It stands elsewhere: an alias named it here. */
  readonly aliased?: true;
}

export interface Scalar extends Placed {
  readonly kind: "scalar";
  readonly value: string | number | boolean | undefined;
}

export interface List extends Placed {
  readonly kind: "list";
  readonly items: readonly Node[];
}

export interface Mapping extends Placed {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, { readonly at: Position; readonly node: Node }>;
}

/** A YAML value that remembers where it stands. */
export type Node = Scalar | List | Mapping;

/** Whether `node` or anything in it stands elsewhere. */
export function usesAlias(node: Node): boolean {
  if (node.aliased) return true;
  if (node.kind === "scalar") return false;
  const inner = node.kind === "list" ? node.items : [...node.entries.values()].map((entry) => entry.node);
  return inner.some(usesAlias);
}
