import { OspoError } from "./errors.ts";
import type { StateStore } from "./state.ts";

/** What a file of a state store holds: an object that states the version of its own shape. */
export interface StateDocument {
  readonly schema: number;
}

/**
 * The document at `key`, which may have an older schema than `schema`, the newest that the caller knows.
 * FORMAT for a newer one, and for what is no document.
 */
export async function readDocument<D extends StateDocument>(
  store: StateStore,
  key: string,
  schema: number,
): Promise<D | undefined> {
  return parseDocument<D>(await store.read(key), key, schema);
}

/** `StateStore.update` for a document. One of a newer schema is refused, and stays as it is. */
export async function updateDocument<D extends StateDocument>(
  store: StateStore,
  key: string,
  schema: number,
  change: (old: D | undefined) => D | undefined,
): Promise<void> {
  await store.update(key, (text) => {
    const next = change(parseDocument<D>(text, key, schema));
    return next && `${JSON.stringify(next, undefined, 2)}\n`;
  });
}

function parseDocument<D extends StateDocument>(
  text: string | undefined,
  key: string,
  schema: number,
): D | undefined {
  if (text === undefined) return undefined;
  const document = parseJson(text, key) as Partial<StateDocument> | null;
  const found = document?.schema;
  if (typeof found !== "number") throw new OspoError("FORMAT", `${key} in the state store states no schema`);
  if (found <= schema) return document as D;
  throw new OspoError(
    "FORMAT",
    `${key} in the state store has schema ${found}; this version knows ${schema}`,
    {
      fix: "Use the newer version of ospo-actions that wrote it. The file was left as it is.",
    },
  );
}

function parseJson(text: string, key: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OspoError("FORMAT", `${key} in the state store is not JSON`, { cause: error });
  }
}
