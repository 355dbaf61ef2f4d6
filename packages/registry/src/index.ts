export { libyears } from "./age.ts";
export { fileCache, type TextCache } from "./cache.ts";
export { type PublishedLicense, readPublishedLicense } from "./package-license.ts";
export type { Packument } from "./packument.ts";
export { type Archive, type FileChoice, type NpmRegistry, openRegistry } from "./registry.ts";
export type { PackageTexts } from "./tarball.ts";
export type { PublishedVersion } from "./version.ts";
