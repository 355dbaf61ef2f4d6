import { compileCycloneDx } from "./cyclonedx-schemas.ts";
import { compileReportSchema } from "./report-schema.ts";

/** Compiles every schema to a validator, so that none is read, and no code made, at run time. */
export async function compileSchemas(): Promise<void> {
  await compileCycloneDx();
  await compileReportSchema();
}
