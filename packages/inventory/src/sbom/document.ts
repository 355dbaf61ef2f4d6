import type { DeclaredLicense, Scope } from "../component.ts";

/** Digest algorithms, as CycloneDX 1.4 to 1.7 spell them. */
export const digestAlgorithms = [
  "MD5",
  "SHA-1",
  "SHA-256",
  "SHA-384",
  "SHA-512",
  "SHA3-256",
  "SHA3-384",
  "SHA3-512",
  "BLAKE2b-256",
  "BLAKE2b-384",
  "BLAKE2b-512",
  "BLAKE3",
] as const;

/** A digest by any algorithm that SBOMs use; lock files know the first five. */
export interface SbomDigest {
  readonly algorithm: (typeof digestAlgorithms)[number];
  readonly hex: string;
}

/** Who made or supplies something, as a document names them. */
export interface Party {
  readonly kind: "person" | "organization" | "unknown";
  readonly name: string;
  /** E-mail addresses and web addresses by which they can be reached. */
  readonly contacts: readonly string[];
}

export interface Property {
  readonly name: string;
  readonly value: string;
}

/** An address that belongs to a component; `type` in CycloneDX's words (`distribution`, `vcs`, `website`). */
export interface Reference {
  readonly type: string;
  readonly url: string;
  readonly digests: readonly SbomDigest[];
}

/** A component as a document of any format lists it, of any ecosystem. */
export interface SbomComponent {
  /** Names it within its document: the `bom-ref`, the SPDXID. */
  readonly ref: string;
  /** What it is, in CycloneDX's words: `library`, `application`, `file`, `container`. */
  readonly type: string;
  /** The full name: `@scope/name`, `org.acme/name`. `group` is its part before the last name, where one is stated. */
  readonly name: string;
  readonly group: string | undefined;
  readonly version: string | undefined;
  /** In place of a version (GitHub's dependency graph): a range, and nobody knows what it resolved to. */
  readonly range: string | undefined;
  readonly purl: string | undefined;
  /** Other identifiers: CPE, SWID tag, SWHID, OmniBOR. */
  readonly identifiers: readonly string[];
  /** `undefined` where the document does not say, which CycloneDX reads as `required`. */
  readonly scope: Scope | undefined;
  readonly declared: DeclaredLicense | undefined;
  readonly concluded: DeclaredLicense | undefined;
  readonly copyright: string | undefined;
  readonly description: string | undefined;
  readonly supplier: Party | undefined;
  /** Who made it: CycloneDX's manufacturer and authors, SPDX's originator. */
  readonly makers: readonly Party[];
  /** Digests of the component itself; those of an address stand with it. */
  readonly digests: readonly SbomDigest[];
  readonly references: readonly Reference[];
  readonly properties: readonly Property[];
  /** Patches that change what was published, by address or file. */
  readonly patches: readonly string[];
  /** Refs of what it depends on; `undefined` where the document says nothing about that. */
  readonly dependsOn: readonly string[] | undefined;
  /** Ref of the component that contains it. */
  readonly parent: string | undefined;
  /** What the document says of the completeness of its dependencies. */
  readonly completeness: "complete" | "incomplete" | "unknown" | undefined;
}

export type FormatName = "CycloneDX" | "SPDX";

/** A tool that took part in making a document. */
export interface SbomTool {
  readonly name: string;
  readonly version: string | undefined;
}

/**
 * An SBOM of any format, in one model: what license checks, diffs, exposure and quality work on, and what
 * every writer writes. Refs are unique in `components`, and every ref that is named is there.
 */
export interface SbomDocument {
  readonly format: { readonly name: FormatName; readonly version: string };
  /** Serial number or namespace. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** The time that it states, as it states it. */
  readonly created: string | undefined;
  /** Persons and organizations who answer for the document. */
  readonly authors: readonly Party[];
  /** Who supplies what it describes. */
  readonly supplier: Party | undefined;
  readonly tools: readonly SbomTool[];
  /** When in the life of the software it was made, in CycloneDX's words (`pre-build`, `build`). */
  readonly lifecycles: readonly string[];
  readonly properties: readonly Property[];
  /** Ref of what the document is about; it is among the components. */
  readonly subject: string | undefined;
  readonly components: readonly SbomComponent[];
  /** Texts of licenses that SPDX does not list, by `LicenseRef-…`. */
  readonly licenseTexts: ReadonlyMap<string, LicenseText>;
  /** Parts of the document that this model does not carry, such as `vulnerabilities`; told when it is converted. */
  readonly dropped: readonly string[];
}

export interface LicenseText {
  readonly name: string | undefined;
  readonly text: string;
}

/** A component of which nothing is known but `facts`. One literal: all have one shape, which is fast. */
export function componentOf(
  facts: Partial<SbomComponent> & Pick<SbomComponent, "ref" | "name">,
): SbomComponent {
  return {
    ref: facts.ref,
    type: facts.type ?? "library",
    name: facts.name,
    group: facts.group,
    version: facts.version,
    range: facts.range,
    purl: facts.purl,
    identifiers: facts.identifiers ?? [],
    scope: facts.scope,
    declared: facts.declared,
    concluded: facts.concluded,
    copyright: facts.copyright,
    description: facts.description,
    supplier: facts.supplier,
    makers: facts.makers ?? [],
    digests: facts.digests ?? [],
    references: facts.references ?? [],
    properties: facts.properties ?? [],
    patches: facts.patches ?? [],
    dependsOn: facts.dependsOn,
    parent: facts.parent,
    completeness: facts.completeness,
  };
}
