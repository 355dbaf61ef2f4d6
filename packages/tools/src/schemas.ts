import { compileCycloneDx } from "./cyclonedx-schemas.ts";
import { compileLicenseTexts } from "./license-texts.ts";
import { compileReportSchema } from "./report-schema.ts";

/** Compiles every schema to a validator and encodes the license texts: run time only loads what they became. */
export async function compileSchemas(): Promise<void> {
  await compileCycloneDx();
  await compileReportSchema();
  await compileLicenseTexts();
}
