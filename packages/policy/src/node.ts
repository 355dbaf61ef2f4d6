/** Where something stands in a text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Scalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | undefined;
  readonly at: Position;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly at: Position;
}

export interface Mapping {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, { readonly at: Position; readonly node: Node }>;
  readonly at: Position;
}

/** A YAML value that remembers where it stands. */
export type Node = Scalar | List | Mapping;
