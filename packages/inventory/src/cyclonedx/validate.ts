import { isObject } from "@ospo-actions/core";
import type { Fault } from "../fault.ts";
import { semanticFaults } from "./semantics.ts";
import type { ReadableCycloneDx } from "./version.ts";

interface Validator {
  (document: unknown): boolean;
  errors?:
    | readonly { readonly instancePath: string; readonly message?: string; readonly params: unknown }[]
    | null;
}

/** Each version is a file of its own, which all bundles share, loaded when a document of it comes. */
const validators: Readonly<Record<ReadableCycloneDx, () => Promise<{ readonly validate: Validator }>>> = {
  "1.2": () => import("#shared/cyclonedx-1.2"),
  "1.3": () => import("#shared/cyclonedx-1.3"),
  "1.4": () => import("#shared/cyclonedx-1.4"),
  "1.5": () => import("#shared/cyclonedx-1.5"),
  "1.6": () => import("#shared/cyclonedx-1.6"),
  "1.7": () => import("#shared/cyclonedx-1.7"),
};

/** Faults of a CycloneDX document of `version`: those that its schema finds, and those that no schema can. */
export async function validateCycloneDx(
  document: unknown,
  version: ReadableCycloneDx,
): Promise<readonly Fault[]> {
  const schema = await schemaFaults(document, version);
  return schema.length > 0 || !isObject(document) ? schema : semanticFaults(document);
}

/** Faults that the schema of `version` finds. */
export async function schemaFaults(document: unknown, version: ReadableCycloneDx): Promise<readonly Fault[]> {
  const { validate } = await validators[version]();
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
    level: "fail",
    at: instancePath,
    message: `${message ?? "is wrong"}${detailOf(params)}`,
  }));
}

/** What the message of the schema's fault leaves open: which words, which key. */
function detailOf(params: unknown): string {
  if (!isObject(params)) return "";
  const { allowedValues, additionalProperty } = params;
  if (typeof additionalProperty === "string") return `: "${additionalProperty}"`;
  return Array.isArray(allowedValues) && allowedValues.length <= 30 ? `: ${allowedValues.join(", ")}` : "";
}
