import type { ExtractedLicense } from "./licenses.ts";

/** The parts of an SPDX 2.3 JSON document that we write (spdx.github.io/spdx-spec/v2.3). */
export interface SpdxDocument {
  readonly spdxVersion: "SPDX-2.3";
  readonly dataLicense: "CC0-1.0";
  readonly SPDXID: "SPDXRef-DOCUMENT";
  readonly name: string;
  readonly documentNamespace: string;
  readonly creationInfo: { readonly created: string; readonly creators: readonly string[] };
  readonly annotations: readonly SpdxAnnotation[];
  readonly packages: readonly SpdxPackage[];
  readonly files?: readonly SpdxFile[] | undefined;
  readonly hasExtractedLicensingInfos?: readonly ExtractedLicense[] | undefined;
  readonly relationships: readonly SpdxRelationship[];
}

export interface SpdxAnnotation {
  readonly annotationDate: string;
  readonly annotationType: "OTHER";
  readonly annotator: string;
  readonly comment: string;
}

interface Checksum {
  readonly algorithm: string;
  readonly checksumValue: string;
}

/** What is `undefined` is left out of the document. */
export interface SpdxPackage {
  readonly SPDXID: string;
  readonly name: string;
  readonly versionInfo?: string | undefined;
  readonly packageFileName?: string | undefined;
  readonly primaryPackagePurpose: string;
  readonly supplier: string;
  readonly originator?: string | undefined;
  readonly downloadLocation: string;
  readonly filesAnalyzed: false;
  readonly checksums?: readonly Checksum[] | undefined;
  readonly licenseConcluded: string;
  readonly licenseDeclared: string;
  readonly copyrightText: string;
  readonly description?: string | undefined;
  readonly externalRefs?:
    | readonly {
        readonly referenceCategory: "PACKAGE-MANAGER" | "SECURITY" | "PERSISTENT-ID";
        readonly referenceType: string;
        readonly referenceLocator: string;
      }[]
    | undefined;
  readonly annotations: readonly SpdxAnnotation[];
}

export interface SpdxFile {
  readonly SPDXID: string;
  readonly fileName: string;
  readonly checksums?: readonly Checksum[] | undefined;
  readonly licenseConcluded: string;
  readonly licenseInfoInFiles?: readonly string[] | undefined;
  readonly copyrightText: string;
  readonly annotations: readonly SpdxAnnotation[];
}

export interface SpdxRelationship {
  readonly spdxElementId: string;
  readonly relationshipType: string;
  readonly relatedSpdxElement: string;
}
