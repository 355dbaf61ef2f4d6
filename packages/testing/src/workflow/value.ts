import { data } from "@actions/expressions";

/** What an expression deals with. Objects that are keyed by data are maps. */
export type Value = string | number | boolean | undefined | readonly Value[] | ReadonlyMap<string, Value>;

/**
 * A dictionary of GitHub's library that keeps every key: its own drops those that each object inherits, such
 * as `constructor`. Keys are found whatever their case, as in GitHub's expressions.
 */
class Keyed extends data.Dictionary {
  readonly #entries = new Map<string, { key: string; value: data.ExpressionData }>();

  override add(key: string, value: data.ExpressionData): void {
    const folded = key.toLowerCase();
    if (!this.#entries.has(folded)) this.#entries.set(folded, { key, value });
  }

  override get(key: string): data.ExpressionData | undefined {
    return this.#entries.get(key.toLowerCase())?.value;
  }

  override values(): data.ExpressionData[] {
    return [...this.#entries.values()].map(({ value }) => value);
  }

  override pairs(): { key: string; value: data.ExpressionData }[] {
    return [...this.#entries.values()];
  }
}

export function toData(value: Value): data.ExpressionData {
  if (value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (value instanceof Map) {
    const keyed = new Keyed();
    for (const [key, item] of value as ReadonlyMap<string, Value>) keyed.add(key, toData(item));
    return keyed;
  }
  return new data.Array(...(value as readonly Value[]).map(toData));
}

export function fromData(item: data.ExpressionData): Value {
  if (item instanceof data.StringData || item instanceof data.NumberData) return item.value;
  if (item instanceof data.BooleanData) return item.value;
  if (item instanceof data.Array) return item.values().map(fromData);
  if (item instanceof data.Dictionary) {
    return new Map(item.pairs().map(({ key, value }) => [key, fromData(value)]));
  }
  return undefined;
}

/** Parsed JSON as a value: every own key of an object counts, `__proto__` too. */
export function fromJson(json: unknown): Value {
  if (json === null || json === undefined) return undefined;
  if (Array.isArray(json)) return json.map(fromJson);
  if (typeof json === "object") {
    return new Map(Object.entries(json).map(([key, item]) => [key, fromJson(item)]));
  }
  return json as string | number | boolean;
}

/** JSON as GitHub's `toJSON` writes it: two spaces, every key kept. */
export function toJson(value: Value, indent = ""): string {
  if (value === undefined) return "null";
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}  `;
  const isMap = value instanceof Map;
  const items = isMap
    ? [...(value as ReadonlyMap<string, Value>)].map(
        ([key, item]) => `${JSON.stringify(key)}: ${toJson(item, inner)}`,
      )
    : (value as readonly Value[]).map((item) => toJson(item, inner));
  const [open, close] = isMap ? "{}" : "[]";
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}
