/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object whose members are not known. */
export type Objects = { readonly [key: string]: Json };

/** What only people or code generators read, and what no validator here checks. */
const dropped = new Set([
  "description",
  "title",
  "example",
  "examples",
  "externalDocs",
  "discriminator",
  "format",
  "deprecated",
  "readOnly",
]);

/** Members of these hold schemas by name, so that no name in them is a keyword. */
const named = new Set(["properties", "patternProperties"]);

/** `schema` (OpenAPI 3.0) as JSON Schema, without what does not validate. */
export function keep(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(keep);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (dropped.has(key) || key.startsWith("x-") || key === "nullable") continue;
    if (key === "$ref") kept.$ref = (value as string).replace("#/components/schemas/", "github#/schemas/");
    else if (key === "enum" || key === "default") kept[key] = value;
    else if (named.has(key)) kept[key] = keepNamed(value as Objects);
    else kept[key] = keep(value);
  }
  return (schema as Objects).nullable === true ? nullable(kept) : kept;
}

function keepNamed(schemas: Objects): Json {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, keep(schema)]));
}

function nullable(schema: Record<string, Json>): Json {
  if (typeof schema.type !== "string") return { anyOf: [schema, { type: "null" }] };
  const values = schema.enum as readonly Json[] | undefined;
  return { ...schema, type: [schema.type, "null"], ...(values && { enum: [...new Set([...values, null])] }) };
}

/** Names of the schemas that `value` refers to. */
export function referenced(value: Json): readonly string[] {
  const names = JSON.stringify(value).matchAll(/"\$ref":"github#\/schemas\/([^"]+)"/g);
  return [...new Set([...names].map(([, name]) => name as string))];
}
