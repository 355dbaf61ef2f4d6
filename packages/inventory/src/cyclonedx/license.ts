import { kindOfDeclared } from "@ospo-actions/license";
import licenseIds from "#schema/license-ids";
import type { DeclaredLicense } from "../component.ts";
import type { LicenseText, Property, SbomComponent } from "../sbom/document.ts";
import type { BomLicense } from "./document.ts";
import type { CycloneDxVersion } from "./version.ts";

const knownIds: ReadonlySet<string> = new Set(licenseIds);

type Acknowledgement = "declared" | "concluded";

/** Gives a license's text the form that a version of CycloneDX has for it; remembers, as few recur in a tree. */
export type LicenseWriter = (license: DeclaredLicense, acknowledgement: Acknowledgement) => BomLicense;

/** A writer for one document. */
export function licenseWriter(
  version: CycloneDxVersion,
  texts: ReadonlyMap<string, LicenseText>,
): LicenseWriter {
  const written = { declared: new Map<string, BomLicense>(), concluded: new Map<string, BomLicense>() };
  return ({ text }, acknowledgement) => {
    const before = written[acknowledgement].get(text);
    if (before !== undefined) return before;
    const license = toBomLicense(text, version === "1.5" ? undefined : acknowledgement, texts);
    written[acknowledgement].set(text, license);
    return license;
  };
}

/** An id that the document's schema knows, an expression, or else the words of the publisher as a name. */
function toBomLicense(
  text: string,
  acknowledgement: Acknowledgement | undefined,
  texts: ReadonlyMap<string, LicenseText>,
): BomLicense {
  const known = texts.get(text);
  const said = acknowledgement && { acknowledgement };
  if (known !== undefined) return { license: { name: text, ...said, text: { content: known.text } } };
  const kind = kindOfDeclared(text);
  if (kind === "expression") return { expression: text, ...said };
  const license = kind === "id" && knownIds.has(text) ? { id: text } : { name: text };
  return { license: { ...license, ...said } };
}

/**
 * Both licenses of a component. An expression stands alone before CycloneDX 1.7, and 1.5 cannot tell declared
 * from concluded: what has no room there is a property.
 */
export function licensesOf(
  { declared, concluded }: SbomComponent,
  write: LicenseWriter,
): { readonly licenses: readonly BomLicense[] | undefined; readonly concluded: Property | undefined } {
  if (concluded === undefined) {
    return { licenses: declared && [write(declared, "declared")], concluded: undefined };
  }
  if (declared === undefined) return { licenses: [write(concluded, "concluded")], concluded: undefined };
  const both = [write(declared, "declared"), write(concluded, "concluded")];
  const room = both.every((one) => "license" in one && one.license.acknowledgement !== undefined);
  if (room) return { licenses: both, concluded: undefined };
  return {
    licenses: both.slice(0, 1),
    concluded: { name: "ospo:license:concluded", value: concluded.text },
  };
}
