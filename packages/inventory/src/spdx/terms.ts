import type { EdgeKind } from "../component.ts";
import type { SbomDigest } from "../sbom/document.ts";

/** SPDX's names of digest algorithms (SPDX 2.3, 7.10), and ours. */
export const algorithmOf: ReadonlyMap<string, SbomDigest["algorithm"]> = new Map([
  ["MD5", "MD5"],
  ["SHA1", "SHA-1"],
  ["SHA256", "SHA-256"],
  ["SHA384", "SHA-384"],
  ["SHA512", "SHA-512"],
  ["SHA3-256", "SHA3-256"],
  ["SHA3-384", "SHA3-384"],
  ["SHA3-512", "SHA3-512"],
  ["BLAKE2b-256", "BLAKE2b-256"],
  ["BLAKE2b-384", "BLAKE2b-384"],
  ["BLAKE2b-512", "BLAKE2b-512"],
  ["BLAKE3", "BLAKE3"],
]);

export const spdxAlgorithm: ReadonlyMap<string, string> = new Map(
  [...algorithmOf].map(([theirs, ours]) => [ours, theirs]),
);

/** Types of components by `primaryPackagePurpose` (SPDX 2.3, 7.24). */
export const typeOfPurpose: ReadonlyMap<string, string> = new Map([
  ["APPLICATION", "application"],
  ["FRAMEWORK", "framework"],
  ["LIBRARY", "library"],
  ["CONTAINER", "container"],
  ["OPERATING_SYSTEM", "operating-system"],
  ["OPERATING-SYSTEM", "operating-system"],
  ["DEVICE", "device"],
  ["FIRMWARE", "firmware"],
  ["FILE", "file"],
]);

/** What a relationship says of the dependencies between its ends; `backward`: the second depends on the first. */
export interface Meaning {
  readonly kind: EdgeKind | "contains" | "describes";
  readonly backward: boolean;
}

/** Relationships that say who needs, holds or describes whom (SPDX 2.3, 11.1); the others are not carried. */
export const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["DEPENDS_ON", { kind: "production", backward: false }],
  ["HAS_PREREQUISITE", { kind: "production", backward: false }],
  ["DYNAMIC_LINK", { kind: "production", backward: false }],
  ["STATIC_LINK", { kind: "production", backward: false }],
  ["DEPENDENCY_OF", { kind: "production", backward: true }],
  ["PREREQUISITE_FOR", { kind: "production", backward: true }],
  ["RUNTIME_DEPENDENCY_OF", { kind: "production", backward: true }],
  ["PROVIDED_DEPENDENCY_OF", { kind: "production", backward: true }],
  ["OPTIONAL_DEPENDENCY_OF", { kind: "optional", backward: true }],
  ["OPTIONAL_COMPONENT_OF", { kind: "optional", backward: true }],
  ["DEV_DEPENDENCY_OF", { kind: "development", backward: true }],
  ["TEST_DEPENDENCY_OF", { kind: "development", backward: true }],
  ["BUILD_DEPENDENCY_OF", { kind: "development", backward: true }],
  ["DEV_TOOL_OF", { kind: "development", backward: true }],
  ["TEST_TOOL_OF", { kind: "development", backward: true }],
  ["BUILD_TOOL_OF", { kind: "development", backward: true }],
  ["CONTAINS", { kind: "contains", backward: false }],
  ["CONTAINED_BY", { kind: "contains", backward: true }],
  ["DESCRIBES", { kind: "describes", backward: false }],
  ["DESCRIBED_BY", { kind: "describes", backward: true }],
]);

/** SPDX's ways of saying that there is nothing to say. */
export function isAbsent(text: string | undefined): boolean {
  return text === undefined || text === "" || text === "NOASSERTION";
}
