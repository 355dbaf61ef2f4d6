import type { Party, SbomComponent, SbomDocument } from "../sbom/document.ts";
import type { ComponentCheck, DocumentCheck } from "./profile.ts";

/** A document with what several checks need of the whole. */
export interface Checked {
  readonly document: SbomDocument;
  /** Refs that something depends on. */
  readonly asked: ReadonlySet<string>;
  /** Refs that hold others. */
  readonly holding: ReadonlySet<string>;
}

export function checkedOf(document: SbomDocument): Checked {
  const asked = new Set<string>();
  const holding = new Set<string>();
  for (const { dependsOn = [], parent } of document.components) {
    for (const ref of dependsOn) asked.add(ref);
    if (parent !== undefined) holding.add(parent);
  }
  return { document, asked, holding };
}

type Check = (component: SbomComponent, checked: Checked) => boolean;

const isNamed = ({ name }: Party): boolean => name.trim() !== "";
const isReachable = ({ contacts }: Party): boolean =>
  contacts.some((contact) => contact.includes("@") || contact.includes("://"));

function producers({ supplier, makers }: SbomComponent): readonly Party[] {
  return supplier ? [supplier, ...makers] : makers;
}

function distributions({ references }: SbomComponent): SbomComponent["references"] {
  return references.filter(({ type }) => type === "distribution" || type === "distribution-intake");
}

function states(name: string, ...values: readonly string[]): Check {
  return ({ properties }) =>
    properties.some(
      (property) =>
        property.name === name &&
        (values.length === 0 ? property.value !== "" : values.includes(property.value)),
    );
}

/** Whether a document has an element. */
export const documentChecks: Readonly<Record<DocumentCheck, (document: SbomDocument) => boolean>> = {
  author: (document) => document.authors.some(isNamed),
  "author-contact": (document) => document.authors.some(isReachable),
  timestamp: ({ created }) => created !== undefined && !Number.isNaN(Date.parse(created)),
  tool: (document) => document.tools.length > 0,
  lifecycle: (document) => document.lifecycles.length > 0,
  identity: (document) => document.id !== undefined,
  "no-vulnerabilities": (document) =>
    !document.dropped.some((part) => part === "vulnerabilities" || part.startsWith("security_")),
};

/** Whether a component has one. */
export const componentChecks: Readonly<Record<ComponentCheck, Check>> = {
  producer: (component) => producers(component).some(isNamed),
  "producer-contact": (component) => producers(component).some(isReachable),
  name: ({ name }) => name.trim() !== "",
  version: ({ version }) => version !== undefined,
  identifier: ({ purl, identifiers }) => purl !== undefined || identifiers.length > 0,
  related: ({ ref, dependsOn, parent }, { asked, holding, document }) =>
    (ref === document.subject ? dependsOn !== undefined : asked.has(ref) || dependsOn !== undefined) ||
    parent !== undefined ||
    holding.has(ref),
  dependencies: ({ dependsOn, completeness }) => dependsOn !== undefined && completeness !== undefined,
  license: ({ declared, concluded }) => (declared ?? concluded) !== undefined,
  "concluded-license": ({ concluded }) => concluded !== undefined,
  "declared-license": ({ declared }) => declared !== undefined,
  digest: (component) =>
    component.digests.length > 0 || distributions(component).some(({ digests }) => digests.length > 0),
  "distribution-digest": (component) =>
    distributions(component).some(({ digests }) => digests.some(({ algorithm }) => algorithm === "SHA-512")),
  "distribution-address": (component) => distributions(component).some(({ url }) => /^https?:\/\//.test(url)),
  "source-address": ({ references }) =>
    references.some(({ type }) => type === "source-distribution" || type === "vcs"),
  filename: states("bsi:component:filename"),
  executable: states("bsi:component:executable", "executable", "non-executable"),
  archive: states("bsi:component:archive", "archive", "no archive"),
  structured: states("bsi:component:structured", "structured", "unstructured"),
};
