/** An object of parsed JSON. Its keys are data: read with `Object.entries`, made with `Object.fromEntries`. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether `value` is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `value` where it is an object, else one without members. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The object that `text` is as JSON; `undefined` where it is none. */
export function readObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** `value` where it is a string, else `undefined`. */
export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The entries of `value` where it is an object, else none. Safe for keys such as `__proto__`. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The items of `value` where it is a list, else none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects among the items of `value`. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return itemsOf(value).filter(isObject);
}

/** The strings among the items of `value`. */
export function stringsOf(value: unknown): readonly string[] {
  return itemsOf(value).filter((item) => typeof item === "string");
}
