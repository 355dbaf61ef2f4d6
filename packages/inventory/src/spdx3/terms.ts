import type { EdgeKind } from "../component.ts";
import type { SbomDigest } from "../sbom/document.ts";

/** Relationships that make the graph, as kinds of edges. */
export const kinds: ReadonlyMap<string, EdgeKind | "contains"> = new Map<string, EdgeKind | "contains">([
  ["dependsOn", "production"],
  ["hasDynamicLink", "production"],
  ["hasStaticLink", "production"],
  ["hasPrerequisite", "production"],
  ["hasOptionalDependency", "optional"],
  ["hasOptionalComponent", "optional"],
  ["hasProvidedDependency", "production"],
  ["contains", "contains"],
]);

/** Relationships that are read for something else than the graph. */
export const otherwise = new Set(["describes", "hasDeclaredLicense", "hasConcludedLicense"]);

/** Scopes of a relationship (`LifecycleScopeType`) whose targets are not shipped. */
const notShipped = new Set(["build", "development", "test", "design"]);

/** The kind of an edge that a relationship of `scope` makes. */
export function kindFor(kind: EdgeKind | "contains", scope: unknown): EdgeKind | "contains" {
  return kind === "production" && notShipped.has(String(scope)) ? "development" : kind;
}

/** Types that are listed as components. */
export const artifactTypes = new Set([
  "software_Package",
  "software_File",
  "ai_AIPackage",
  "dataset_DatasetPackage",
]);

/** Types that are read, if not as components. */
export const knownTypes = new Set([
  "CreationInfo",
  "SpdxDocument",
  "Bom",
  "software_Sbom",
  "Person",
  "Organization",
  "SoftwareAgent",
  "Agent",
  "Tool",
  "Relationship",
  "LifecycleScopedRelationship",
  "simplelicensing_LicenseExpression",
]);

/** `software_SoftwarePurpose` in CycloneDX's words. */
export const typeOfPurpose: ReadonlyMap<string, string> = new Map([
  ["application", "application"],
  ["framework", "framework"],
  ["library", "library"],
  ["container", "container"],
  ["operatingSystem", "operating-system"],
  ["device", "device"],
  ["deviceDriver", "device-driver"],
  ["firmware", "firmware"],
  ["platform", "platform"],
  ["model", "machine-learning-model"],
  ["data", "data"],
  ["file", "file"],
]);

/** `software_SbomType` in CycloneDX's words. */
export const lifecycleOf: ReadonlyMap<string, string> = new Map([
  ["design", "design"],
  ["source", "pre-build"],
  ["build", "build"],
  ["analyzed", "post-build"],
  ["deployed", "operations"],
  ["runtime", "operations"],
]);

/** `HashAlgorithm` in CycloneDX's words. */
export const hashes: ReadonlyMap<string, SbomDigest["algorithm"]> = new Map([
  ["md5", "MD5"],
  ["sha1", "SHA-1"],
  ["sha256", "SHA-256"],
  ["sha384", "SHA-384"],
  ["sha512", "SHA-512"],
  ["sha3_256", "SHA3-256"],
  ["sha3_384", "SHA3-384"],
  ["sha3_512", "SHA3-512"],
  ["blake2b256", "BLAKE2b-256"],
  ["blake2b384", "BLAKE2b-384"],
  ["blake2b512", "BLAKE2b-512"],
  ["blake3", "BLAKE3"],
]);
