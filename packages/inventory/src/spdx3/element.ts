import { asString, type JsonObject, objectsOf, stringsOf } from "@ospo-actions/core";
import type { SbomDigest } from "../sbom/document.ts";
import { hashes } from "./terms.ts";

/** How other elements name it. */
export function idOf(element: JsonObject): string | undefined {
  return asString(element.spdxId) ?? asString(element["@id"]);
}

/** Its class, such as `software_Package`; empty where it states none. */
export function typeOf(element: JsonObject): string {
  return asString(element.type) ?? asString(element["@type"]) ?? "";
}

/** The ids in a property that holds one or several. */
export function targetsOf(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : stringsOf(value);
}

/** SPDX's own elements for "none" and "no assertion", by any of their names. */
export function isIndividual(id: string): boolean {
  return /(?:^|[/:#])(?:NoneElement|NoAssertionElement|NoneLicense|NoAssertionLicense|expandedlicensing_No\w+)$/.test(
    id,
  );
}

/** `id`, or what SPDX 2 says for "none" and "no assertion", which is what the graph knows. */
export function individual(id: string): string {
  if (!isIndividual(id)) return id;
  return id.endsWith("NoneElement") ? "NONE" : "NOASSERTION";
}

/** Digests by the algorithms that CycloneDX knows too. */
export function digestsOf(verifiedUsing: unknown): readonly SbomDigest[] {
  return objectsOf(verifiedUsing).flatMap(({ type, algorithm: word, hashValue }) => {
    const algorithm = type === "Hash" ? hashes.get(asString(word) ?? "") : undefined;
    return algorithm === undefined || typeof hashValue !== "string"
      ? []
      : [{ algorithm, hex: hashValue.toLowerCase() }];
  });
}
