import { Ajv2019, type Options, type ValidateFunction } from "ajv/dist/2019.js";
import { description, type Operation } from "./operation.ts";

const options = { strict: false, validateFormats: false, allErrors: true } as const;

let bodies: Ajv2019 | undefined;
let queries: Ajv2019 | undefined;
const compiled = new Map<string, ValidateFunction>();

/** What a request to `operation` has that GitHub does not know, or lacks; empty if nothing. */
export function checkRequest(operation: Operation, query: URLSearchParams, body: unknown): readonly string[] {
  return [...checkQuery(operation, query), ...checkBody(operation, body)];
}

/** Answers that GitHub's own description has wrong, and why. */
const misdescribed: Readonly<Record<string, string>> = {
  "apps/list-installations": "asks for an account that is a user and an enterprise at once",
};

/** How an answer with `status` breaks GitHub's own description; empty if it does not. Errors may be undeclared. */
export function checkResponse(operation: Operation, status: number, body: unknown): readonly string[] {
  const schema = operation.responses[status];
  if (schema === undefined) return status < 300 ? [`status ${status} is not in the description`] : [];
  if (schema === true || operation.id in misdescribed) return [];
  return errors(`${operation.id} ${status}`, jsonAjv(), schema, body, "response");
}

function checkQuery({ id, query }: Operation, given: URLSearchParams): readonly string[] {
  queries ??= withSchemas({ ...options, coerceTypes: "array" });
  const values = Object.fromEntries(
    [...new Set(given.keys())].map((key) => [key, single(given.getAll(key))]),
  );
  return errors(`${id} query`, queries, { ...query, additionalProperties: false }, values, "query");
}

function single(values: readonly string[]): unknown {
  return values.length === 1 ? values[0] : values;
}

function checkBody({ id, body: schema, bodyRequired }: Operation, body: unknown): readonly string[] {
  if (body === undefined) return bodyRequired ? ["body: is missing"] : [];
  if (schema === undefined) return [];
  const closed = { allOf: [schema], unevaluatedProperties: false };
  return errors(`${id} body`, jsonAjv(), closed, body, "body");
}

function jsonAjv(): Ajv2019 {
  bodies ??= withSchemas(options);
  return bodies;
}

function withSchemas(chosen: Options): Ajv2019 {
  return new Ajv2019(chosen).addSchema({ $id: "github", schemas: description().schemas });
}

function errors(key: string, ajv: Ajv2019, schema: object, value: unknown, name: string): readonly string[] {
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = params.additionalProperty ?? params.unevaluatedProperty ?? params.missingProperty;
    return `${name}${instancePath}: ${message}${extra === undefined ? "" : ` (${extra})`}`;
  });
}
