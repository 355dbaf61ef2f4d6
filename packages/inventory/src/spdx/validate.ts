import { asString, isObject, type JsonObject, objectsOf, stringsOf } from "@ospo-actions/core";
import { kindOfDeclared } from "@ospo-actions/license";
import type { Fault } from "../fault.ts";
import { purlFault } from "../purl-fit.ts";
import { timeFaults } from "../sbom/time.ts";
import type { Graph } from "./graph.ts";
import { algorithmOf, isAbsent, meanings } from "./terms.ts";

/**
 * Checks of an SPDX 2.2 or 2.3 document, by the specification's own rules for what we read: the parts that must be
 * there and their types, ids, relationships to nothing, things that contain themselves, expressions, purls, times.
 * Its JSON Schema comes in no npm package that is kept; tests hold these checks against it.
 */
export function checkSpdx2(
  spdx: JsonObject,
  graph: Pick<Graph, "has" | "circular">,
  base: string,
  now = new Date(),
): readonly Fault[] {
  const faults: Fault[] = [];
  const fail = (at: string, message: string): void =>
    void faults.push({ level: "fail", at: `${base}${at}`, message });
  const doubt = (at: string, message: string): void =>
    void faults.push({ level: "review", at: `${base}${at}`, message });
  for (const key of ["SPDXID", "name", "dataLicense", "documentNamespace"]) {
    if (typeof spdx[key] !== "string") fail("", `must have the text "${key}"`);
  }
  const { creationInfo } = spdx;
  if (isObject(creationInfo)) {
    if (typeof creationInfo.created !== "string") fail("/creationInfo", 'must have the text "created"');
    if (stringsOf(creationInfo.creators).length === 0) fail("/creationInfo", 'must have "creators"');
    faults.push(...timeFaults(asString(creationInfo.created), `${base}/creationInfo/created`, now));
  } else fail("", 'must have the object "creationInfo"');

  const seen = new Set<string>();
  for (const [list, name] of [
    ["packages", "name"],
    ["files", "fileName"],
  ] as const) {
    const items = spdx[list];
    if (items === undefined) continue;
    if (!Array.isArray(items)) {
      fail(`/${list}`, "must be an array");
      continue;
    }
    items.forEach((item: unknown, index) => {
      const at = `/${list}/${index}`;
      if (!isObject(item)) {
        fail(at, "must be an object");
        return;
      }
      const id = asString(item.SPDXID);
      if (id === undefined) fail(at, 'must have the text "SPDXID"');
      else if (seen.has(id)) fail(`${at}/SPDXID`, `"${id}" is used twice`);
      if (id !== undefined) seen.add(id);
      if (typeof item[name] !== "string") fail(at, `must have the text "${name}"`);
      if (list === "packages") checkPackage(item, at, fail, doubt);
      checkChecksums(item, at, fail);
    });
  }
  checkRelationships(spdx, graph, fail);
  for (const id of graph.circular()) fail("/relationships", `"${id}" contains itself`);
  return faults;
}

type Tell = (at: string, message: string) => void;

function checkPackage(item: JsonObject, at: string, fail: Tell, doubt: Tell): void {
  if (typeof item.downloadLocation !== "string") fail(at, 'must have the text "downloadLocation"');
  for (const key of ["versionInfo", "supplier", "licenseDeclared", "licenseConcluded", "copyrightText"]) {
    if (item[key] !== undefined && typeof item[key] !== "string") fail(`${at}/${key}`, "must be a text");
  }
  for (const key of ["licenseDeclared", "licenseConcluded"]) {
    const text = asString(item[key]);
    if (text === undefined || isAbsent(text) || text === "NONE") continue;
    if (kindOfDeclared(text) === "other") doubt(`${at}/${key}`, `"${text}" is not an SPDX expression`);
  }
  for (const { referenceType, referenceLocator } of objectsOf(item.externalRefs)) {
    if (referenceType !== "purl") continue;
    const message = purlFault(asString(referenceLocator), asString(item.name), asString(item.versionInfo));
    if (message !== undefined) doubt(`${at}/externalRefs`, message);
  }
}

function checkChecksums(item: JsonObject, at: string, fail: Tell): void {
  for (const { algorithm, checksumValue } of objectsOf(item.checksums)) {
    const known = algorithmOf.has(String(algorithm)) || otherAlgorithms.has(String(algorithm));
    if (!known) fail(`${at}/checksums`, `"${String(algorithm)}" is no algorithm of SPDX`);
    if (typeof checksumValue !== "string") fail(`${at}/checksums`, 'must have the text "checksumValue"');
  }
}

/** Algorithms of SPDX that the model does not carry. */
const otherAlgorithms = new Set(["SHA224", "MD2", "MD4", "MD6", "ADLER32"]);

function checkRelationships(spdx: JsonObject, graph: Pick<Graph, "has">, fail: Tell): void {
  const snippets = new Set(objectsOf(spdx.snippets).flatMap(({ SPDXID }) => asString(SPDXID) ?? []));
  const isThere = (id: string): boolean =>
    graph.has(id) ||
    id === "NONE" ||
    id === "NOASSERTION" ||
    id === spdx.SPDXID ||
    snippets.has(id) ||
    id.startsWith("DocumentRef-");
  for (const id of stringsOf(spdx.documentDescribes)) {
    if (!isThere(id)) fail("/documentDescribes", `"${id}" is no element of the document`);
  }
  objectsOf(spdx.relationships).forEach(({ spdxElementId, relatedSpdxElement, relationshipType }, index) => {
    const at = `/relationships/${index}`;
    for (const end of [spdxElementId, relatedSpdxElement]) {
      if (typeof end !== "string") fail(at, "must name two elements");
      else if (!isThere(end)) fail(at, `"${end}" is no element of the document`);
    }
    const word = asString(relationshipType) ?? "";
    if (!meanings.has(word) && !otherRelationships.has(word))
      fail(at, `"${word}" is no relationship of SPDX`);
  });
}

/** Relationships of SPDX 2.3 (11.1) that say nothing about dependencies. */
const otherRelationships = new Set([
  "VARIANT_OF",
  "COPY_OF",
  "PATCH_FOR",
  "ANCESTOR_OF",
  "GENERATES",
  "FILE_ADDED",
  "REQUIREMENT_DESCRIPTION_FOR",
  "METAFILE_OF",
  "DEPENDENCY_MANIFEST_OF",
  "PATCH_APPLIED",
  "TEST_OF",
  "SPECIFICATION_FOR",
  "FILE_MODIFIED",
  "DISTRIBUTION_ARTIFACT",
  "AMENDS",
  "DOCUMENTATION_OF",
  "GENERATED_FROM",
  "OTHER",
  "TEST_CASE_OF",
  "PACKAGE_OF",
  "DATA_FILE_OF",
  "DESCENDANT_OF",
  "FILE_DELETED",
  "EXPANDED_FROM_ARCHIVE",
  "EXAMPLE_OF",
]);
