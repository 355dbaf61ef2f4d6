import type { FormatName } from "../sbom/document.ts";

/** What an element of the document is looked for by: a check in checks.ts. */
export type DocumentCheck =
  | "author"
  | "author-contact"
  | "timestamp"
  | "tool"
  | "lifecycle"
  | "identity"
  | "no-vulnerabilities";

/** And of each component. */
export type ComponentCheck =
  | "producer"
  | "producer-contact"
  | "name"
  | "version"
  | "identifier"
  | "related"
  | "dependencies"
  | "license"
  | "concluded-license"
  | "declared-license"
  | "digest"
  | "distribution-digest"
  | "distribution-address"
  | "source-address"
  | "filename"
  | "executable"
  | "archive"
  | "structured";

/** One element that a profile asks of a document or of each component. */
export type Field = FieldFacts &
  (
    | { readonly of: "document"; readonly check: DocumentCheck }
    | { readonly of: "component"; readonly check: ComponentCheck }
  );

interface FieldFacts {
  readonly id: string;
  readonly title: string;
  /** Share of the score; 0 for what is asked only where it is known. */
  readonly weight: number;
  /** Where CycloneDX and SPDX have it, for whoever has to fill it in. */
  readonly where: string;
}

/** What a document should tell, by one publication at one date. A statement about a document, never about the law. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly status: "published" | "draft";
  /** ISO date of the publication. */
  readonly date: string;
  readonly source: string;
  /** The earliest versions of the formats that it takes; a format that is not named is taken in every version. */
  readonly formats?: readonly {
    readonly name: FormatName;
    readonly from: string;
    readonly otherwise: string;
  }[];
  readonly fields: readonly Field[];
}
