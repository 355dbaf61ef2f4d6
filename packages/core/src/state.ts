/**
 * Where actions keep what they must remember between runs: a directory, or a branch (packages/github).
 * Keys are relative paths with `/`, such as `sbom/acme__app.json`; every value is text of JSON with a
 * `"schema"` number.
 */
export interface StateStore {
  /** `undefined` where nothing is stored. */
  read(key: string): Promise<string | undefined>;
  /** Keys that start with `prefix`, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /**
   * Replaces the value of `key` by what `change` makes of it, atomically: when another writer came first,
   * `change` is called again with the newer value. `undefined` removes the key.
   */
  update(key: string, change: (old: string | undefined) => string | undefined): Promise<void>;
}
