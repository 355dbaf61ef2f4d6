/**
 * Something wrong in a document: where, as a JSON pointer, and what. `fail` breaks the format's own rules (schema,
 * references to nothing); `review` is well formed but doubtful, such as a purl of another version.
 */
export interface Fault {
  readonly level: "fail" | "review";
  readonly at: string;
  readonly message: string;
}
