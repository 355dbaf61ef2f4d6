import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { type Scope, toText } from "./expression.ts";
import { entriesOf, itemsOf, literalText, tokenAt, valueFrom } from "./token-tree.ts";
import type { Value } from "./value.ts";

/**
 * The `inputs` context of a called workflow: what its caller gives, of the declared type, else the default,
 * else the type's own empty value. Throws for a text where a boolean or number is due: GitHub converts only
 * to text.
 */
export function callInputs(
  declared: TemplateToken | undefined,
  given: ReadonlyMap<string, Value>,
  scope: Scope,
): ReadonlyMap<string, Value> {
  const values = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
  return new Map(
    entriesOf(declared).map(([name, token]) => {
      const type = literalText(tokenAt(token, "type")) ?? "string";
      const value = values.get(name.toLowerCase()) ?? valueFrom(tokenAt(token, "default"), scope);
      return [name, typed(value, type, name)];
    }),
  );
}

function typed(value: Value, type: string, name: string): Value {
  if (type === "boolean" || type === "number") {
    if (value === undefined) return type === "boolean" ? false : 0;
    if (typeof value !== type)
      throw new Error(`Unexpected value '${toText(value)}' for the ${type} input '${name}'`);
    return value;
  }
  return toText(value);
}

/**
 * The `inputs` context of a dispatched workflow, whose values come as text. Gives the faults for which GitHub's
 * API answers 422.
 */
export function dispatchInputs(
  declared: TemplateToken | undefined,
  payload: Readonly<Record<string, unknown>>,
  scope: Scope,
): { readonly inputs: ReadonlyMap<string, Value>; readonly faults: readonly string[] } {
  const given = new Map(Object.entries((payload.inputs as Record<string, unknown> | undefined) ?? {}));
  const names = new Set(entriesOf(declared).map(([name]) => name));
  const unexpected = [...given.keys()].filter((name) => !names.has(name));
  const faults = unexpected.length > 0 ? [`Unexpected inputs provided: ${JSON.stringify(unexpected)}`] : [];
  const inputs = new Map<string, Value>();
  for (const [name, token] of entriesOf(declared)) {
    const type = literalText(tokenAt(token, "type")) ?? "string";
    const fallback = valueFrom(tokenAt(token, "default"), scope);
    const raw = given.get(name);
    const text = raw === undefined || raw === "" ? fallback : String(raw);
    if (text === undefined && literalText(tokenAt(token, "required")) === "true") {
      faults.push(`Required input '${name}' not provided`);
    }
    const options = itemsOf(tokenAt(token, "options")).map(String);
    if (type === "choice" && text !== undefined && !options.includes(toText(text))) {
      faults.push(`Provided value '${toText(text)}' for input '${name}' not in the list of allowed values`);
    }
    inputs.set(name, dispatched(text, type));
  }
  return { inputs, faults };
}

function dispatched(value: Value, type: string): Value {
  if (type === "boolean") return value === true || value === "true";
  if (type === "number") return Number(value ?? 0);
  return value === undefined ? "" : toText(value);
}
