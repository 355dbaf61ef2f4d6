export { inventoryOf, type Product, type Reading } from "./build.ts";
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
export { serializeCycloneDx, toCycloneDx, type WriteOptions } from "./cyclonedx/write.ts";
export { type Aspect, type Change, diffInventories } from "./diff.ts";
export { directPurls, distinctComponents } from "./distinct.ts";
export { shortestPaths } from "./graph.ts";
export { digestsOf } from "./integrity.ts";
export { lineFinder } from "./lines.ts";
export { declaredLicense } from "./npm/entry.ts";
export { type Omissible, omissible, omit } from "./omit.ts";
export {
  type InstalledPackage,
  type InstalledPackages,
  type InstalledProject,
  installedPackages,
  projectOf,
} from "./package-files/installed.ts";
export type { PackageFiles } from "./package-files/package-files.ts";
export { type ProjectReading, readProject } from "./project.ts";
export { productPurl } from "./purl.ts";
