import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

/** Types of a compiled validator. */
export const validatorTypes = `interface Fault { readonly instancePath: string; readonly message?: string; readonly params: unknown }
export declare const validate: { (document: unknown): boolean; errors?: readonly Fault[] | null };
`;

/**
 * A validator of `schema` as a CommonJS module (ajv's ESM output still says `require`). Its export has a name:
 * bundlers find no other in a module that others share.
 */
export function standaloneCode(ajv: Ajv, schema: object): string {
  ajv.addSchema(schema, "document");
  return (standalone as unknown as typeof standalone.default)(ajv, { validate: "document" });
}

/**
 * Writes `<name>.cjs` and its types into `folder`, with the package that it is made of, for the notices.
 * Leaves a file alone that is as it should be: the compiler goes by the time of the last change.
 */
export async function writeModule(
  folder: string,
  name: string,
  code: string,
  types: string,
  from: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const texts = { [`${name}.cjs`]: `// derived-from: ${from}\n${code}`, [`${name}.d.cts`]: types };
  for (const [file, text] of Object.entries(texts)) {
    const path = join(folder, file);
    if ((await readFile(path, "utf8").catch(() => "")) !== text) await writeFile(path, text);
  }
}
