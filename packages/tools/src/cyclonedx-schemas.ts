/** Compiles the CycloneDX schemas to validators: no schema is read, and no code made, at run time. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv, type CodeKeywordDefinition } from "ajv";
import { _ } from "ajv/dist/compile/codegen/index.js";
import { standaloneCode, validatorTypes, writeModule } from "./generated-module.ts";
import { root } from "./paths.ts";

const require = createRequire(import.meta.url);
const target = join(root, "packages/inventory/generated");
const source = join(dirname(require.resolve("@cyclonedx/cyclonedx-library/package.json")), "res/schema");
const library = "@cyclonedx/cyclonedx-library";
/** Versions that are read, each with its schema: the strict one of the two that 1.2 and 1.3 have. */
const versions = [
  ["1.2", "bom-1.2-strict"],
  ["1.3", "bom-1.3-strict"],
  ["1.4", "bom-1.4"],
  ["1.5", "bom-1.5"],
  ["1.6", "bom-1.6"],
  ["1.7", "bom-1.7"],
] as const;

type Json = { [key: string]: unknown };

/** Writes `packages/inventory/generated/`: the validators and the license ids that CycloneDX knows. */
export async function compileCycloneDx(): Promise<void> {
  const spdx = await schema("spdx");
  await writeModule(
    target,
    "license-ids",
    `module.exports = ${JSON.stringify(spdx.enum)};\n`,
    "declare const ids: readonly string[];\nexport = ids;\n",
    library,
  );
  const others = ["jsf-0.82", "cryptography-defs"];
  const shared: Record<string, Json> = {
    [uri("spdx")]: { ...spdx, enum: undefined, format: "spdx-license-id" },
  };
  for (const name of others) shared[uri(name)] = await schema(name);
  for (const [version, file] of versions) await compile(version, file, shared);
}

async function compile(version: string, file: string, shared: Record<string, Json>): Promise<void> {
  const ajv = new Ajv({
    strict: false,
    schemas: Object.fromEntries(Object.entries(shared).map(([name, value]) => [name, slim(value)])),
    formats: require(join(root, "packages/inventory/schema/formats.cjs")) as Record<
      string,
      (text: string) => boolean
    >,
    code: { source: true, formats: _`require("../schema/formats.cjs")` },
  });
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword(linearUniqueItems);
  const code = standaloneCode(ajv, slim(await schema(file)));
  await writeModule(target, `cyclonedx-${version}`, code, validatorTypes, library);
}

/** Ajv compares all pairs of items; see unique.cjs. */
const linearUniqueItems: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  error: { message: "must NOT have duplicate items" },
  code(context) {
    const unique: unknown = require(join(root, "packages/inventory/schema/unique.cjs"));
    const call = context.gen.scopeValue("func", { ref: unique, code: _`require("../schema/unique.cjs")` });
    if (context.schema === true) context.pass(_`${call}(${context.data})`);
  },
};

function uri(name: string): string {
  return `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`;
}

async function schema(name: string): Promise<Json> {
  return JSON.parse(await readFile(join(source, `${name}.SNAPSHOT.schema.json`), "utf8")) as Json;
}

/** Checks on every component that a format of ours (formats.cjs) makes faster; the verdict is the same. */
const formatFor = new Map([
  ["minLength 1", "not-empty"],
  ["pattern ^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "digest"],
]);

/** A schema without prose. */
function slim(value: Json): Json {
  const prose = new Set(["description", "title", "examples", "$comment", "meta:enum", "deprecated"]);
  const walk = (node: unknown, names: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => walk(item, false));
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).filter(
      ([key, item]) => item !== undefined && (names || !prose.has(key)),
    );
    return Object.fromEntries(
      entries.map(([key, item]) => {
        const format = names ? undefined : formatFor.get(`${key} ${String(item)}`);
        return format ? ["format", format] : [key, walk(item, !names && isNameMap(key))];
      }),
    );
  };
  return walk(value, false) as Json;
}

/** Keywords whose keys are names of the document's, not of the schema language. */
function isNameMap(key: string): boolean {
  return ["properties", "definitions", "$defs", "patternProperties"].includes(key);
}
