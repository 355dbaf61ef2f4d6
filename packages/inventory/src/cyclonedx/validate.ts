import type { Bom } from "./document.ts";
import { semanticFaults } from "./semantics.ts";

/** Something wrong in a document: where, as a JSON pointer, and what. */
export interface Fault {
  readonly at: string;
  readonly message: string;
}

/** Faults of a CycloneDX 1.6 document: those that its schema finds, and those that no schema can. */
export async function validateCycloneDx(document: unknown): Promise<readonly Fault[]> {
  const { default: validate } = await import("#schema/cyclonedx-1.6");
  if (!validate(document)) {
    return (validate.errors ?? []).map(({ instancePath, message }) => ({
      at: instancePath,
      message: message ?? "is wrong",
    }));
  }
  return semanticFaults(document as Bom);
}
