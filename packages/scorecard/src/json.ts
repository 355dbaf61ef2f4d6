import { entriesOf, isObject, type JsonObject, OspoError } from "@ospo-actions/core";

/** The object that `text` is as JSON; FORMAT with `file`'s name where it is none. */
export function parseObject(text: string, file: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new OspoError("FORMAT", `${file} is not JSON: ${jsonFault(error)}`, { cause: error });
  }
  if (isObject(value)) return value;
  throw new OspoError("FORMAT", `${file} is no JSON object`);
}

function jsonFault(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "it cannot be parsed";
}

/** `object` with each member that `changes` names replaced, or added at the end. No key is lost or moved. */
export function withMembers(object: unknown, changes: ReadonlyMap<string, unknown>): JsonObject {
  const old = entriesOf(object);
  const known = new Set(old.map(([key]) => key));
  return Object.fromEntries([
    ...old.map(([key, value]) => [key, changes.has(key) ? changes.get(key) : value] as const),
    ...[...changes].filter(([key]) => !known.has(key)),
  ]);
}
