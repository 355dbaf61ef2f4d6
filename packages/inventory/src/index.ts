export { inventoryOf, type Product, type Reading, type Tools } from "./build.ts";
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
export { validateCycloneDx } from "./cyclonedx/validate.ts";
export { type CycloneDxVersion, cycloneDxVersions, defaultCycloneDx } from "./cyclonedx/version.ts";
export { serializeCycloneDx, toCycloneDx } from "./cyclonedx/write.ts";
export { type Aspect, type Change, diffInventories } from "./diff.ts";
export { directPurls, distinctComponents } from "./distinct.ts";
export type { Fault } from "./fault.ts";
export { shortestPaths } from "./graph.ts";
export { digestsOf } from "./integrity.ts";
export { lineFinder } from "./lines.ts";
export { isLockFile } from "./managers.ts";
export { inventoryOfMember, membersOf } from "./members.ts";
export { isMissing, missingEntries } from "./missing.ts";
export { type Need, type Needs, needsOf, type User } from "./needs.ts";
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
export { formatPurl, type PackageUrl, packageOf, parsePurl } from "./package-url.ts";
export { type ProjectReading, type ReadOptions, readProject } from "./project.ts";
export { type LineOf, type Projects, pathInProject, productOf, readProjects } from "./projects.ts";
export { type Assessment, assess, type FieldResult, qualityScore } from "./quality/assess.ts";
export type { Field, Profile } from "./quality/profile.ts";
export { correctionRequest } from "./quality/request.ts";
export type {
  LicenseText,
  Party,
  Property,
  Reference,
  SbomComponent,
  SbomDocument,
  SbomTool,
} from "./sbom/document.ts";
export { readSoundSbom, sbomPaths } from "./sbom/files.ts";
export { type SbomOptions, sbomOf } from "./sbom/from-inventory.ts";
export { mergeSboms, type Part } from "./sbom/merge.ts";
export { readSbom, requireSound, type SbomReading } from "./sbom/read.ts";
export { inventoryOfSbom } from "./sbom/to-inventory.ts";
export { emptyInventory, sideBySide } from "./side-by-side.ts";
export { isSbomPath, type Sources, sourcesAt, sourcesThere } from "./sources.ts";
export { serializeSpdx, toSpdx } from "./spdx/write.ts";
export { readWorkflows } from "./workflows/read.ts";
