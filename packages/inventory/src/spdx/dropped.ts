import type { JsonObject } from "@ospo-actions/core";

const documentParts = new Set([
  "$schema",
  "SPDXID",
  "spdxVersion",
  "creationInfo",
  "dataLicense",
  "name",
  "documentNamespace",
  "documentDescribes",
  "packages",
  "files",
  "relationships",
  "hasExtractedLicensingInfos",
  "annotations",
]);
const elementParts = new Set([
  "SPDXID",
  "name",
  "fileName",
  "versionInfo",
  "packageFileName",
  "primaryPackagePurpose",
  "supplier",
  "originator",
  "downloadLocation",
  "filesAnalyzed",
  "checksums",
  "licenseConcluded",
  "licenseDeclared",
  "licenseInfoInFiles",
  "copyrightText",
  "description",
  "summary",
  "externalRefs",
  "hasFiles",
  "annotations",
]);

/** Names of parts that the model does not carry, sorted: `snippets`, `packages: homepage`, `relationships: GENERATES`. */
export function droppedSpdx(
  spdx: JsonObject,
  elements: readonly JsonObject[],
  unknownKinds: ReadonlySet<string>,
): readonly string[] {
  const dropped = new Set(Object.keys(spdx).filter((key) => !documentParts.has(key)));
  for (const element of elements) {
    for (const key in element) if (!elementParts.has(key)) dropped.add(`packages: ${key}`);
  }
  for (const kind of unknownKinds) dropped.add(`relationships: ${kind}`);
  return [...dropped].sort();
}
