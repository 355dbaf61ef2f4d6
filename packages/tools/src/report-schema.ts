import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import { standaloneCode, validatorTypes, writeModule } from "./generated-module.ts";
import { root } from "./paths.ts";

const folder = join(root, "packages/report");

/** Compiles the schema of report.json to `packages/report/generated/`. */
export async function compileReportSchema(): Promise<void> {
  const { reportSchema } = (await import(pathToFileURL(join(folder, "src/schema.ts")).href)) as {
    reportSchema: object;
  };
  const formats = createRequire(import.meta.url)(join(folder, "schema/formats.cjs")) as Record<
    string,
    (text: string) => boolean
  >;
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    formats,
    code: { source: true, formats: _`require("../schema/formats.cjs")` },
  });
  await writeModule(
    join(folder, "generated"),
    "report",
    standaloneCode(ajv, reportSchema),
    validatorTypes,
    "@ospo-actions/report",
  );
}
