import type { JsonObject } from "@ospo-actions/core";

const documentParts = new Set([
  "$schema",
  "bomFormat",
  "specVersion",
  "serialNumber",
  "version",
  "metadata",
  "components",
  "dependencies",
  "compositions",
]);
const componentParts = new Set([
  "type",
  "bom-ref",
  "supplier",
  "manufacturer",
  "authors",
  "author",
  "publisher",
  "group",
  "name",
  "version",
  "description",
  "scope",
  "hashes",
  "licenses",
  "copyright",
  "cpe",
  "purl",
  "omniborId",
  "swhid",
  "swid",
  "pedigree",
  "externalReferences",
  "properties",
  "components",
]);

/** Names of parts that the model does not carry, sorted: `vulnerabilities`, `components: evidence`. */
export function droppedParts(bom: JsonObject, components: readonly JsonObject[]): readonly string[] {
  const dropped = new Set(Object.keys(bom).filter((key) => !documentParts.has(key)));
  for (const component of components) {
    for (const key in component) if (!componentParts.has(key)) dropped.add(`components: ${key}`);
  }
  return [...dropped].sort();
}
