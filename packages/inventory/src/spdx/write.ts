import { rowsJson } from "../rows.ts";
import type { SbomComponent, SbomDigest, SbomDocument } from "../sbom/document.ts";
import { kindOfEdge } from "../sbom/edge-kind.ts";
import { contentUuid } from "../uuid.ts";
import type { SpdxAnnotation, SpdxDocument, SpdxFile, SpdxPackage, SpdxRelationship } from "./document.ts";
import { spdxIds } from "./ids.ts";
import { LicenseTexts } from "./licenses.ts";
import { type Note, noteText } from "./note.ts";
import { partyText, toolText } from "./party.ts";
import { spdxAlgorithm, typeOfPurpose } from "./terms.ts";

/** Stands in a document until its content is known. */
const noNamespace = "https://spdx.org/spdxdocs/00000000-0000-0000-0000-000000000000";

interface Context {
  readonly ids: ReadonlyMap<string, string>;
  readonly licenses: LicenseTexts;
  readonly annotate: (note: Note) => readonly SpdxAnnotation[];
}

/** The document as SPDX 2.3. The same document gives the same one; `serializeSpdx` sets the namespace. */
export function toSpdx(document: SbomDocument): SpdxDocument {
  const created = secondOf(document.created);
  const [tool = { name: "ospo-actions", version: undefined }] = document.tools;
  const annotator = toolText(tool);
  const context: Context = {
    ids: spdxIds(document.components),
    licenses: new LicenseTexts(document.licenseTexts),
    annotate: (note) => [
      { annotationDate: created, annotationType: "OTHER", annotator, comment: noteText(note) },
    ],
  };
  const asFile = document.components.filter(isFile);
  const files = asFile.map((component) => fileOf(component, context));
  const packages = document.components
    .filter((component) => !isFile(component))
    .map((component) => packageOf(component, context));
  const { lifecycles, properties } = document;
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: document.name || "sbom",
    documentNamespace: noNamespace,
    creationInfo: {
      created,
      creators: [
        ...(document.tools.length > 0 ? document.tools : [tool]).map(toolText),
        ...document.authors.map(partyText),
      ],
    },
    annotations: context.annotate({ lifecycles, properties }),
    packages,
    files: files.length > 0 ? files : undefined,
    hasExtractedLicensingInfos: extractedOf(context.licenses),
    relationships: relationshipsOf(document, context.ids),
  };
}

/** The document's text, a package or relationship a line; its namespace is named after all the rest but the times. */
export function serializeSpdx(document: SpdxDocument): string {
  const text = rowsJson(document, ["packages", "files", "relationships"]).join("");
  const { created } = document.creationInfo;
  const content = text.replace(noNamespace, "").replaceAll(`"${created}"`, "");
  const name = document.name.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 80);
  return text.replace(
    `"${noNamespace}"`,
    () => `"https://spdx.org/spdxdocs/${name}-${contentUuid([content])}"`,
  );
}

/** SPDX takes whole seconds in UTC alone. */
function secondOf(time: string | undefined): string {
  const parsed = new Date(time ?? 0);
  const valid = Number.isNaN(parsed.getTime()) ? new Date(0) : parsed;
  return `${valid.toISOString().slice(0, -".000Z".length)}Z`;
}

function extractedOf(licenses: LicenseTexts): SpdxDocument["hasExtractedLicensingInfos"] {
  const extracted = licenses.extracted();
  return extracted.length > 0 ? extracted : undefined;
}

/** SPDX wants the SHA-1 of a file; what has no digest at all is a package of the purpose FILE. */
function isFile({ type, digests }: SbomComponent): boolean {
  return type === "file" && digests.length > 0;
}

const purposeOf = new Map([...typeOfPurpose].map(([purpose, type]) => [type, purpose]));
purposeOf.set("operating-system", "OPERATING_SYSTEM");

function packageOf(component: SbomComponent, { ids, licenses, annotate }: Context): SpdxPackage {
  const { ref, name, version, range, type, digests, references, supplier, makers } = component;
  const [reference] = references;
  const isPlain =
    digests.length === 0 && references.length === 1 && isDownload(reference?.type, reference?.url);
  const checksums = isPlain ? (reference?.digests ?? []) : [...digests, ...(reference?.digests ?? [])];
  const file = component.properties.find((property) => property.name === "bsi:component:filename")?.value;
  return {
    SPDXID: ids.get(ref) as string,
    name: name || "NOASSERTION",
    versionInfo: version ?? range,
    packageFileName: file,
    primaryPackagePurpose: purposeOf.get(type) ?? "OTHER",
    supplier: supplier ? partyText(supplier) : "NOASSERTION",
    originator: makers[0] && partyText(makers[0]),
    downloadLocation: references.find((one) => isDownload(one.type, one.url))?.url ?? "NOASSERTION",
    filesAnalyzed: false,
    checksums: checksums.length > 0 ? checksumsOf(checksums) : undefined,
    licenseConcluded: licenses.expression(component.concluded),
    licenseDeclared: licenses.expression(component.declared),
    copyrightText: component.copyright || "NOASSERTION",
    description: component.description,
    externalRefs: externalRefsOf(component),
    annotations: annotate(noteFor(component, isPlain)),
  };
}

function noteFor(component: SbomComponent, isPlain: boolean): Note {
  const { ref, purl, name, group, type, digests, references, patches, properties } = component;
  const isNatural = group === undefined || (group.startsWith("@") && name.startsWith(`${group}/`));
  return {
    ref: ref === purl ? undefined : ref,
    type: purposeOf.has(type) ? undefined : type,
    group: isNatural ? undefined : group,
    scope: component.scope,
    range: component.range,
    completeness: component.completeness,
    patches: patches.length > 0 ? patches : undefined,
    digests: isPlain || digests.length === 0 ? undefined : digests,
    references: isPlain || references.length === 0 ? undefined : references,
    properties: properties.length > 0 ? properties : undefined,
  };
}

/** What a download can be fetched by: no secret, no blank, an address of the web. */
function isDownload(type: string | undefined, url: string | undefined): boolean {
  return type === "distribution" && url !== undefined && /^https?:\/\/[^\s"<>]+$/.test(url);
}

function fileOf(component: SbomComponent, { ids, licenses, annotate }: Context): SpdxFile {
  const { ref, name, digests, copyright, scope, completeness, properties } = component;
  return {
    SPDXID: ids.get(ref) as string,
    fileName: name,
    checksums: checksumsOf(digests),
    licenseConcluded: licenses.expression(component.concluded),
    licenseInfoInFiles: component.declared && [licenses.expression(component.declared)],
    copyrightText: copyright || "NOASSERTION",
    annotations: annotate({
      ref: ids.get(ref) === ref ? undefined : ref,
      scope,
      completeness,
      properties: properties.length > 0 ? properties : undefined,
    }),
  };
}

function checksumsOf(digests: readonly SbomDigest[]): SpdxPackage["checksums"] {
  const seen = new Map(digests.map(({ algorithm, hex }) => [`${algorithm}${hex}`, { algorithm, hex }]));
  return [...seen.values()].map(({ algorithm, hex }) => ({
    algorithm: spdxAlgorithm.get(algorithm) ?? algorithm,
    checksumValue: hex,
  }));
}

function externalRefsOf({ purl, identifiers }: SbomComponent): SpdxPackage["externalRefs"] {
  const refs = identifiers.flatMap((id) => {
    const [, type] = referenceTypes.find(([start]) => id.startsWith(start)) ?? [];
    if (type === undefined) return [];
    const referenceCategory = type.startsWith("cpe") ? ("SECURITY" as const) : ("PERSISTENT-ID" as const);
    return [{ referenceCategory, referenceType: type, referenceLocator: id }];
  });
  const own = {
    referenceCategory: "PACKAGE-MANAGER",
    referenceType: "purl",
    referenceLocator: purl ?? "",
  } as const;
  return purl === undefined ? (refs.length > 0 ? refs : undefined) : [own, ...refs];
}

const referenceTypes = [
  ["cpe:2.3:", "cpe23Type"],
  ["cpe:/", "cpe22Type"],
  ["swh:", "swh"],
  ["gitoid:", "gitoid"],
  ["swid:", "swid"],
] as const;

/**
 * Who describes, contains and needs whom. `NONE` says that something needs nothing, `NOASSERTION` that more is
 * needed than is listed.
 */
function relationshipsOf(
  { components, subject }: SbomDocument,
  ids: ReadonlyMap<string, string>,
): readonly SpdxRelationship[] {
  const rows: SpdxRelationship[] = [];
  const add = (from: string, relationshipType: string, to: string): void =>
    void rows.push({ spdxElementId: from, relationshipType, relatedSpdxElement: to });
  const idOf = (ref: string): string => ids.get(ref) as string;
  const scopes = new Map(components.map(({ ref, scope }) => [ref, scope]));
  const described = subject === undefined ? tops(components) : [subject];
  for (const ref of described) add("SPDXRef-DOCUMENT", "DESCRIBES", idOf(ref));
  for (const { ref, scope, dependsOn, parent, completeness } of components) {
    const id = idOf(ref);
    if (parent !== undefined) add(idOf(parent), "CONTAINS", id);
    for (const target of dependsOn ?? []) {
      const kind = kindOfEdge(ref === subject ? "required" : scope, scopes.get(target));
      if (kind === "development") add(idOf(target), "DEV_DEPENDENCY_OF", id);
      else if (kind === "optional") add(idOf(target), "OPTIONAL_DEPENDENCY_OF", id);
      else add(id, "DEPENDS_ON", idOf(target));
    }
    if (completeness === "incomplete") add(id, "DEPENDS_ON", "NOASSERTION");
    if (dependsOn?.length === 0 && completeness !== "incomplete") add(id, "DEPENDS_ON", "NONE");
  }
  return rows;
}

/** What nothing else holds: a document without a subject describes all of it. */
function tops(components: readonly SbomComponent[]): readonly string[] {
  const held = new Set(components.flatMap(({ dependsOn = [] }) => dependsOn));
  const free = components.flatMap(({ ref, parent }) => (held.has(ref) || parent !== undefined ? [] : [ref]));
  return free.length > 0 ? free : components.slice(0, 1).map(({ ref }) => ref);
}
