/**
 * Refreshes `packages/testing/data/github-openapi.json` from GitHub's description of its REST API, cut down to
 * what the suite calls. `@octokit/openapi` is 400 MB, so it is no dependency; have it in a temporary folder:
 * `npm install --ignore-scripts @octokit/openapi@23.0.2`, then `openapi.ts FOLDER/node_modules/@octokit/openapi`.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "./command.ts";
import { operationIds } from "./openapi-operations.ts";
import { type Json, keep, type Objects, referenced } from "./openapi-schema.ts";
import { root } from "./paths.ts";

interface Source {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Objects>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Objects>>>>;
}

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (!folder) throw new Error("Name the folder of @octokit/openapi.");
  const file = "generated/api.github.com.json";
  const text = await readFile(join(folder, file), "utf8");
  const source = JSON.parse(text) as Source;
  const operations = trim(source);
  const missing = operationIds.filter((id) => !operations.some((operation) => operation.id === id));
  if (missing.length > 0) throw new Error(`No such operations: ${missing.join(", ")}`);
  const document = {
    source: `@octokit/openapi ${source.info.version}, ${file}: GitHub's OpenAPI description, cut down by packages/tools/src/openapi.ts`,
    license: (await readFile(join(folder, "LICENSE"), "utf8")).trim(),
    sha256: createHash("sha256").update(text).digest("hex"),
    operations,
    schemas: schemasOf(source, operations),
  };
  const output = `${JSON.stringify(document)}\n`;
  await writeFile(join(root, "packages/testing/data/github-openapi.json"), output);
  process.stdout.write(`${operations.length} operations, ${Math.round(output.length / 1000)} kB\n`);
}

/** One operation in the shape of `packages/testing/src/github/operation.ts`. */
interface Trimmed {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: Json;
  readonly body?: Json;
  readonly bodyRequired?: true;
  readonly responses: Json;
}

function trim(source: Source): readonly Trimmed[] {
  const wanted = new Set(operationIds);
  const all: Trimmed[] = [];
  for (const [path, methods] of Object.entries(source.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (wanted.has(operation.operationId as string)) all.push(trimOne(source, method, path, operation));
    }
  }
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function trimOne(source: Source, method: string, path: string, operation: Objects): Trimmed {
  const parameters = ((operation.parameters ?? []) as Objects[]).map((one) => resolve(source, one));
  const query = parameters.filter((one) => one.in === "query");
  const body = operation.requestBody as Objects | undefined;
  const schema = jsonSchema(body);
  const responses = Object.entries(operation.responses as Record<string, Objects>).map(([status, one]) => [
    status,
    jsonSchema(resolve(source, one)) ?? true,
  ]);
  return {
    id: operation.operationId as string,
    method: method.toUpperCase(),
    path,
    query: {
      type: "object",
      properties: Object.fromEntries(query.map((one) => [one.name, keep(one.schema as Json)])),
      required: query.filter((one) => one.required).map((one) => one.name as string),
    },
    ...(schema !== undefined && { body: schema }),
    ...(schema !== undefined && body?.required === true && { bodyRequired: true as const }),
    responses: Object.fromEntries(responses),
  };
}

/** The schema of the JSON variant of a body, a response's or a request's. */
function jsonSchema(body: Objects | undefined): Json | undefined {
  const content = (body?.content ?? {}) as Record<string, Objects>;
  const type = Object.keys(content).find((name) => name.includes("json"));
  return type === undefined ? undefined : keep(content[type]?.schema as Json);
}

function resolve(source: Source, value: Objects): Objects {
  if (typeof value.$ref !== "string") return value;
  const [, , kind, name] = value.$ref.split("/");
  return source.components[kind as string]?.[name as string] as Objects;
}

/** Every schema that `operations` need, found breadth first, by name. */
function schemasOf(source: Source, operations: readonly Trimmed[]): Json {
  const found = new Map<string, Json>();
  for (let open = referenced(operations as unknown as Json); open.length > 0; ) {
    const fresh = [...new Set(open)].filter((name) => !found.has(name));
    for (const name of fresh) found.set(name, keep(source.components.schemas?.[name] as Json));
    open = fresh.flatMap((name) => referenced(found.get(name) as Json));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (import.meta.main) await command(main);
