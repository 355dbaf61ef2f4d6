import { asString, isObject, type JsonObject, objectsOf, stringsOf } from "@ospo-actions/core";
import type { Fault } from "../fault.ts";
import type { Reference, SbomComponent, SbomDigest, SbomDocument } from "../sbom/document.ts";
import { groupOf } from "../sbom/from-inventory.ts";
import { droppedSpdx } from "./dropped.ts";
import { Graph } from "./graph.ts";
import { type LicenseReader, licenseReader } from "./licenses.ts";
import { type Note, noteOf } from "./note.ts";
import { partyOf, toolOf } from "./party.ts";
import { algorithmOf, isAbsent, meanings, typeOfPurpose } from "./terms.ts";
import { checkSpdx2 } from "./validate.ts";

/**
 * An SPDX 2.2 or 2.3 document as data, with what is wrong in it. `base` is where the document stands in its file
 * (GitHub's export wraps it). Linear in the document.
 */
export function readSpdx2(
  spdx: JsonObject,
  shown: string,
  base = "",
): { readonly document: SbomDocument; readonly faults: readonly Fault[] } {
  const creation = isObject(spdx.creationInfo) ? spdx.creationInfo : {};
  const creators = stringsOf(creation.creators);
  const isGitHub = creators.some((one) => one.startsWith("Tool: GitHub"));
  const licenses = licenseReader(spdx.hasExtractedLicensingInfos);
  const elements = [
    ...objectsOf(spdx.packages).map((item) => ({ item, isFile: false })),
    ...objectsOf(spdx.files).map((item) => ({ item, isFile: true })),
  ];
  const graph = new Graph();
  const listed: { component: SbomComponent; id: string }[] = [];
  const taken = new Set<string>();
  for (const { item, isFile } of elements) {
    const id = asString(item.SPDXID);
    if (id === undefined || graph.has(id)) continue;
    const note = noteOf(item);
    const own = note?.ref ?? (note && asString(purlOf(item))) ?? id;
    const ref = taken.has(own) ? id : own;
    taken.add(ref);
    const context = { ref, note, shown, licenses, isGitHub };
    graph.add(id, ref, note?.completeness);
    listed.push({ component: isFile ? fileFrom(item, context) : packageFrom(item, context), id });
  }
  const unknownKinds = relate(spdx, elements, graph);
  const document: SbomDocument = {
    format: { name: "SPDX", version: asString(spdx.spdxVersion)?.slice("SPDX-".length) ?? "" },
    id: asString(spdx.documentNamespace),
    name: asString(spdx.name),
    created: asString(creation.created),
    authors: creators.flatMap((one) => (one.startsWith("Tool:") ? [] : (partyOf(one) ?? []))),
    supplier: undefined,
    tools: creators.flatMap((one) => toolOf(one) ?? []),
    lifecycles: noteOf(spdx)?.lifecycles ?? [],
    properties: noteOf(spdx)?.properties ?? [],
    ...graph.resolve(listed.map(({ component, id }) => ({ component, id }))),
    licenseTexts: licenses.texts,
    dropped: droppedSpdx(
      spdx,
      elements.map(({ item }) => item),
      unknownKinds,
    ),
  };
  return { document, faults: checkSpdx2(spdx, graph, base) };
}

interface Context {
  readonly ref: string;
  readonly note: Note | undefined;
  readonly shown: string;
  readonly licenses: LicenseReader;
  readonly isGitHub: boolean;
}

function packageFrom(item: JsonObject, { ref, note, shown, licenses, isGitHub }: Context): SbomComponent {
  const name = asString(item.name) ?? "";
  const stated = asString(item.versionInfo) || undefined;
  const isRange = isGitHub && stated !== undefined && /[\^~<>=*|,\s]|\.x\b/.test(stated);
  const properties = note?.properties ?? [];
  const origin = properties.find((property) => property.name === "ospo:license:origin")?.value ?? shown;
  const maker = partyOf(asString(item.originator));
  const { digests, references } = distributionOf(item, note);
  return {
    ref,
    type: note?.type ?? typeOfPurpose.get(asString(item.primaryPackagePurpose) ?? "") ?? "library",
    name,
    group: note?.group ?? groupOf(name),
    version: isRange || note?.range !== undefined ? undefined : stated,
    range: note?.range ?? (isRange ? stated : undefined),
    purl: purlOf(item),
    identifiers: identifiersOf(item),
    scope: note?.scope,
    declared: licenses.read(item.licenseDeclared, origin),
    concluded: licenses.read(item.licenseConcluded, origin),
    copyright: textOf(item.copyrightText),
    description: asString(item.description) ?? asString(item.summary),
    supplier: partyOf(asString(item.supplier)),
    makers: maker ? [maker] : [],
    digests,
    references,
    properties: withFileName(properties, item),
    patches: note?.patches ?? [],
    dependsOn: undefined,
    parent: undefined,
    completeness: note?.completeness,
  };
}

function fileFrom(item: JsonObject, { ref, note, shown, licenses }: Context): SbomComponent {
  const found = stringsOf(item.licenseInfoInFiles).filter((text) => !isAbsent(text));
  const text = found.length > 1 ? found.map((one) => (/\s/.test(one) ? `(${one})` : one)) : found;
  return {
    ...packageFrom({}, { ref, note, shown, licenses, isGitHub: false }),
    type: "file",
    name: asString(item.fileName) ?? "",
    group: undefined,
    declared: licenses.read(text.join(" AND "), shown),
    concluded: licenses.read(item.licenseConcluded, shown),
    copyright: textOf(item.copyrightText),
    digests: digestsOf(item.checksums),
    references: [],
  };
}

function textOf(value: unknown): string | undefined {
  const text = asString(value);
  return isAbsent(text) || text === "NONE" ? undefined : text;
}

function withFileName(
  properties: SbomComponent["properties"],
  item: JsonObject,
): SbomComponent["properties"] {
  const value = asString(item.packageFileName);
  const name = "bsi:component:filename";
  if (!value || properties.some((property) => property.name === name)) return properties;
  return [...properties, { name, value }];
}

function purlOf(item: JsonObject): string | undefined {
  const found = objectsOf(item.externalRefs).find(({ referenceType }) => isPurl(referenceType));
  return asString(found?.referenceLocator);
}

/** SPDX wrote the type as a word, some tools as its address. */
function isPurl(type: unknown): boolean {
  return type === "purl" || (typeof type === "string" && type.endsWith("/references/purl"));
}

function identifiersOf(item: JsonObject): readonly string[] {
  return objectsOf(item.externalRefs).flatMap(({ referenceType, referenceLocator }) => {
    const type = asString(referenceType)?.split("/").pop() ?? "";
    if (typeof referenceLocator !== "string") return [];
    return ["cpe22Type", "cpe23Type", "swh", "gitoid", "swid"].includes(type) ? [referenceLocator] : [];
  });
}

/** Checksums of a package are those of what its address hands out, where it states one. */
function distributionOf(
  item: JsonObject,
  note: Note | undefined,
): { readonly digests: readonly SbomDigest[]; readonly references: readonly Reference[] } {
  if (note?.digests || note?.references) {
    return { digests: note.digests ?? [], references: note.references ?? [] };
  }
  const url = asString(item.downloadLocation);
  const digests = digestsOf(item.checksums);
  if (url === undefined || isAbsent(url) || url === "NONE") return { digests, references: [] };
  const isRepository = /^(?:git|hg|svn|bzr)[+:]/.test(url);
  return { digests: [], references: [{ type: isRepository ? "vcs" : "distribution", url, digests }] };
}

function digestsOf(checksums: unknown): readonly SbomDigest[] {
  return objectsOf(checksums).flatMap(({ algorithm: word, checksumValue }) => {
    const algorithm = algorithmOf.get(asString(word) ?? "");
    if (algorithm === undefined || typeof checksumValue !== "string") return [];
    return [{ algorithm, hex: checksumValue.toLowerCase() }];
  });
}

/** Enters all relationships into the graph; gives the kinds that it has no place for. */
function relate(
  spdx: JsonObject,
  elements: readonly { readonly item: JsonObject }[],
  graph: Graph,
): ReadonlySet<string> {
  const unknownKinds = new Set<string>();
  for (const id of stringsOf(spdx.documentDescribes)) graph.describe(id);
  for (const { item } of elements) {
    for (const id of stringsOf(item.hasFiles)) graph.relate(asString(item.SPDXID) ?? "", "contains", id);
  }
  for (const { spdxElementId, relatedSpdxElement, relationshipType } of objectsOf(spdx.relationships)) {
    const [a, b, word] = [asString(spdxElementId), asString(relatedSpdxElement), asString(relationshipType)];
    if (a === undefined || b === undefined || word === undefined) continue;
    const meaning = meanings.get(word);
    if (meaning === undefined) unknownKinds.add(word);
    else if (meaning.kind === "describes") graph.describe(meaning.backward ? a : b);
    else graph.relate(meaning.backward ? b : a, meaning.kind, meaning.backward ? a : b);
  }
  return unknownKinds;
}
