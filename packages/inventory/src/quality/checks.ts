import type { Party, Reference, SbomComponent, SbomDocument } from "../sbom/document.ts";
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
  document.components.forEach(({ dependsOn = [], parent }) => {
    for (const ref of dependsOn) asked.add(ref);
    if (parent !== undefined) holding.add(parent);
  });
  return { document, asked, holding };
}

type Check = (component: SbomComponent, checked: Checked) => boolean;

const isNamed = ({ name }: Party): boolean => name.trim() !== "";
const isReachable = ({ contacts }: Party): boolean =>
  contacts.some((contact) => contact.includes("@") || contact.includes("://"));

function producers({ supplier, makers }: SbomComponent): readonly Party[] {
  return supplier ? [supplier, ...makers] : makers;
}

/** Whether an address to get the component from is `good`. A loop: it runs for each of thousands of components. */
function distributed({ references }: SbomComponent, good: (reference: Reference) => boolean): boolean {
  for (const reference of references) {
    const { type } = reference;
    if ((type === "distribution" || type === "distribution-intake") && good(reference)) return true;
  }
  return false;
}

const hasDigest = ({ digests }: Reference): boolean => digests.length > 0;
const hasSha512 = ({ digests }: Reference): boolean =>
  digests.some(({ algorithm }) => algorithm === "SHA-512");
const isOnTheWeb = ({ url }: Reference): boolean => url.startsWith("https://") || url.startsWith("http://");

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
  digest: (component) => component.digests.length > 0 || distributed(component, hasDigest),
  "distribution-digest": (component) => distributed(component, hasSha512),
  "distribution-address": (component) => distributed(component, isOnTheWeb),
  "source-address": ({ references }) =>
    references.some(({ type }) => type === "source-distribution" || type === "vcs"),
  filename: states("bsi:component:filename"),
  executable: states("bsi:component:executable", "executable", "non-executable"),
  archive: states("bsi:component:archive", "archive", "no archive"),
  structured: states("bsi:component:structured", "structured", "unstructured"),
};
