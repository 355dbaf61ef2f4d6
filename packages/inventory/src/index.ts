export type {
  Component,
  DeclaredLicense,
  Digest,
  Edge,
  EdgeKind,
  Inventory,
  Problem,
  Scope,
  Source,
} from "./component.ts";
export type { Bom, BomComponent } from "./cyclonedx/document.ts";
export { type Fault, validateCycloneDx } from "./cyclonedx/validate.ts";
export { toCycloneDx, type WriteOptions } from "./cyclonedx/write.ts";
export { reach, shortestPaths } from "./graph.ts";
export { readNpmLock } from "./npm/read.ts";
export { npmPurl } from "./purl.ts";
