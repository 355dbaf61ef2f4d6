import { quote } from "./document.ts";
import type { Fault } from "./fault.ts";
import { wrongFormat } from "./format.ts";
import { nearest } from "./nearest.ts";
import type { List, Mapping, Node, Position, Scalar } from "./node.ts";
import type { Schema } from "./schema.ts";

/** All that is wrong with `node` as `schema` wants it. */
export function check(node: Node, schema: Schema): readonly Fault[] {
  const faults: Fault[] = [];
  visit(node, schema, "", (at, message) => void faults.push({ ...at, message }));
  return faults;
}

type Report = (at: Position, message: string) => void;

function visit(node: Node, schema: Schema, path: string, report: Report): void {
  const name = path || "the file";
  if (schema.type === "object") {
    if (node.kind === "mapping") visitMapping(node, schema, path, report);
    else report(node.at, `${name} must hold \`key: value\` lines`);
  } else if (schema.type === "array") {
    if (node.kind === "list") visitList(node, schema, path, report);
    else report(node.at, `${name} must be a list: [a, b], or a line each after -`);
  } else {
    const wrong = wrongScalar(node, schema);
    if (wrong !== undefined) report(node.at, `${name} ${wrong}`);
  }
}

function visitMapping(node: Mapping, schema: Schema, path: string, report: Report): void {
  const {
    properties = {},
    required = [],
    anyOf = [],
    dependencies = {},
    additionalProperties: rest,
  } = schema;
  const known = new Map(Object.entries(properties));
  for (const [key, entry] of node.entries) {
    const inner = known.get(key) ?? (rest || undefined);
    if (inner !== undefined) visit(entry.node, inner, path ? `${path}.${key}` : key, report);
    else report(entry.at, unknownKey(key, path, [...known.keys()]));
  }
  for (const key of required.filter((one) => !node.entries.has(one)))
    report(node.at, path ? `${path} needs \`${key}\`` : `needs \`${key}\`${key === "version" ? ": 1" : ""}`);
  for (const [key, others] of Object.entries(dependencies))
    for (const other of node.entries.has(key) ? others.filter((one) => !node.entries.has(one)) : [])
      report(node.at, `${path} needs \`${other}\` beside \`${key}\``);
  const names = anyOf.flatMap((one) => one.required);
  if (names.length > 0 && !names.some((key) => node.entries.has(key)))
    report(node.at, `${path} needs at least one of ${names.map((key) => `\`${key}\``).join(", ")}`);
}

function unknownKey(key: string, path: string, keys: readonly string[]): string {
  const near = nearest(key, keys);
  const where = path ? ` in ${path}` : "";
  const hint =
    near === undefined ? `; known here: ${keys.join(", ") || "no other"}` : `; did you mean \`${near}\`?`;
  return `${quote(key)} is no key${where}${hint}`;
}

function visitList({ items, at }: List, schema: Schema, path: string, report: Report): void {
  const { minItems = 0 } = schema;
  if (items.length < minItems) report(at, `${path} must name at least ${minItems}`);
  for (const [index, item] of items.entries()) visit(item, schema.items ?? {}, `${path}[${index}]`, report);
}

function wrongScalar(node: Node, schema: Schema): string | undefined {
  if (node.kind !== "scalar") return `must be one value, not a ${node.kind}`;
  if (node.value === undefined) return "has no value";
  switch (schema.type) {
    case "string":
      return wrongText(node, schema);
    case "boolean":
      return typeof node.value === "boolean" ? undefined : `must be true or false, not ${shown(node)}`;
    case "number":
    case "integer":
      return wrongNumber(node, schema);
    default:
      return undefined;
  }
}

function wrongText(
  node: Scalar,
  { enum: values, pattern, format, minLength = 0, description }: Schema,
): string | undefined {
  const { value } = node;
  if (typeof value !== "string") return `must be text: write "${String(value)}" in quotes`;
  if (value.length < minLength) return "is empty";
  if (value.length > 2_048) return `has ${value.length} characters; at most 2048 are read`;
  if (values && !values.includes(value)) return notOneOf(value, values);
  if (pattern !== undefined && !new RegExp(pattern).test(value))
    return `${quote(value)} is not of this kind: ${(description ?? pattern).replace(/\.$/, "")}`;
  return format && wrongFormat(format, value);
}

function wrongNumber(node: Scalar, schema: Schema): string | undefined {
  const { value } = node;
  const {
    enum: values,
    type,
    minimum = Number.NEGATIVE_INFINITY,
    maximum = Number.POSITIVE_INFINITY,
  } = schema;
  const isNumber = typeof value === "number" && Number.isFinite(value);
  if (!isNumber || (type === "integer" && !Number.isInteger(value)))
    return `must be a${type === "integer" ? " whole" : ""} number, not ${shown(node)}`;
  if (values && !values.includes(value)) return notOneOf(value, values);
  return value < minimum || value > maximum
    ? `must be from ${minimum} to ${maximum}, not ${value}`
    : undefined;
}

function notOneOf(value: string | number, values: readonly (string | number)[]): string {
  const near = typeof value === "string" ? nearest(value, values.map(String)) : undefined;
  const hint = near === undefined ? "" : `; did you mean ${near}?`;
  return `must be one of ${values.join(", ")}, not ${shown({ value })}${hint}`;
}

function shown({ value }: Pick<Scalar, "value">): string {
  return typeof value === "string" ? quote(value) : String(value);
}
