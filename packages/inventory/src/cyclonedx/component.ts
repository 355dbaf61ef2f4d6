import type { Party, Property, Reference, SbomComponent, SbomDigest } from "../sbom/document.ts";
import type { BomComponent, Contact, ExternalReference, Hash, Organization, Patch } from "./document.ts";
import { type LicenseWriter, licensesOf } from "./license.ts";
import { componentTypes, laterReferenceTypes, referenceTypes } from "./terms.ts";
import type { CycloneDxVersion } from "./version.ts";

/** What components are written with: the version, the words for licenses, and the components inside each. */
export interface ComponentContext {
  readonly version: CycloneDxVersion;
  readonly licenses: LicenseWriter;
  readonly childrenOf: ReadonlyMap<string, readonly SbomComponent[]>;
}

/**
 * A component as CycloneDX has it. Order of the keys is fixed: the bytes of a document depend on it. What is
 * not known is `undefined`, which JSON leaves out; one literal for all keeps this fast.
 */
export function bomComponent(component: SbomComponent, context: ComponentContext): BomComponent {
  const written = modernComponent(component, context);
  if (context.version !== "1.5") return written;
  const { manufacturer, authors, omniborId, swhid, ...older } = written;
  return older;
}

function modernComponent(component: SbomComponent, context: ComponentContext): BomComponent {
  const { name, group, makers, identifiers, digests, references, patches } = component;
  const modern = context.version !== "1.5";
  const maker = modern && makers.length > 0 ? makers.find(({ kind }) => kind === "organization") : undefined;
  const { licenses, concluded } = licensesOf(component, context.licenses);
  const inner = context.childrenOf.size === 0 ? undefined : context.childrenOf.get(component.ref);
  return {
    type: componentTypes.has(component.type) ? component.type : "library",
    "bom-ref": component.ref,
    supplier: component.supplier && organizationOf(component.supplier),
    manufacturer: maker && organizationOf(maker),
    authors: modern ? contactsOf(makers, maker) : undefined,
    author: modern || makers.length === 0 ? undefined : makers.map((party) => party.name).join(", "),
    group,
    name: group === undefined ? name : name.slice(group.length + 1),
    version: component.version,
    description: component.description,
    scope: component.scope,
    hashes: digests.length > 0 ? hashesOf(digests) : undefined,
    licenses,
    copyright: component.copyright,
    cpe: startingWith(identifiers, "cpe:")?.[0],
    purl: component.purl,
    omniborId: modern ? startingWith(identifiers, "gitoid:") : undefined,
    swhid: modern ? startingWith(identifiers, "swh:") : undefined,
    swid: swidOf(identifiers, name),
    pedigree: patches.length > 0 ? { patches: patches.map(patchOf) } : undefined,
    externalReferences: references.length > 0 ? references.map((one) => referenceOf(one, modern)) : undefined,
    properties: propertiesOf(component, concluded),
    components: inner?.map((one) => bomComponent(one, context)),
  };
}

export function organizationOf({ name, contacts }: Party): Organization {
  const emails = contacts.filter((contact) => contact.includes("@") && !contact.includes("://"));
  const addresses = contacts.filter((contact) => !emails.includes(contact));
  return {
    name: name || undefined,
    url: addresses.length > 0 ? addresses : undefined,
    contact: emails.length > 0 ? emails.map((email) => ({ email })) : undefined,
  };
}

/** Everyone but `without` as CycloneDX's contacts; `undefined` where nobody is left. */
export function contactsOf(parties: readonly Party[], without?: Party): readonly Contact[] | undefined {
  if (parties.length === 0) return undefined;
  const others = parties.filter((party) => party !== without);
  if (others.length === 0) return undefined;
  return others.map(({ name, contacts }) => ({
    name: name || undefined,
    email: contacts.find((contact) => contact.includes("@") && !contact.includes("://")),
  }));
}

/** The component's own, and what the version has no field for; mostly there is none of that, and nothing is copied. */
function propertiesOf(
  { properties, range }: SbomComponent,
  concluded: Property | undefined,
): readonly Property[] | undefined {
  if (range === undefined && concluded === undefined) return properties.length > 0 ? properties : undefined;
  const ranged = range === undefined ? [] : [{ name: "ospo:version-range", value: range }];
  return [...properties, ...ranged, ...(concluded ? [concluded] : [])];
}

function hashesOf(digests: readonly SbomDigest[]): readonly Hash[] {
  return digests.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex }));
}

function referenceOf({ type, url, digests }: Reference, modern: boolean): ExternalReference {
  const known = referenceTypes.has(type) || (modern && laterReferenceTypes.has(type));
  return {
    type: known ? type : "other",
    url,
    hashes: digests.length > 0 ? hashesOf(digests) : undefined,
  };
}

function patchOf(url: string): Patch {
  return { type: "unofficial", diff: { url } };
}

function startingWith(identifiers: readonly string[], start: string): readonly string[] | undefined {
  if (identifiers.length === 0) return undefined;
  const found = identifiers.filter((id) => id.startsWith(start));
  return found.length > 0 ? found : undefined;
}

function swidOf(identifiers: readonly string[], name: string): BomComponent["swid"] {
  const [id] = startingWith(identifiers, "swid:") ?? [];
  return id === undefined ? undefined : { tagId: id.slice("swid:".length), name };
}
