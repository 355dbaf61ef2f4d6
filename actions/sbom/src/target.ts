import { inputError } from "@ospo-actions/core";
import {
  type CycloneDxVersion,
  cycloneDxVersions,
  defaultCycloneDx,
  type Party,
} from "@ospo-actions/inventory";

/** What is written, and where to. */
export type Target = { readonly file: string; readonly author: Party | undefined } & (
  | { readonly name: "CycloneDX"; readonly version: CycloneDxVersion }
  | { readonly name: "SPDX"; readonly version: "2.3" }
);

interface TargetInputs {
  readonly format: "cyclonedx-json" | "spdx-json";
  readonly specVersion: "default" | CycloneDxVersion | "2.3";
  readonly outputFile: string | undefined;
  readonly author: string | undefined;
}

/** The target that the inputs name. INPUT where a format has no such version, or the author is nobody. */
export function targetOf({ format, specVersion, outputFile, author }: TargetInputs): Target {
  const by = { author: author ? authorOf(author) : undefined };
  if (format === "spdx-json") {
    if (specVersion !== "default" && specVersion !== "2.3")
      throw inputError([`spec-version: SPDX is written as 2.3, not ${specVersion}`]);
    return { name: "SPDX", version: "2.3", file: outputFile || "sbom.spdx.json", ...by };
  }
  if (specVersion === "2.3")
    throw inputError([`spec-version: CycloneDX is written as ${cycloneDxVersions.join(", ")}, not 2.3`]);
  const version = specVersion === "default" ? defaultCycloneDx : specVersion;
  return { name: "CycloneDX", version, file: outputFile || "sbom.cdx.json", ...by };
}

/** `ACME <sbom@acme.example>`; the address may be left out. */
function authorOf(text: string): Party {
  const [, name, contact] = /^([^<>\r\n]{1,200})(?:<([^<>\s]{1,500})>)?$/.exec(text.trim()) ?? [];
  const isAddress = contact === undefined || /^[^@:]+@[^@]+$|^https?:\/\/\S+$/.test(contact);
  if (name?.trim() && isAddress)
    return { kind: "organization", name: name.trim(), contacts: contact === undefined ? [] : [contact] };
  throw inputError([`author: must be a name, or a name and an address such as "ACME <sbom@acme.example>"`]);
}
